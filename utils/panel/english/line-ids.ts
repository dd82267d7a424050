/**
 * Numbers the lines of a draft so that a line keeps its number while it and its neighbours are edited, move or go: what
 * belongs to a line on the screen (its box, caret, history, open card) stays with it.
 */
export function createLineIds(): (lines: string[]) => number[] {
  let texts: string[] = [];
  let ids: number[] = [];
  let last = 0;
  return (next) => {
    const given = carry(texts, ids, next);
    ids = given.map((id) => id ?? ++last);
    texts = next;
    return ids;
  };
}

/** The numbers that go over from the former lines; none for a line that is new. */
function carry(before: string[], ids: number[], after: string[]): (number | undefined)[] {
  const result: (number | undefined)[] = new Array(after.length).fill(undefined);
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start++;
  let end = 0;
  while (end < shorter - start && before.at(-1 - end) === after.at(-1 - end)) end++;
  for (let at = 0; at < start; at++) result[at] = ids[at];
  for (let at = 1; at <= end; at++) result[after.length - at] = ids[before.length - at];
  // Between them: a line that is there still is found by its text, wherever it went.
  const free = new Map<string, number[]>();
  for (let at = start; at < before.length - end; at++) {
    const text = before[at] ?? '';
    if (text.trim() !== '') free.set(text, [...(free.get(text) ?? []), at]);
  }
  const taken = new Set<number>();
  for (let at = start; at < after.length - end; at++) {
    const from = free.get(after[at] ?? '')?.shift();
    if (from === undefined) continue;
    taken.add(from);
    result[at] = ids[from];
  }
  // The others are edited ones: they follow each other as they did.
  let from = start;
  for (let at = start; at < after.length - end; at++) {
    if (result[at] !== undefined) {
      const own = ids.indexOf(result[at] ?? -1, start);
      if (own >= from) from = own + 1;
      continue;
    }
    while (taken.has(from)) from++;
    if (from < before.length - end) {
      taken.add(from);
      result[at] = ids[from++];
    }
  }
  return result;
}
