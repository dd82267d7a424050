/** A window that draws: saved pages, copies and most test DOMs have none. */
function viewOf(document: Document): Window | undefined {
  const view = document.defaultView;
  if (!view || typeof view.getComputedStyle !== 'function') return undefined;
  const width = document.documentElement?.getBoundingClientRect?.().width ?? 0;
  return width > 0 ? view : undefined;
}

let known = new WeakMap<Element, boolean>();
let behind = new WeakMap<Element, string>();
let view: Window | undefined;
let seen: Document | undefined;

/** What was shown at the last look may be hidden at the next: call it before a page is read. */
export function lookAnew(document: Document): void {
  known = new WeakMap();
  behind = new WeakMap();
  view = viewOf(document);
  seen = document;
}

/**
 * Whether what is in an element is drawn for nobody to see: by the styles that are in force, its ancestors' included.
 * Asked only of elements that hold text, each ancestor once. False where there is no layout to ask.
 */
export function isUnseen(element: Element): boolean {
  if (element.ownerDocument !== seen) lookAnew(element.ownerDocument);
  if (!view) return false;
  const before = known.get(element);
  if (before !== undefined) return before;
  const parent = element.parentElement;
  const result = (parent !== null && isUnseen(parent)) || hides(element, view);
  known.set(element, result);
  return result;
}

const TRANSPARENT = /^transparent$|[,/] ?0\)$/;
const CLIPPED = /^rect\((?:[01](?:px)?[, ]*){4}\)$/;
const INSET = /^inset\((?:[5-9]\d|100)%/;
/** Smaller than this nobody reads, in pixels. */
const SMALLEST = 3;
/** Further out than this nothing is by chance, in pixels. */
const AWAY = -500;

function hides(element: Element, view: Window): boolean {
  const style = view.getComputedStyle(element);
  if (style.display === 'none' || style.visibility !== 'visible') return true;
  if (Number(style.opacity) < 0.05 || Number.parseFloat(style.fontSize) < SMALLEST) return true;
  if (CLIPPED.test(style.clip) || INSET.test(style.clipPath)) return true;
  if (style.display === 'contents') return false;
  // The page itself: its box may be of any size.
  if (!element.parentElement?.parentElement) return false;
  const box = element.getBoundingClientRect();
  const isCut = style.overflow !== 'visible' && style.display !== 'inline';
  if (isCut && (box.width <= 1 || box.height <= 1)) return true;
  // What is scrolled away upwards is shown all the same.
  const isAway = box.width > 0 && box.right + view.scrollX <= 0;
  if (isAway || [style.top, style.textIndent].some((length) => Number.parseFloat(length) < AWAY))
    return true;
  // Letters in the colour of what is behind them.
  const isPale = TRANSPARENT.test(style.color) || style.color === backgroundOf(element);
  return isPale && hasOwnText(element);
}

/** Whether text stands in the element itself, not only in one inside it. */
export function hasOwnText(element: Element): boolean {
  return [...element.childNodes].some(
    (node) => node.nodeType === 3 && /[^\s\u200b]/.test(node.nodeValue as string),
  );
}

const PICTURE = 'picture';

function backgroundOf(element: Element): string {
  const before = behind.get(element);
  if (before !== undefined) return before;
  const style = view?.getComputedStyle(element);
  const parent = element.parentElement;
  const own = (): string => {
    if (style?.backgroundImage !== 'none') return PICTURE;
    if (!TRANSPARENT.test(style.backgroundColor)) return style.backgroundColor;
    if (parent) return backgroundOf(parent);
    return /dark/.test(style.colorScheme) ? PICTURE : 'rgb(255, 255, 255)';
  };
  const result = own();
  behind.set(element, result);
  return result;
}
