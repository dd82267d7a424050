import type { Database } from './database.ts';

/** What became of the user's own checks and of what was offered as one. */
export interface CheckNotes {
  /** When each check was first seen, by its key (`checkKey`). */
  since: Record<string, number>;
  /** Keys of those that stood long enough to be believed. */
  trusted: string[];
  /** Corrections that were offered as a check and refused. */
  refused: string[];
}

/** The row of the settings that holds them. */
export const noteId = 'own checks';
const nothing: CheckNotes = { since: {}, trusted: [], refused: [] };

export async function readCheckNotes(db: Database): Promise<CheckNotes> {
  return asNotes(await db.settings.get(noteId));
}

/** What two machines know, as one, whichever is asked first. */
export function mergeNotes(one: unknown, other: unknown): CheckNotes {
  const [a, b] = [asNotes(one), asNotes(other)];
  const both = (list: 'trusted' | 'refused') => [...new Set([...a[list], ...b[list]])].sort();
  const since = { ...a.since };
  for (const [key, at] of Object.entries(b.since)) since[key] = Math.min(at, since[key] ?? at);
  return { since, trusted: both('trusted'), refused: both('refused') };
}

function asNotes(stored: unknown): CheckNotes {
  const row = stored as Partial<CheckNotes> | undefined;
  const texts = (list: unknown) =>
    Array.isArray(list) ? list.filter((one) => typeof one === 'string') : [];
  const since = Object.entries(row?.since ?? nothing.since).filter(
    ([, at]) => typeof at === 'number',
  );
  return {
    since: Object.fromEntries(since),
    trusted: texts(row?.trusted),
    refused: texts(row?.refused),
  };
}

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
