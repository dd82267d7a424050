/** A line that is longer is shown folded, and all of it in a plain box: it would be ten screens. Characters. */
export const longestUnfolded = 20_000;

/** Lines of the screen that a folded one takes, as `.folded` in draft.css has it. */
export const foldedRows = 3;

/** The lines of a text that are shown folded, by their index. */
export function foldedLines(lines: readonly string[]): number[] {
  return lines.flatMap((line, index) => (line.length > longestUnfolded ? [index] : []));
}
