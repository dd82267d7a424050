import {
  BELIEVED,
  CHECKLIST,
  type ChecklistLine,
  exportBundle,
  importBundle,
  type NamedText,
  translationLines,
  translationText,
  unzipFiles,
  zipFiles,
} from '../../documents/index.ts';
import { draftProgress, parseDraft } from '../../draft/index.ts';
import { completeJob } from '../../job/index.ts';
import type { Job } from '../../job/job.ts';
import type { Database } from '../../storage/database.ts';
import { draftScope, forAll } from '../../storage/term-row.ts';
import { termRows } from '../../storage/term-rows.ts';
import { type DraftModel, newDraftId } from '../draft/draft-model.ts';
import { emptyDraft, keepText, keepVersionNow } from '../draft/save-draft.ts';
import { documentOwner, ontologyOwner } from '../draft/version-owners.ts';
import { saveEnglish } from '../english/edit-english.ts';
import type { FragmentsModel } from '../english/fragments-model.ts';
import { choicesOf, linesOf } from '../job/demand-choices.ts';
import type { DemandView } from '../job/demand-view.ts';
import { ontologyText } from '../job/ontology-model.ts';
import { believe, believedIn } from './checks/believed-checks.ts';
import { currentTexts, saveDocument } from './documents-model.ts';
import { termsToCsv } from './terms/terms-csv.ts';
import { keepTable } from './terms/terms-model.ts';

/** The most that is read as one document. */
export const mostBytes = 5_000_000;

/** The bundle of the open draft: B, L, O, T with D, D2 and F filled in. */
export async function bundleOf(
  db: Database,
  draft: DraftModel,
  fragments: FragmentsModel,
  wishes: readonly DemandView[],
) {
  await draft.flush();
  fragments.settle();
  const texts = await currentTexts(db);
  const id = draft.id.peek();
  const row = id === undefined ? undefined : await db.jobs.get(id);
  const terms = (await termRows(db, id ?? '')).filter(({ isRefused }) => !isRefused);
  const find = (name: string) => texts.find((one) => one.name === name)?.text ?? '';
  const views = fragments.all.peek();
  const next = views.find((view) => view.untranslated + view.stale > 0) ?? views.at(-1);
  return exportBundle({
    B: find('B.md'),
    L: find('L.md'),
    O: row ? ontologyText(row) : '',
    T: find('T.md'),
    draft: draft.text.peek(),
    translation: translationText(
      fragments.progress.peek().map((line) => (line.state === 'stale' ? '' : line.target)),
    ),
    fragment: next?.source ?? '',
    checklist: linesOf(wishes, draft.row.peek()?.demands ?? { ticked: [], struck: [] }),
    believed: await believedIn(db, find('T.md')),
    others: texts.filter(({ name }) => !['B.md', 'L.md', 'T.md'].includes(name)),
    ...(terms.length > 0 ? { terms: termsToCsv(terms) } : {}),
  });
}

export async function zipOf(files: readonly NamedText[]): Promise<Blob> {
  return new Blob([new Uint8Array(await zipFiles(files))], { type: 'application/zip' });
}

export interface Imported {
  names: string[];
  /** True where a draft was put in place, with its English where the file held it. */
  hasDraft: boolean;
  /** How many texts gave way and are versions now. */
  versions: number;
  /** Names of files that were no documents, or too large. */
  unread: string[];
}

/**
 * Takes in documents, a zip of them, or one Markdown text that holds several. What a T.md holds as D and
 * D2 becomes a draft with its English, an O.md its job; a draft that stood there is kept as a version.
 */
export async function importFiles(
  db: Database,
  draft: DraftModel,
  files: readonly File[],
): Promise<Imported> {
  if (!(await draft.flush())) return { names: [], hasDraft: false, versions: 0, unread: [] };
  const before = await db.versions.count();
  const now = Date.now();
  const texts: NamedText[] = [];
  const unread: string[] = [];
  for (const file of files) {
    const read = file.size > mostBytes ? undefined : await readFile(file);
    if (read) texts.push(...read);
    else unread.push(file.name);
  }
  const [only] = texts;
  const asBundle = texts.length === 1 && only ? importBundle(only.text) : undefined;
  const isBundle = asBundle && (asBundle.documents.length > 1 || asBundle.ontology !== undefined);
  const found = isBundle ? asBundle : importBundle(texts);
  for (const { name, text } of found.documents) {
    const old = (await db.documents.get(name))?.text;
    if (old !== undefined && old !== text) await keepText(db, documentOwner(name), old, now);
    await saveDocument(db, name, text);
  }
  const jobId = found.job?.id.value || undefined;
  if (found.job && jobId && found.ontology !== undefined)
    await takeOntology(db, jobId, found.job, found.ontology, now);
  const hasDraft = !!found.draft?.trim();
  if (found.draft && hasDraft)
    await takeDraft(db, draft, jobId, found.draft, found.translation ?? '');
  else if (jobId && found.ontology !== undefined) {
    // A job that came in unseen would be looked for in vain.
    await draft.open(jobId);
  }
  // The terms of a draft are its own; without one they are the user's.
  const owner = hasDraft ? draft.id.peek() : undefined;
  if (found.terms)
    await keepTable(db, found.terms, owner === undefined ? forAll : draftScope(owner));
  const ofDraft = draft.id.peek();
  if (found.checklist && ofDraft !== undefined && (hasDraft || ofDraft === jobId))
    await takeChecklist(draft, found.checklist);
  if (found.believed) await believe(db, found.believed);
  const names = [
    ...found.documents.map(({ name }) => name),
    ...(found.ontology === undefined ? [] : ['O.md']),
    ...(found.checklist ? [CHECKLIST] : []),
    ...(found.believed ? [BELIEVED] : []),
    ...(found.terms ? ['terms.csv'] : []),
  ];
  return { names, hasDraft, versions: (await db.versions.count()) - before, unread };
}

/** The document stands as the user's O.md; the facts that the page gave stay, and what it did not give is added. */
async function takeOntology(
  db: Database,
  id: string,
  told: Job,
  ontology: string,
  now: number,
): Promise<void> {
  const old = await db.jobs.get(id);
  if (old?.ontology !== undefined && old.ontology !== ontology)
    await keepText(db, ontologyOwner(id), old.ontology, now);
  const job = old ? completeJob(old.job, told) : told;
  await db.jobs.put({ readAt: now, ...old, id, job, ontology, ontologyAt: now });
}

/** What the writer said of the client's wishes stands again; consent to contact details is never taken over. */
async function takeChecklist(draft: DraftModel, lines: readonly ChecklistLine[]): Promise<void> {
  const told = choicesOf(lines);
  await draft.decide(({ demands }) => ({ demands: { agreed: demands?.agreed ?? [], ...told } }));
}

async function takeDraft(
  db: Database,
  draft: DraftModel,
  jobId: string | undefined,
  text: string,
  translation: string,
): Promise<void> {
  const id = jobId ?? newDraftId();
  const now = Date.now();
  await keepVersionNow(db, id, now);
  const old = await db.drafts.get(id);
  const updatedAt = Math.max(now, (old?.updatedAt ?? 0) + 1);
  await db.drafts.put({ ...(old ?? emptyDraft(id, now)), text, updatedAt });
  const progress = draftProgress(parseDraft(text), []);
  const english = translationLines(text, translation);
  const taken = progress.flatMap((line) => {
    const target = english[line.line.index];
    return target === undefined ? [] : [{ line, target }];
  });
  await saveEnglish(db, id, taken, 'paste', now);
  await draft.open(undefined);
  await draft.open(id);
}

/** The texts in a file; `undefined` for what is no text. */
async function readFile(file: File): Promise<NamedText[] | undefined> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return unzipFiles(bytes);
  try {
    return [{ name: file.name, text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) }];
  } catch {
    return undefined;
  }
}
