import type {
  ChosenFields,
  FieldText,
  FieldView,
  FillingReplies,
  FillingRequest,
  FillReply,
  Inserted,
  PageKind,
  ProposalField,
  ProposalFields,
} from '../page.ts';
import { waitFor } from '../wait-for.ts';
import { confirmFill, watchFill } from './confirm-fill.ts';
import { fillField, holdsText } from './fill.ts';
import { findFields } from './find-fields.ts';
import { formPageKind } from './form-page-kind.ts';
import { findMessageBoxes } from './message-box.ts';

/** How long a late field is waited for, in milliseconds. */
const PATIENCE = 5000;

/** Answers one request about the form that is open, then is done: nothing of it stays on the page. */
export async function answerFilling(
  document: Document,
  request: FillingRequest,
): Promise<FillingReplies[FillingRequest['kind']]> {
  const kind = formPageKind(document);
  if (request.kind === 'watch') return { kind, results: await watch(document, request) };
  // The questions of a translated form, say, are not those that the draft answers.
  const form = isClosed(kind) ? undefined : findFields(document, document.URL, request.chosen);
  if (request.kind === 'fill') return fill(document, kind, form, request);
  if (request.boxes && !isClosed(kind))
    return { kind, form: { fields: [], unsure: findMessageBoxes(document).map(viewOf) } };
  if (!form) return { kind };
  const { fields, unsure, ...rest } = form;
  const view = { ...rest, fields: fields.map(viewOf) };
  return { kind, form: unsure ? { ...view, unsure: unsure.map(viewOf) } : view };
}

function isClosed(kind: PageKind): boolean {
  return kind === 'translated' || kind === 'challenge';
}

async function fill(
  document: Document,
  kind: PageKind,
  form: ProposalFields | undefined,
  request: Extract<FillingRequest, { kind: 'fill' }>,
): Promise<FillReply> {
  const refuse = (state: Inserted['state']): FillReply['results'] =>
    request.texts.map(({ field }) => ({ field, state, previous: '', undoable: false }));
  if (!form) return { kind, results: refuse('no form') };
  const jobId = form.jobId;
  const known = jobId ? { kind, jobId } : { kind };
  // A consent to a form that named no job holds no longer once it names another one.
  const isMeant = jobId === request.jobId || (jobId === undefined && request.anyJob);
  if (!isMeant) return { ...known, results: refuse('wrong job') };
  const filled: Promise<Inserted>[] = [];
  for (const text of request.texts) {
    const { field } = text;
    const isOther = findFields(document, document.URL, request.chosen)?.jobId !== jobId;
    if (isOther)
      filled.push(Promise.resolve({ field, state: 'wrong job', previous: '', undoable: false }));
    else filled.push((await fillOne(document, text, request)).confirmed);
  }
  const results = await Promise.all(filled);
  const first = results.find(({ state }) => state === 'inserted');
  const place = request.texts.find(({ field }) => field === first?.field);
  // The writer reads it once more where it will be sent from.
  if (place)
    fieldFor(document, place, request.chosen)?.element()?.scrollIntoView({ block: 'center' });
  return { ...known, results };
}

// All fields are filled before the first is sure to stay: they are watched side by side.
async function fillOne(
  document: Document,
  text: FieldText,
  { replace = false, chosen }: Extract<FillingRequest, { kind: 'fill' }>,
): Promise<{ confirmed: Promise<Inserted> }> {
  await waitFor(document, () => fieldFor(document, text, chosen) !== undefined, PATIENCE);
  const field = fieldFor(document, text, chosen);
  const missing: Inserted = { field: text.field, state: 'missing', previous: '', undoable: false };
  if (!field) return { confirmed: Promise.resolve(missing) };
  const before = {
    length: field.value.length,
    ...(field.left === undefined ? {} : { left: field.left }),
  };
  const inserted = fillField(field, text.text, { replace });
  return { confirmed: confirmFill(field, text.text, inserted, before) };
}

function watch(
  document: Document,
  { texts, before, chosen }: Extract<FillingRequest, { kind: 'watch' }>,
): Promise<Inserted[]> {
  return Promise.all(
    before.map(async (one) => {
      const text = texts.find(({ field }) => field === one.field);
      if (!text || one.state !== 'inserted') return one;
      // The form may be on its way from one state to the next.
      await waitFor(document, () => fieldFor(document, text, chosen) !== undefined, PATIENCE);
      const field = fieldFor(document, text, chosen);
      if (!field) return { ...one, state: 'missing' as const };
      // Emptied before the look began, with the caret in it: the writer took it back. A box built anew has no caret.
      const isUndone = document.activeElement === field.element() && !holdsText(field, text.text);
      return isUndone ? one : watchFill(field, text.text, one);
    }),
  );
}

// By its label where the caller knows it: a question that appeared meanwhile moves the numbers of those after it.
function fieldFor(
  document: Document,
  text: FieldText,
  chosen?: ChosenFields,
): ProposalField | undefined {
  const fields = findFields(document, document.URL, chosen)?.fields ?? [];
  const numbered = fields.find((field) => field.id === text.field);
  if (text.label === undefined || numbered?.label === text.label) return numbered;
  const labelled = fields.filter((field) => field.label === text.label);
  return labelled.length === 1 ? labelled[0] : undefined;
}

function viewOf({ element: _, ...view }: ProposalField): FieldView {
  return view;
}
