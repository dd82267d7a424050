import type { FieldText, Inserted } from '../../pages/page.ts';
import type { DraftRow, InsertRecord } from '../../storage/database.ts';

/** What was last inserted from a draft; a row of a backup may hold anything in its place. */
export function recordOf(row: DraftRow | undefined): InsertRecord | undefined {
  const record = row?.inserted;
  const isWhole =
    typeof record?.at === 'number' &&
    typeof record.jobId === 'string' &&
    Array.isArray(record.texts) &&
    Array.isArray(record.results) &&
    record.texts.every(
      (text) => typeof text?.field === 'string' && typeof text.text === 'string',
    ) &&
    record.results.every(
      (one) => typeof one?.field === 'string' && typeof one.previous === 'string',
    );
  return isWhole ? record : undefined;
}

/** The fields that an insertion changed. */
export function insertedIn(results: Inserted[]): Inserted[] {
  return results.filter(({ state }) => state === 'inserted');
}

/** The texts that bring back what stood in the fields before. */
export function textsBefore({ texts, results }: InsertRecord): FieldText[] {
  return insertedIn(results).map(({ field, previous }) => {
    const label = texts.find((own) => own.field === field)?.label;
    return { field, ...(label ? { label } : {}), text: previous };
  });
}

/** What this panel did last, before the database is known to hold it: an insertion, or that one was put back. */
export interface OwnDeed {
  at: number;
  record?: InsertRecord;
}

/** The newer of what is kept and what was just done. */
export function newest(kept?: InsertRecord, own?: OwnDeed): InsertRecord | undefined {
  if (!own) return kept;
  const isKept = kept && (kept.at > own.at || (own.record && kept.at === own.at));
  return isKept ? kept : own.record;
}
