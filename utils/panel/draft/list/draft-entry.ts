import type { DraftRow, JobRow } from '../../../storage/database.ts';

/** A draft in the list of all drafts. */
export interface DraftEntry {
  draft: DraftRow;
  job?: JobRow;
  title: string;
  client: string;
}
