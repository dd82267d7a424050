import type { Database, DraftRow } from '../../storage/database.ts';

/** The draft that was changed last, of those that hold text and are neither deleted nor archived. */
export function findLastDraft(db: Database): Promise<DraftRow | undefined> {
  return db.drafts
    .orderBy('updatedAt')
    .reverse()
    .filter(
      ({ text, deletedAt, archivedAt }) =>
        text.trim() !== '' && deletedAt === undefined && archivedAt === undefined,
    )
    .first();
}
