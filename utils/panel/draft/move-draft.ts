import type { Database } from '../../storage/database.ts';
import { draftScope, termId } from '../../storage/term-row.ts';

/**
 * Gives a draft that was written before its job was read to the job, with its lines, edits, versions,
 * runs and terms. Does nothing where the job has a draft with text already; tells whether the draft was moved.
 */
export async function moveDraft(db: Database, from: string, to: string): Promise<boolean> {
  const tables = [db.drafts, db.lines, db.edits, db.versions, db.runs, db.terms];
  return db.transaction('rw', tables, async () => {
    const draft = await db.drafts.get(from);
    const target = await db.drafts.get(to);
    if (!draft || draft.text.trim() === '' || (target && target.text.trim() !== '')) return false;
    const active = await db.runs.where('draftId').equals(from).toArray();
    // A run under way writes under the old id; it would lose its draft.
    if (active.some((run) => run.state === 'running' || run.state === 'waiting')) return false;
    await db.drafts.put({ ...draft, id: to, updatedAt: draft.updatedAt + 1 });
    await db.drafts.delete(from);
    for (const table of [db.lines, db.edits]) {
      const rows = await table.where('draftId').equals(from).toArray();
      await table.where('draftId').equals(from).delete();
      // The two tables differ in their rows only; each gets its own back.
      await table.bulkPut(rows.map((row) => ({ ...row, draftId: to })) as never[]);
    }
    await db.versions.where('draftId').equals(from).modify({ draftId: to });
    await db.runs.where('draftId').equals(from).modify({ draftId: to });
    const terms = await db.terms.where('scope').equals(draftScope(from)).toArray();
    await db.terms.bulkDelete(terms.map(({ id }) => id));
    await db.terms.bulkPut(
      terms.map((term) => {
        const moved = { ...term, scope: draftScope(to) };
        return { ...moved, id: termId(moved) };
      }),
    );
    return true;
  });
}
