import { editOntology, mergeOntology, parseOntology, renderOntology } from '../../job/index.ts';
import type { Database, JobRow } from '../../storage/database.ts';

/**
 * After the page was read anew: what the user edited in O.md stays, all else takes what the page says
 * now. `before` is the row from before the reading. The differences that remain are shown in the Job view.
 */
export async function rereadJob(db: Database, before: JobRow): Promise<void> {
  const { ontology } = before;
  const now = await db.jobs.get(before.id);
  if (ontology === undefined || !now) return;
  const kept = editOntology(
    { job: before.job, options: parseOntology(ontology).options },
    ontology,
  );
  const { job } = mergeOntology(kept.job, now.job);
  await db.jobs.update(now.id, {
    ontology: renderOntology(job, { ...kept.options, written: ontology }),
    ontologyAt: Date.now(),
  });
}
