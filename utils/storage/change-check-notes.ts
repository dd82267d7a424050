import { asNotes, type CheckNotes, noteId, readCheckNotes } from './check-notes.ts';
import type { Database } from './database.ts';

/** Changes the notes as they are by then. */
export async function changeCheckNotes(
  db: Database,
  change: (notes: CheckNotes) => CheckNotes,
): Promise<void> {
  await db.transaction('rw', db.settings, async () => {
    const next = change(await readCheckNotes(db));
    await db.settings.put({ id: noteId, ...next });
  });
}

/** What two machines know, as one, whichever is asked first. */
export function mergeNotes(one: unknown, other: unknown): CheckNotes {
  const [a, b] = [asNotes(one), asNotes(other)];
  const both = (list: 'trusted' | 'refused') => [...new Set([...a[list], ...b[list]])].sort();
  const since = { ...a.since };
  for (const [key, at] of Object.entries(b.since)) since[key] = Math.min(at, since[key] ?? at);
  return { since, trusted: both('trusted'), refused: both('refused') };
}
