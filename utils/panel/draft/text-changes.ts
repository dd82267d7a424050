import { diffLines } from './diff-lines.ts';
import { type Change, type Changes, mapOffset } from './map-offset.ts';

/** What turns one text into another: line by line, in changed lines word by word, in changed words sign by sign. */
export function changesBetween(before: string, after: string): Change[] {
  if (before === after) return [];
  return refine(piecesOf(before, after, lineParts), 0).flatMap((line) =>
    refine(piecesOf(before.slice(line.start, line.end), line.insert, wordParts), line.start).map(
      (word) => trim(before, word),
    ),
  );
}

/** The text after changes. */
export function applyChanges(text: string, changes: Changes): string {
  let result = '';
  let at = 0;
  for (const { start, end, insert } of changes) {
    result += text.slice(at, start) + insert;
    at = end;
  }
  return result + text.slice(at);
}

/** What takes changes back, as changes of the text after them. */
export function invertChanges(text: string, changes: Changes): Change[] {
  let shift = 0;
  return changes.map(({ start, end, insert }) => {
    const own = { start: start + shift, end: start + shift + insert.length };
    shift += insert.length - (end - start);
    return { ...own, insert: text.slice(start, end) };
  });
}

/**
 * The same changes, made on the text after `others`: nothing that the others put in is taken out. Where both put
 * something in at one place, `side` says whether these stand before (-1) or behind (1).
 */
export function mapChanges(changes: Changes, others: Changes, side: -1 | 1): Change[] {
  return changes.flatMap(({ start, end, insert }) => {
    const at = mapOffset(others, start, side);
    const borders = [start, ...others.map((one) => one.start), end]
      .filter((border) => start <= border && border <= end)
      .sort((a, b) => a - b);
    const taken = borders.slice(1).map((border, index) => ({
      start: mapOffset(others, borders[index] ?? start, 1),
      end: mapOffset(others, border, -1),
      insert: '',
    }));
    const parts = taken.filter((part) => part.start < part.end);
    const [first, ...rest] = parts;
    if (first?.start === at) return [{ ...first, insert }, ...rest];
    return [...(insert === '' ? [] : [{ start: at, end: at, insert }]), ...parts];
  });
}

const lineParts = (text: string) => text.split(/(?<=\n)/);
const wordParts = (text: string) =>
  text.match(/[\p{L}\p{N}\p{M}]+|\s+|[^\p{L}\p{N}\p{M}\s]/gu) ?? [];

function piecesOf(before: string, after: string, cut: (text: string) => string[]): Change[] {
  const changes: Change[] = [];
  let at = 0;
  for (const { kind, lines } of diffLines(cut(before), cut(after))) {
    const text = lines.join('');
    const last = changes.at(-1);
    const open = last && last.end === at && kind !== 'same' ? last : undefined;
    if (kind === 'same') at += text.length;
    else if (kind === 'removed') {
      if (open) open.end += text.length;
      else changes.push({ start: at, end: at + text.length, insert: '' });
      at += text.length;
    } else if (open) open.insert += text;
    else changes.push({ start: at, end: at, insert: text });
  }
  return changes;
}

function refine(changes: Change[], offset: number): Change[] {
  return changes.map(({ start, end, insert }) => ({
    start: start + offset,
    end: end + offset,
    insert,
  }));
}

/** Leaves out what is the same at both ends of a change; never within a surrogate pair. */
function trim(text: string, { start, end, insert }: Change): Change {
  const old = text.slice(start, end);
  const most = Math.min(old.length, insert.length);
  let head = 0;
  while (head < most && old[head] === insert[head]) head++;
  if (isHigh(old[head - 1])) head--;
  let tail = 0;
  while (tail < most - head && old.at(-1 - tail) === insert.at(-1 - tail)) tail++;
  if (tail > 0 && isLow(old.at(-tail))) tail--;
  return {
    start: start + head,
    end: end - tail,
    insert: insert.slice(head, insert.length - tail),
  };
}

const isHigh = (unit: string | undefined) => unit !== undefined && /[\ud800-\udbff]/.test(unit);
const isLow = (unit: string | undefined) => unit !== undefined && /[\udc00-\udfff]/.test(unit);
