import type { Database } from './database.ts';
import { scopesOf, type TermRow } from './term-row.ts';

/** The entries of every scope that holds in a draft. */
export async function termRows(db: Database, draftId: string): Promise<TermRow[]> {
  const draft = await db.drafts.get(draftId);
  return db.terms.where('scope').anyOf(scopesOf(draftId, draft?.groups)).toArray();
}
