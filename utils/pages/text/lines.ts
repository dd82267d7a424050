import { hasOwnText, isUnseen } from './shown.ts';

/** A visible line of text and the smallest element that holds all of it (none in pasted text). */
export interface Line {
  text: string;
  place?: Element;
}

const INLINE =
  /^(a|abbr|b|bdi|bdo|cite|code|em|font|i|label|mark|small|span|strong|sub|sup|time|u|wbr)$/i;
const SKIPPED = /^(?:svg|style|script|noscript|template|button|select|textarea|input|iframe|img)$/;
// Help texts and twins for screen readers: names in `class` and `data-test`.
const HELP =
  / (?:air3-popper|popper|UpTransitionIntro|sr-only|visually-hidden|air3-truncation-labels) /;
const UNDRAWN =
  /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden|opacity\s*:\s*0*\.?0*\s*(?:;|!|$)|font-size\s*:\s*0)/i;
// What a class says of each width, from the narrowest on: the last word holds in a wide window.
const DISPLAY = / d(?:-(xs|sm|md|lg|xl)|)-([a-z-]+)(?= )/g;
const WIDTHS = ['', 'xs', 'sm', 'md', 'lg', 'xl'];

/** Whether the classes of an element hide it in a wide window: a twin for narrow ones. */
function isNarrowTwin(classes: string): boolean {
  if (!classes.includes('-none')) return false;
  const words = new Map(
    [...classes.matchAll(DISPLAY)].map(([, width = '', word]) => [width, word]),
  );
  return words.get(WIDTHS.findLast((width) => words.has(width)) as string) === 'none';
}

/** Whether what is inside the element is not shown, or is no content of the page. Asked of every element: no selectors. */
export function isJunk(element: Element): boolean {
  const get = (name: string) => element.getAttribute(name) ?? '';
  return (
    SKIPPED.test(element.localName) ||
    element.hasAttribute('hidden') ||
    get('role') === 'tooltip' ||
    UNDRAWN.test(get('style')) ||
    HELP.test(` ${get('class')} ${get('data-test')} `) ||
    isNarrowTwin(` ${get('class')} `)
  );
}

/** The one element that matches a selector; none where there are several. */
export function onlyElement(root: ParentNode, selector: string): Element | undefined {
  const found = root.querySelectorAll(selector);
  return found.length === 1 ? found[0] : undefined;
}

/** Collapses white space (no-break spaces too) and trims. */
export function squeeze(text: string): string {
  return text.replace(/[\s\u200b]+/g, ' ').trim();
}

export function holds(ancestor: Element, node: Element): boolean {
  return ancestor.contains(node);
}

function commonElement(first: Element, last: Element): Element {
  let element = first;
  while (!holds(element, last)) element = element.parentElement as Element;
  return element;
}

/**
 * Visits what is shown below an element in the order of the document: each text, and each element where it begins and
 * where it ends. An element at whose beginning `edge` says false is passed over.
 */
export function walkShown(
  parent: Element,
  text: (text: string, parent: Element) => void,
  edge: (element: Element, isEnd: boolean) => unknown,
): void {
  for (let node = parent.firstChild; node; node = node.nextSibling) {
    if (node.nodeType === 3) {
      const value = node.nodeValue as string;
      // A blank needs no question: nobody sees it either way.
      if (!/\S/.test(value) || !isUnseen(parent)) text(value, parent);
    } else if (node.nodeType === 1) {
      const child = node as Element;
      if (isJunk(child) || edge(child, false) === false) continue;
      walkShown(child, text, edge);
      edge(child, true);
    }
  }
}

/**
 * The lines of text below an element in the order of the document: block elements and `<br>` end a line, inline
 * ones are joined with a space. Needs no layout. `skip` leaves out a subtree (the description).
 */
export function readLines(root: Element, skip?: Element): Line[] {
  const lines: Line[] = [];
  let pieces: string[] = [];
  let first: Element | undefined;
  let last: Element | undefined;
  const end = () => {
    const text = pieces.join(' ');
    if (text && first && last) lines.push({ text, place: commonElement(first, last) });
    pieces = [];
    first = undefined;
  };
  walkShown(
    root,
    (text, parent) => {
      const piece = squeeze(text);
      if (!piece) return;
      pieces.push(piece);
      first ??= parent;
      last = parent;
    },
    (element) => {
      if (element === skip || !INLINE.test(element.localName)) end();
      return element !== skip;
    },
  );
  end();
  return lines;
}

/**
 * The texts below an element that stand in elements of their own, inline ones too (a list of skills is a row of `span`s);
 * a link is one text.
 */
export function readPieces(root: Element): Line[] {
  const pieces: Line[] = [];
  const walk = (element: Element) => {
    if (isJunk(element)) return;
    if (hasOwnText(element) || element.localName === 'a') {
      const text = textOf(element);
      if (text) pieces.push({ text, place: element });
    } else for (const child of element.children) walk(child);
  };
  walk(root);
  return pieces;
}

/** The lines of a text that the user copied. */
export function splitLines(text: string): Line[] {
  return text
    .split(/\r?\n|\r/)
    .map((line) => ({ text: squeeze(line) }))
    .filter((line) => line.text);
}

/** The text of one element on one line, without junk; pieces are joined as they are shown. */
export function textOf(element: Element | null | undefined): string {
  if (!element) return '';
  let text = '';
  walkShown(
    element,
    (piece) => {
      text += piece;
    },
    ({ localName }) => {
      if (!INLINE.test(localName)) text += ' ';
    },
  );
  return squeeze(text);
}
