import { isUnseen } from './shown.ts';

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
const DISPLAY = / d(?:-(xs|sm|md|lg|xl))?-([a-z-]+)(?= )/g;
const WIDTHS = [undefined, 'xs', 'sm', 'md', 'lg', 'xl'];

/** Whether the classes of an element hide it in a wide window: a twin for narrow ones. */
function isNarrowTwin(classes: string): boolean {
  if (!classes.includes('-none')) return false;
  const words = new Map([...classes.matchAll(DISPLAY)].map(([, width, word]) => [width, word]));
  const last = WIDTHS.filter((width) => words.has(width)).pop();
  return words.size > 0 && words.get(last) === 'none';
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
  return ancestor === node || ancestor.contains(node);
}

function commonElement(first: Element, last: Element): Element {
  let element = first;
  while (!holds(element, last)) element = element.parentElement as Element;
  return element;
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
  const walk = (element: Element) => {
    for (let node = element.firstChild; node; node = node.nextSibling) {
      if (node.nodeType === 3) {
        const text = squeeze(node.nodeValue ?? '');
        if (!text || isUnseen(element)) continue;
        pieces.push(text);
        first ??= element;
        last = element;
      } else if (node.nodeType === 1) {
        const child = node as Element;
        if (child === skip) end();
        else if (child.localName === 'br') end();
        else if (!isJunk(child)) {
          const isBlock = !INLINE.test(child.localName);
          if (isBlock) end();
          walk(child);
          if (isBlock) end();
        }
      }
    }
  };
  walk(root);
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
    const hasText = [...element.childNodes].some(
      (node) => node.nodeType === 3 && squeeze(node.nodeValue ?? ''),
    );
    if (hasText || element.localName === 'a') {
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
  const walk = (parent: Element) => {
    for (let node = parent.firstChild; node; node = node.nextSibling) {
      if (node.nodeType === 3) text += isUnseen(parent) ? '' : (node.nodeValue ?? '');
      else if (node.nodeType === 1) {
        const child = node as Element;
        if (isJunk(child)) continue;
        const isBlock = !INLINE.test(child.localName);
        if (isBlock) text += ' ';
        walk(child);
        if (isBlock) text += ' ';
      }
    }
  };
  walk(element);
  return squeeze(text);
}
