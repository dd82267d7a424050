import type {
  FieldText,
  FieldView,
  FillingReplies,
  FillingRequest,
  FillReply,
  Inserted,
  PageKind,
  ProposalField,
} from '../page.ts';
import { waitFor } from '../wait-for.ts';
import { confirmFill } from './confirm-fill.ts';
import { fillField } from './fill.ts';
import { findFields } from './find-fields.ts';
import { formPageKind } from './form-page-kind.ts';

/** How long a late field is waited for, in milliseconds. */
const PATIENCE = 5000;

/** Answers one request about the form that is open, then is done: nothing of it stays on the page. */
export async function answerFilling(
  document: Document,
  request: FillingRequest,
): Promise<FillingReplies[FillingRequest['kind']]> {
  const kind = formPageKind(document);
  if (request.kind === 'fill') return fill(document, kind, request);
  const form = kind === 'proposal-form' ? findFields(document) : undefined;
  return form ? { kind, form: { ...form, fields: form.fields.map(viewOf) } } : { kind };
}

async function fill(
  document: Document,
  kind: PageKind,
  request: Extract<FillingRequest, { kind: 'fill' }>,
): Promise<FillReply> {
  const refuse = (state: Inserted['state']): FillReply['results'] =>
    request.texts.map(({ field }) => ({ field, state, previous: '', undoable: false }));
  // The questions of a translated form, say, are not those that the draft answers.
  const form = kind === 'proposal-form' ? findFields(document) : undefined;
  if (!form) return { kind, results: refuse('no form') };
  const jobId = form.jobId;
  const known = jobId ? { kind, jobId } : { kind };
  // A consent to a form that named no job holds no longer once it names another one.
  const isMeant = jobId === request.jobId || (jobId === undefined && request.anyJob);
  if (!isMeant) return { ...known, results: refuse('wrong job') };
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
