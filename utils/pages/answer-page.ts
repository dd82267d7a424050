import { confirmFill } from './form/confirm-fill.ts';
import { fillField } from './form/fill.ts';
import { findFields } from './form/find-fields.ts';
import { readEvidence } from './job/read-job.ts';
import { showFact } from './job/show-fact.ts';
import type {
  FieldText,
  FieldView,
  FillReply,
  Inserted,
  PageKind,
  PageReply,
  PageRequest,
  ProposalField,
  ReadReply,
} from './page.ts';
import { openPage, type Recognised } from './reader.ts';
import { recognise } from './readers/index.ts';
import { waitFor } from './wait-for.ts';

/** How long a slider's client block and a late field are waited for, in milliseconds. */
const PATIENCE = 5000;

/** Answers one request about the page that is open, then is done: nothing of it stays on the page. */
export async function answerPage(document: Document, request: PageRequest): Promise<PageReply> {
  const look = () => recognise(openPage(document, document.URL));
  if (request.kind === 'read') return read(document, look);
  if (request.kind === 'show') return { shown: showFact(document, document.URL, request.path) };
  if (request.kind === 'fill') return fill(document, look().kind, request);
  const { kind } = look();
  const form = kind === 'translated' ? undefined : findFields(document);
  return form ? { kind, form: { ...form, fields: form.fields.map(viewOf) } } : { kind };
}

async function read(document: Document, look: () => Recognised): Promise<ReadReply> {
  const before = look();
  const readNow = () => readEvidence(document, document.URL)?.job;
  // A slider shows its client some seconds after the rest.
  if (before.kind === 'slider')
    await waitFor(document, () => look().id !== before.id || !!readNow()?.clientRead, PATIENCE);
  const { kind, id } = look();
  // Another job came up while this one was read.
  if (before.id !== id) return { kind: 'loading' };
  const job = readNow();
  return { kind, ...(id ? { jobId: id } : {}), ...(job ? { job } : {}) };
}

async function fill(
  document: Document,
  kind: PageKind,
  request: Extract<PageRequest, { kind: 'fill' }>,
): Promise<FillReply> {
  const refuse = (state: Inserted['state']): FillReply['results'] =>
    request.texts.map(({ field }) => ({ field, state, previous: '', undoable: false }));
  // The questions of a translated form are not those that the draft answers.
  const form = kind === 'translated' ? undefined : findFields(document);
  if (!form) return { kind, results: refuse('no form') };
  const jobId = form.jobId;
  const known = jobId ? { kind, jobId } : { kind };
  if (jobId !== request.jobId && !request.anyJob) return { ...known, results: refuse('wrong job') };
  const results: Inserted[] = [];
  for (const text of request.texts) {
    if (findFields(document)?.jobId !== jobId) {
      results.push({ field: text.field, state: 'wrong job', previous: '', undoable: false });
      continue;
    }
    results.push(await fillOne(document, text, request.replace ?? false));
  }
  return { ...known, results };
}

async function fillOne(document: Document, text: FieldText, replace: boolean): Promise<Inserted> {
  await waitFor(document, () => fieldFor(document, text) !== undefined, PATIENCE);
  const field = fieldFor(document, text);
  if (!field) return { field: text.field, state: 'missing', previous: '', undoable: false };
  const before = {
    length: field.value.length,
    ...(field.left === undefined ? {} : { left: field.left }),
  };
  return confirmFill(field, text.text, fillField(field, text.text, { replace }), before);
}

// By its label where the caller knows it: a question that appeared meanwhile moves the numbers of those after it.
function fieldFor(document: Document, text: FieldText): ProposalField | undefined {
  const fields = findFields(document)?.fields ?? [];
  const numbered = fields.find((field) => field.id === text.field);
  if (text.label === undefined || numbered?.label === text.label) return numbered;
  const labelled = fields.filter((field) => field.label === text.label);
  return labelled.length === 1 ? labelled[0] : undefined;
}

function viewOf({ element: _, ...view }: ProposalField): FieldView {
  return view;
}
