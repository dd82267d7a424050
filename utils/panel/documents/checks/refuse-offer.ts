import { changeCheckNotes } from '../../../storage/change-check-notes.ts';
import type { Database } from '../../../storage/database.ts';

/** A correction that is not to be offered as a rule again. */
export async function refuseOffer(db: Database, key: string): Promise<void> {
  await changeCheckNotes(db, (notes) => ({
    ...notes,
    refused: [...new Set([...notes.refused, key])],
  }));
}
