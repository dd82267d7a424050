import { diffLines } from './diff-lines.ts';

/** What both made of one run of pieces, put together. */
type Join = (base: string[], mine: string[], theirs: string[]) => string[];

/**
 * Joins two changes of one list of pieces: lines, or the words of a line. Where both changed the same pieces, `join`
 * puts together what they made of them.
 */
export function mergePieces(
  base: string[],
  mine: string[],
  theirs: string[],
  join: Join,
): string[] {
  const own = changesOf(base, mine);
  const other = changesOf(base, theirs);
  const result: string[] = [];
  let at = 0;
  while (own.length > 0 || other.length > 0) {
    const start = Math.min(own[0]?.start ?? Infinity, other[0]?.start ?? Infinity);
    result.push(...base.slice(at, start));
    at = start;
    // What only came before a piece that the other changed is no second spelling of it.
    const before = insertionBefore(own, other) ?? insertionBefore(other, own);
    if (before) {
      result.push(...before);
      continue;
    }
    let end = start;
    const taken: { own: Change[]; other: Change[] } = { own: [], other: [] };
    // Changes that touch the same pieces are taken together.
    for (let grew = true; grew; ) {
      grew = false;
      for (const [queue, list] of [
        [own, taken.own],
        [other, taken.other],
      ] as const) {
        const change = queue[0];
        if (change && (change.start < end || change.start === start)) {
          queue.shift();
          list.push(change);
          end = Math.max(end, change.end);
          grew = true;
        }
      }
    }
    const mineNow = apply(base, start, end, taken.own);
    const theirsNow = apply(base, start, end, taken.other);
    if (taken.other.length === 0) result.push(...endLine(mineNow, other, end));
    else if (taken.own.length === 0) result.push(...endLine(theirsNow, own, end));
    else result.push(...join(base.slice(start, end), mineNow, theirsNow));
    at = end;
  }
  return [...result, ...base.slice(at)];
}

/** Takes what one side put in where the other changed what follows. */
function insertionBefore(queue: Change[], others: Change[]): string[] | undefined {
  const [change] = queue;
  const next = others[0];
  if (!change || !next || change.start !== next.start) return undefined;
  if (change.end > change.start || next.end === next.start) return undefined;
  queue.shift();
  return change.lines;
}

/** Of pieces that go on into a line of their own: what the other side put behind the former ones stays in their line. */
function endLine(pieces: string[], others: Change[], end: number): string[] {
  const at = pieces.indexOf('\n');
  const next = others[0];
  if (at < 0 || pieces.at(-1) === '\n' || next?.start !== end || next.end !== end) return pieces;
  others.shift();
  return [...pieces.slice(0, at), ...next.lines, ...pieces.slice(at)];
}

/** A run of pieces that gave way to others. */
interface Change {
  start: number;
  end: number;
  lines: string[];
}

function changesOf(base: string[], changed: string[]): Change[] {
  const changes: Change[] = [];
  let at = 0;
  for (const part of diffLines(base, changed)) {
    if (part.kind === 'same') at += part.lines.length;
    else {
      const last = changes.at(-1);
      const open = last && last.end === at ? last : undefined;
      const change = open ?? { start: at, end: at, lines: [] };
      if (!open) changes.push(change);
      if (part.kind === 'removed') {
        at += part.lines.length;
        change.end = at;
      } else change.lines.push(...part.lines);
    }
  }
  return changes;
}

function apply(lines: string[], start: number, end: number, changes: Change[]): string[] {
  const result: string[] = [];
  let at = start;
  for (const change of changes) {
    result.push(...lines.slice(at, change.start), ...change.lines);
    at = change.end;
  }
  return [...result, ...lines.slice(at, end)];
}
