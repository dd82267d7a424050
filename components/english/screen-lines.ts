import { rangesOf } from '../draft/editable-text.ts';
import { foldedRows, longestUnfolded } from '../draft/large/folded.ts';

interface Known {
  look: string;
  lines: Map<string, number>;
}

/** Texts that are remembered of one look; a draft has some hundreds of lines. */
const most = 4000;

/**
 * Counts over how many lines of the screen each line of a text runs. What was counted once is remembered
 * as long as the width and the face stay, so that a key costs one line. One counter a column.
 */
export function createLineCounter(): (element: HTMLElement, lines: string[]) => number[] {
  let known: Known = { look: '', lines: new Map() };
  return (element, lines) => {
    const style = getComputedStyle(element);
    const look = `${element.clientWidth} ${style.font}`;
    if (look !== known.look || known.lines.size > most) known = { look, lines: new Map() };
    const spans: { start: number; end: number }[] = [];
    const asked: string[] = [];
    let offset = 0;
    for (const line of lines) {
      if (line !== '' && line.length <= longestUnfolded && !known.lines.has(line)) {
        spans.push({ start: offset, end: offset + line.length });
        asked.push(line);
      }
      offset += line.length + 1;
    }
    const ranges = rangesOf(element, spans);
    if (ranges.length === asked.length)
      for (const [index, line] of asked.entries()) known.lines.set(line, linesOf(ranges[index]));
    return lines.map((line) =>
      line.length > longestUnfolded ? foldedRows : line === '' ? 1 : (known.lines.get(line) ?? 1),
    );
  };
}

/** Pieces of one line of the screen (another face, an emoji) differ in their tops by a few px. */
function linesOf(range: Range | undefined): number {
  let count = 0;
  let last = Number.NEGATIVE_INFINITY;
  for (const { top, width } of range?.getClientRects() ?? []) {
    if (width === 0 || top - last < 10) continue;
    count++;
    last = top;
  }
  return Math.max(1, count);
}
