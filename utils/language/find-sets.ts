import { lineEnd } from '../text/outline.ts';
import type { SetElement, SetExpression } from './document.ts';

const SIGN = /⠿\{|⠿~|[{},]/g;

/**
 * The sets in a text that begins at `offset` of the document: `⠿{…}` with its elements, `⠿~ (D)` with
 * its description. Braces nest; a set that nothing closes is `isClosed: false`, its place its opening.
 */
export function findSets(text: string, offset: number): SetExpression[] {
  const sets: SetExpression[] = [];
  const open: { set: SetExpression | undefined; from: number }[] = [];
  SIGN.lastIndex = 0;
  for (let sign = SIGN.exec(text); sign; sign = SIGN.exec(text)) {
    const at = sign.index;
    const top = open[open.length - 1];
    if (sign[0] === '⠿{') {
      const set = emptySet('list', offset + at, offset + at + 2);
      sets.push(set);
      open.push({ set, from: at + 2 });
    } else if (sign[0] === '⠿~') {
      const set = describedSet(text, at, offset);
      sets.push(set);
      SIGN.lastIndex = set.end - offset;
    } else if (sign[0] === '{') {
      if (top) open.push({ set: undefined, from: at + 1 });
    } else if (top) {
      if (top.set) addElement(text, top.set, top.from, at, offset);
      top.from = at + 1;
      if (sign[0] !== '}') continue;
      open.pop();
      if (!top.set) continue;
      top.set.end = offset + at + 1;
      top.set.isClosed = true;
    }
  }
  return sets;
}

/** The elements of a YAML or plain list, one a line: `- I₁`. */
export function listElements(text: string, offset: number): SetElement[] {
  const elements: SetElement[] = [];
  for (const item of text.matchAll(/^[ \t]*-[ \t]+([^\r\n]+)/gm)) {
    const element = (item[1] as string).trimEnd();
    const start = offset + item.index + item[0].length - (item[1] as string).length;
    elements.push({ text: element, start, end: start + element.length });
  }
  return elements;
}

function emptySet(form: SetExpression['form'], start: number, end: number): SetExpression {
  return { kind: 'set', form, elements: [], isClosed: false, start, end };
}

function describedSet(text: string, at: number, offset: number): SetExpression {
  const set = emptySet('description', offset + at, offset + at + 2);
  const opening = /[^\S\n]*\(/y;
  opening.lastIndex = at + 2;
  if (!opening.test(text)) return { ...set, isClosed: true };
  const from = opening.lastIndex;
  const limit = lineEnd(text, from);
  let depth = 1;
  let to = from;
  for (; to < limit && depth > 0; to += 1) {
    if (text[to] === '(') depth += 1;
    else if (text[to] === ')') depth -= 1;
  }
  const isClosed = depth === 0;
  const description = text.slice(from, isClosed ? to - 1 : to).trim();
  return { ...set, end: offset + to, isClosed, description };
}

function addElement(
  text: string,
  set: SetExpression,
  start: number,
  end: number,
  offset: number,
): void {
  const raw = text.slice(start, end);
  // A long element holds nested sets: copying it at every level would take quadratic time.
  const element = (raw.length > 1000 ? raw : raw.replace(/`/g, '')).trim();
  if (element === '') return;
  const range = readRange(element);
  set.elements.push({
    text: element,
    start: offset + start + raw.length - raw.trimStart().length,
    end: offset + start + raw.trimEnd().length,
    ...(range && { range }),
  });
}

/** `I₁-Iₙ`: one dash; two plain words with a hyphen (`scale-out`, `utf-8`) are none. */
function readRange(element: string): { from: string; to: string } | undefined {
  if (element.length > 200) return undefined;
  const match = /^([^-–—]+?)\s*[-–—]\s*([^-–—]*)$/.exec(element);
  if (!match) return undefined;
  const [, from = '', to = ''] = match;
  const isWord = (bound: string) => /^\p{L}{2,}/u.test(bound) && !/[\d₀-₉ₙ⁎]/.test(bound);
  return to !== '' && (isWord(from) || isWord(to)) ? undefined : { from, to };
}
