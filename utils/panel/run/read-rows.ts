import type { Database, RunRow, VersionRow } from '../../storage/database.ts';

/** The runs of a draft, the last one first. */
export async function runsOf(db: Database, draftId: string): Promise<RunRow[]> {
  return (await db.runs.where('draftId').equals(draftId).sortBy('startedAt')).reverse();
}

/** The earlier texts of a draft, the last one first. */
export async function versionsOf(db: Database, draftId: string): Promise<VersionRow[]> {
  return (await db.versions.where('draftId').equals(draftId).sortBy('at')).reverse();
}
