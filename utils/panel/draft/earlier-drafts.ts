import { type Draft, parseDraft } from '../../draft/index.ts';
import type { Database } from '../../storage/database.ts';

/** Older states than these say little of what is written now. */
const mostVersions = 40;

/**
 * Earlier states of a draft, the oldest first: its versions, and what each run translated, which keeps the numbers that the
 * lines had then.
 */
export async function earlierDrafts(db: Database, draftId: string): Promise<Draft[]> {
  const versions = await db.versions.where({ draftId }).toArray();
  const states = versions.slice(-mostVersions).map(({ at, text }) => ({ at, text }));
  const runs = new Map<string, { at: number; sources: string[] }>();
  for (const { runId, at, source } of await db.lines.where({ draftId }).toArray()) {
    const run = runs.get(runId) ?? { at, sources: [] };
    run.at = Math.min(run.at, at);
    run.sources.push(source);
    runs.set(runId, run);
  }
  for (const { at, sources } of runs.values()) states.push({ at, text: sources.join('\n') });
  return states.sort((a, b) => a.at - b.at).map(({ text }) => parseDraft(text));
}
