import { type DraftLine, draftProgress, parseDraft, type StoredLine } from '../../draft/index.ts';
import type { EditRow, LineRow } from '../../storage/database.ts';

/**
 * The lines that a run asks for, in the order of the draft. Without `keys`: what is untranslated or stale. With
 * `keys`: those of them that are so, or all of them with `again`, which is how the user agrees to lose sight of what
 * his own hand wrote. English lines are never asked for.
 */
export function planRun(
  text: string,
  lines: LineRow[],
  edits: EditRow[],
  { keys, again }: { keys?: string[] | undefined; again?: boolean | undefined },
): DraftLine[] {
  const wanted = keys && new Set(keys);
  return draftProgress(parseDraft(text), storedLines(lines, edits)).flatMap(
    ({ line, state, byHand }) => {
      if (line.kind !== 'russian' || (wanted && !wanted.has(line.key))) return [];
      const open = state === 'untranslated' || (state === 'stale' && !byHand);
      return open || (again && wanted) ? [line] : [];
    },
  );
}

/** What stands for each line: the user's own English before the engine's. */
export function storedLines(lines: LineRow[], edits: EditRow[]): StoredLine[] {
  // An emptied edit was given up: the engine's line stands again.
  const standing = edits.filter((edit) => edit.target !== '');
  return [...lines, ...standing.map((edit) => ({ ...edit, edited: true }))];
}
