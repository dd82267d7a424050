import { asFailure } from '../../failure.ts';
import { Database, database } from '../../storage/database.ts';

/** Where the panel keeps what is typed. */
export interface OpenDatabase {
  db: Database;
  /** True where it lives in this page alone and goes when the page does. */
  isInMemory: boolean;
}

/**
 * Opens the database; where the browser keeps none for this page (a private window of Firefox, blocked storage), one
 * of the same shape in the memory of the page. Of any other failure the panel itself speaks, so it is not thrown here.
 */
export async function openDatabase(db: Database = database): Promise<OpenDatabase> {
  try {
    await db.open();
  } catch (error) {
    if (asFailure(error).code === 'storage-refused') {
      const { indexedDB, IDBKeyRange } = await import('fake-indexeddb');
      return { db: new Database(db.name, { indexedDB, IDBKeyRange }), isInMemory: true };
    }
  }
  return { db, isInMemory: false };
}
