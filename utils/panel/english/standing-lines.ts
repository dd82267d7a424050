import type { Mend, StoredLine } from '../../draft/index.ts';
import type { EditRow, LineRow, LineVersion } from '../../storage/database.ts';

/**
 * The English that stands for each line: the user's own hand before the engine's. An edit that was given
 * up (emptied) stands no longer; its history stays.
 */
export function standingLines(lines: LineRow[], edits: EditRow[]): StoredLine[] {
  const standing = new Map<string, StoredLine>(lines.map((line) => [line.key, pick(line)]));
  for (const edit of edits)
    if (edit.target !== '') standing.set(edit.key, { ...pick(edit), edited: true });
  return [...standing.values()];
}

function pick({ key, source, target, at, history }: LineRow | EditRow): StoredLine {
  const mend = mendOf(target, history);
  return { key, source, target, at, ...(mend ? { mend } : {}) };
}

/** What rules made of the text that stands, where they had the last word; fixes in a row are one mend. */
function mendOf(target: string, history: readonly LineVersion[]): Mend | undefined {
  const last = history.at(-1);
  if (last?.by !== 'fix' || last.target !== target) return undefined;
  const before = history.findLast(({ by }) => by !== 'fix');
  return before && { before: before.target, rules: last.note ?? '' };
}
