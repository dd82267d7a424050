import type { Place } from './document.ts';

/** Text in backticks within one line: the place of what is between them. */
export interface CodeSpan extends Place {
  /** With the backticks. */
  outer: Place;
}

/**
 * The code spans of a line, as offsets in it: a run of backticks pairs with the next run of the same
 * length. Takes linear time, whatever the runs.
 */
export function codeSpans(line: string): CodeSpan[] {
  const runs: Place[] = [];
  for (let at = line.indexOf('`'); at >= 0; at = line.indexOf('`', at)) {
    const from = at;
    while (line[at] === '`') at += 1;
    runs.push({ start: from, end: at });
  }
  const next = new Array<number>(runs.length).fill(-1);
  const seen = new Map<number, number>();
  for (let index = runs.length - 1; index >= 0; index -= 1) {
    const run = runs[index] as Place;
    next[index] = seen.get(run.end - run.start) ?? -1;
    seen.set(run.end - run.start, index);
  }
  const spans: CodeSpan[] = [];
  for (let index = 0; index < runs.length; index += 1) {
    const close = next[index] as number;
    if (close < 0) continue;
    const open = runs[index] as Place;
    const closing = runs[close] as Place;
    const outer = { start: open.start, end: closing.end };
    spans.push({ start: open.end, end: closing.start, outer });
    index = close;
  }
  return spans;
}
