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

export async function readCheckNotes(db: Database): Promise<CheckNotes> {
  return asNotes(await db.settings.get(noteId));
}

/** What was stored, as far as it has the form. */
export function asNotes(stored: unknown): CheckNotes {
  const { since, trusted, refused } = (stored ?? {}) as Partial<CheckNotes>;
  const texts = (list: unknown) =>
    Array.isArray(list) ? list.filter((one) => typeof one === 'string') : [];
  const seen = Object.entries(since ?? {}).filter(([, at]) => typeof at === 'number');
  return { since: Object.fromEntries(seen), trusted: texts(trusted), refused: texts(refused) };
}
