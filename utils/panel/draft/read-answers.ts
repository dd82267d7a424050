import type { Database } from '../../storage/database.ts';
import type { AnsweredLine } from '../../terms/memory/answer-index.ts';

/**
 * Reads the answered lines of every draft that is not deleted, draft by draft, so that no key waits for it. What the
 * writer's hand made of a line stands before the engine's.
 */
export async function readAnswers(
  db: Database,
  take: (draftId: string, lines: AnsweredLine[]) => void,
): Promise<void> {
  for (const draftId of await db.drafts.toCollection().primaryKeys()) {
    const [draft, lines, edits] = await Promise.all([
      db.drafts.get(draftId),
      db.lines.where('draftId').equals(draftId).toArray(),
      db.edits.where('draftId').equals(draftId).toArray(),
    ]);
    if (!draft || draft.deletedAt !== undefined) continue;
    const standing = new Map(lines.map((line) => [line.key, line]));
    const found = [
      ...lines.filter(({ key }) => !edits.some((edit) => edit.key === key && edit.target !== '')),
      ...edits.filter(({ target }) => target !== ''),
    ];
    take(
      draftId,
      found.map(({ key, source, target, at }) => ({
        draftId,
        key,
        source,
        target,
        at: standing.get(key)?.at ?? at,
      })),
    );
  }
}
