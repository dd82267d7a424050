import { draftLines } from '../../../draft/index.ts';
import type { Database } from '../../../storage/database.ts';
import { partsOf } from './draft-search.ts';

/** The drafts of which every Russian line has its English. Keys alone tell that: no English is read. */
export async function translatedIds(db: Database): Promise<ReadonlySet<string>> {
  const keys = new Map<string, Set<string>>();
  for (const table of [db.lines, db.edits])
    for (const [draftId, key] of await table.toCollection().primaryKeys())
      keys.set(draftId, (keys.get(draftId) ?? new Set()).add(key));
  const translated = new Set<string>();
  for (const part of partsOf([...keys.keys()]))
    for (const row of await db.drafts.bulkGet(part)) {
      const own = row && keys.get(row.id);
      if (!row || !own) continue;
      const russian = draftLines(row.text).filter(({ kind }) => kind === 'russian');
      if (russian.length > 0 && russian.every(({ key }) => own.has(key))) translated.add(row.id);
    }
  return translated;
}
