import { diffLines } from './diff-lines.ts';

/**
 * Joins two changes of one text, line by line, so that neither loses a word: where both changed the same
 * lines, both stand, first mine, then theirs. Takes and gives texts divided by `\n`.
 */
export function mergeTexts(base: string, mine: string, theirs: string): string {
  if (mine === theirs || theirs === base) return mine;
  if (mine === base) return theirs;
  const lines = base.split('\n');
  const own = changesOf(base, mine);
  const other = changesOf(base, theirs);
  const result: string[] = [];
  let at = 0;
  while (at < lines.length || own.length > 0 || other.length > 0) {
    const a = own[0];
    const b = other[0];
    if (!a && !b) {
      result.push(...lines.slice(at));
      break;
    }
    const start = Math.min(a?.start ?? Infinity, b?.start ?? Infinity);
    result.push(...lines.slice(at, start));
    let end = start;
    const taken: { own: Change[]; other: Change[] } = { own: [], other: [] };
    // Changes that touch the same lines are taken together.
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
    const mineNow = apply(lines, start, end, taken.own);
    const theirsNow = apply(lines, start, end, taken.other);
    if (taken.other.length === 0) result.push(...mineNow);
    else if (taken.own.length === 0) result.push(...theirsNow);
    else result.push(...joinBoth(mineNow, theirsNow));
    at = end;
  }
  return result.join('\n');
}

interface Change {
  start: number;
  end: number;
  lines: string[];
}

function changesOf(base: string, changed: string): Change[] {
  const changes: Change[] = [];
  let at = 0;
  for (const part of diffLines(base.split('\n'), changed.split('\n'))) {
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

/** Both texts, but a line that one of them already holds, or begins, not twice. */
function joinBoth(mine: string[], theirs: string[]): string[] {
  const extra = theirs.filter((line) => !mine.some((own) => own === line || own.startsWith(line)));
  const kept = mine.filter((own) => !extra.some((line) => own !== line && line.startsWith(own)));
  return [...kept, ...extra];
}
