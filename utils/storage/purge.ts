import type { Database } from './database.ts';
import { keepSpent } from './spent.ts';
import { draftScope } from './term-row.ts';

/**
 * Takes a draft out of the database for good, with all that belongs to it: its English, versions, receipts with the text
 * of their requests, its job, and its rows in the copies that are kept for a way back.
 */
export async function purgeDraft(db: Database, id: string): Promise<void> {
  const owners = [id, `ontology ${id}`];
  await db.transaction(
    'rw',
    db.tables.filter(({ name }) => name !== 'secrets'),
    async () => {
      await db.drafts.delete(id);
      await db.jobs.delete(id);
      await db.settings.delete(`copied prompt ${id}`);
      // What was paid was paid, whatever it was for.
      await keepSpent(db, await db.runs.where('draftId').equals(id).toArray());
      for (const table of [db.lines, db.edits, db.runs])
        await table.where('draftId').equals(id).delete();
      await db.versions.where('draftId').anyOf(owners).delete();
      await db.terms.where('scope').equals(draftScope(id)).delete();
      const isIts = (row: unknown) => {
        const { id: own, draftId, scope } = (row ?? {}) as Record<string, unknown>;
        return own === id || scope === draftScope(id) || owners.includes(String(draftId));
      };
      await db.setAside.filter(({ row }) => isIts(row)).delete();
      await db.safety.toCollection().modify((kept) => {
        for (const [name, rows] of Object.entries(kept.tables))
          kept.tables[name] = rows.filter((row) => !isIts(row));
      });
    },
  );
}

/**
 * Keeps the newest receipts only: each holds the text of a request, and nobody looks at those of last month. A run that
 * is under way stays.
 */
export async function pruneReceipts(db: Database, most: number): Promise<void> {
  await db.transaction('rw', db.runs, db.settings, async () => {
    const keys = await db.runs
      .orderBy('startedAt')
      .reverse()
      .offset(Math.max(1, most))
      .primaryKeys();
    const old = await db.runs
      .where('id')
      .anyOf(keys)
      .filter(({ state }) => state !== 'running' && state !== 'waiting')
      .toArray();
    await keepSpent(db, old);
    await db.runs.bulkDelete(old.map(({ id }) => id));
  });
}
