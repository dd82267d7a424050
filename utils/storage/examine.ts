import type { Database } from './database.ts';
import { type ReadTable, readRow, readTables } from './readers/read-row.ts';

/** A row that was mended, or set aside. */
export interface Examined {
  table: ReadTable;
  key: string;
  isMended: boolean;
}

/**
 * Reads every row of the database strictly. One that can be mended is; one that cannot is set aside, where the file
 * of the whole database still holds it, so that the rest works.
 */
export async function examine(db: Database, now: number): Promise<Examined[]> {
  const found: Examined[] = [];
  for (const name of readTables) {
    const table = db.table(name);
    await db.transaction('rw', table, db.setAside, async () => {
      const keys = await table.toCollection().primaryKeys();
      const rows = await table.toArray();
      for (const [index, row] of rows.entries()) {
        const read = readRow(name, row);
        if (read?.isSame) continue;
        const key = keys[index];
        if (!read || read.isMended) {
          await db.setAside.add({ table: name, row, at: now });
          found.push({ table: name, key: String(key), isMended: !!read });
        }
        await table.delete(key as never);
        if (!read) continue;
        const isKeyless = name === 'versions' && read.row.id === undefined;
        await table.put(isKeyless ? { ...read.row, id: await db.nextVersionId() } : read.row);
      }
    });
  }
  return found;
}
