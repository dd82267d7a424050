import { type Database, database } from '../../storage/database.ts';
import type { Examined } from '../../storage/examine.ts';
import { told } from './told.ts';

/**
 * Something could not be drawn or followed: where a row of the database is the reason, it is mended or set aside, and
 * the page begins anew. False where all rows are in order.
 */
export async function doubt(db: Database = database): Promise<boolean> {
  const { examine } = await import('../../storage/examine.ts');
  const found = await examine(db, Date.now());
  if (found.length === 0) return false;
  sessionStorage.setItem(told, JSON.stringify(found));
  location.reload();
  return true;
}

/** What the page before this one has mended; told once. */
export function takeMended(): Examined[] {
  const text = sessionStorage.getItem(told);
  sessionStorage.removeItem(told);
  return text === null ? [] : (JSON.parse(text) as Examined[]);
}
