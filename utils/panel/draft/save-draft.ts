import type { Database, DraftRow } from '../../storage/database.ts';

export type Merge = (base: string, mine: string, theirs: string) => string;

/** After this time without a version the text before the next change is kept as one. Milliseconds. */
const versionEvery = 2 * 60_000;
/** A version is kept, too, once a text differs in length by so much from the last one. Characters. */
const muchText = 1000;

/** A draft row with nothing in it. */
export function emptyDraft(id: string, at: number): DraftRow {
  return { id, text: '', createdAt: at, updatedAt: at, unticked: [], ignored: [], fields: {} };
}

/**
 * Writes a draft's text. `base` is the text that the change was made on: where another window wrote
 * meanwhile, `merge` joins both changes; without it nothing is written then and nothing given back.
 * Gives the row as it stands then, and whether it was joined.
 * `peak` is the longest text since much vanished last: where it vanishes bit by bit, that is what is kept.
 * Rejects with what IndexedDB gives (`QuotaExceededError` on a full disk).
 */
export async function saveDraft(
  db: Database,
  id: string,
  base: string,
  text: string,
  now: number,
  { merge, peak }: { merge?: Merge | undefined; peak?: string } = {},
): Promise<{ row: DraftRow; merged: boolean } | undefined> {
  return db.transaction('rw', db.drafts, db.versions, async () => {
    const old = await db.drafts.get(id);
    const row = old ?? emptyDraft(id, now);
    const merged = old !== undefined && row.text !== base && row.text !== text;
    if (merged && !merge) return undefined;
    const next = merged && merge ? merge(base, text, row.text) : text;
    if (row.text !== next) await keepVersion(db, row, next, now);
    if (peak !== undefined && vanishes(peak, next)) await keepText(db, id, peak, now);
    // Strictly later than before, so that an older state that arrives late is known as such.
    const updatedAt = Math.max(now, row.updatedAt + 1);
    const { deletedAt: _deleted, ...rest } = row;
    const saved = { ...rest, text: next, updatedAt };
    await db.drafts.put(saved);
    return { row: saved, merged };
  });
}

async function keepVersion(db: Database, row: DraftRow, next: string, now: number): Promise<void> {
  const last = await db.versions.where('draftId').equals(row.id).last();
  // The distance, not the order: a clock that was set back would keep nothing until it caught up.
  const isDue =
    !last ||
    Math.abs(now - last.at) >= versionEvery ||
    Math.abs(row.text.length - last.text.length) >= muchText;
  if (isDue || vanishes(row.text, next)) await keepText(db, row.id, row.text, now);
}

/** True where a third of a text, or a page of it, is gone. */
export function vanishes(before: string, after: string): boolean {
  const gone = before.trim().length - after.trim().length;
  return gone > 0 && (gone >= muchText / 2 || gone * 3 >= before.trim().length);
}

/** Keeps the present text as a version at once: before a restore, a run, a pasted answer. */
export async function keepVersionNow(db: Database, id: string, now: number): Promise<void> {
  await db.transaction('rw', db.drafts, db.versions, async () => {
    const row = await db.drafts.get(id);
    if (row) await keepText(db, id, row.text, now);
  });
}

/** Keeps a text among the versions of a draft, or of what else has an owner's name there (`version-owners.ts`). */
export async function keepText(
  db: Database,
  owner: string,
  text: string,
  now: number,
): Promise<void> {
  if (text.trim() === '') return;
  const last = await db.versions.where('draftId').equals(owner).last();
  if (last?.text === text) return;
  await db.versions.add({ id: await db.nextVersionId(), draftId: owner, text, at: now });
}
