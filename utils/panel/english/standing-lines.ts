import type { StoredLine } from '../../draft/index.ts';
import type { EditRow, LineRow } from '../../storage/database.ts';

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

function pick({ key, source, target, at }: LineRow | EditRow): StoredLine {
  return { key, source, target, at };
}
