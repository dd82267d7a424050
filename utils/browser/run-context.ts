import { promptDocuments } from '../documents/index.ts';
import { jobText, promptOntology } from '../job/index.ts';
import { readCheckNotes } from '../storage/check-notes.ts';
import { type Database, database } from '../storage/database.ts';
import type { Settings } from '../storage/settings.ts';
import { termRows } from '../storage/term-rows.ts';
import {
  checkTranslation,
  findMisaligned,
  fixTranslation,
  readOwnRules,
  rules,
  saysOther,
  withOwnTerms,
} from '../style/index.ts';
import { holdTerms } from '../terms/held-terms.ts';
import type { RunContext, RunRules } from '../translation/index.ts';

/** The rules of T.md as a run takes them. */
export const runRules: RunRules = {
  check: checkTranslation,
  fix: fixTranslation,
  findMisaligned,
  saysOther,
};

/** What the model is told of the documents and the job, and what lines are checked against. */
export async function readRunContext(
  draftId: string,
  settings: Settings,
  db: Database = database,
  verbatim: string[] = [],
): Promise<RunContext> {
  const { pair, style } = settings;
  const { glossary, replacements } = holdTerms(await termRows(db, draftId));
  const job = await db.jobs.get(draftId);
  const own = await db.documents.toArray();
  const task = own.find(({ name }) => name === 'T.md');
  const { trusted } = await readCheckNotes(db);
  const { checks, terms } = task
    ? readOwnRules(task.text, { trusted, target: pair.target })
    : { checks: [], terms: [] };
  const off = style.off ? { off: style.off } : {};
  const { whole, short } = job ? promptOntology(job) : { whole: '', short: '' };
  return {
    documents: promptDocuments(own, { rules, pair, ...off }, whole),
    ontology: whole,
    shortOntology: short,
    ...(job ? { job: jobText(job.job) } : {}),
    glossary: withOwnTerms(glossary, terms),
    ...(verbatim.length > 0 ? { verbatim } : {}),
    settings: {
      ...style,
      ...(replacements.length > 0 ? { replacements } : {}),
      pair,
      ...(checks.length > 0 ? { own: checks } : {}),
    },
  };
}
