import type {
  ChosenFields,
  FieldText,
  FieldView,
  FillingReplies,
  FillingRequest,
  FillReply,
  Inserted,
  PageKind,
  PageWorld,
  ProposalField,
  ProposalFields,
} from '../page.ts';
import { waitFor } from '../wait-for.ts';
import { confirmFill, type Fate, settled } from './confirm-fill.ts';
import { fillField } from './fill.ts';
import { findFields } from './find-fields.ts';
import { formPageKind } from './form-page-kind.ts';
import { findMessageBoxes } from './message-box.ts';

/** How long a late field is waited for, in milliseconds. */
const PATIENCE = 5000;

/**
 * Answers one request about the form that is open. Nothing of it stays on the page when it is done: where something was
 * filled it is watched for some seconds after the answer.
 */
export async function answerFilling(
  document: Document,
  request: FillingRequest,
): Promise<FillingReplies[FillingRequest['kind']]> {
  const kind = formPageKind(document);
  if (request.kind === 'watch') return { kind, results: await watches()[request.watch] };
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
  const refuse = (state: Inserted['state']) =>
    request.texts.map(({ field }) => refused(field, state));
  if (!form) return { kind, results: refuse('no form') };
  const jobId = form.jobId;
  const known = jobId ? { kind, jobId } : { kind };
  // A consent to a form that named no job holds no longer once it names another one.
  const isMeant = jobId === request.jobId || (jobId === undefined && request.anyJob);
  if (!isMeant) return { ...known, results: refuse('wrong job') };
  const filled: Fate[] = [];
  for (const text of request.texts) {
    const isOther = findFields(document, document.URL, request.chosen)?.jobId !== jobId;
    filled.push(
      isOther ? settled(refused(text.field, 'wrong job')) : await fillOne(document, text, request),
    );
  }
  const results = await Promise.all(filled.map(({ confirmed }) => confirmed));
  const watch = watches().push(Promise.all(filled.map(({ watched }) => watched))) - 1;
  const first = results.find(({ state }) => state === 'inserted');
  const place = request.texts.find(({ field }) => field === first?.field);
  // The writer reads it once more where it will be sent from.
  if (place)
    fieldFor(document, place, request.chosen)?.element()?.scrollIntoView({ block: 'center' });
  return { ...known, results, watch };
}

function refused(field: string, state: Inserted['state']): Inserted {
  return { field, state, previous: '', undoable: false };
}

// All fields are filled before the first is sure to stay: they are watched side by side.
async function fillOne(
  document: Document,
  text: FieldText,
  { replace = false, chosen }: Extract<FillingRequest, { kind: 'fill' }>,
): Promise<Fate> {
  await waitFor(document, () => fieldFor(document, text, chosen) !== undefined, PATIENCE);
  const field = fieldFor(document, text, chosen);
  if (!field) return settled(refused(text.field, 'missing'));
  const before = {
    length: field.value.length,
    ...(field.left === undefined ? {} : { left: field.left }),
  };
  const inserted = fillField(field, text.text, { replace });
  return confirmFill(document, field, { text: text.text, inserted, before });
}

/** What is watched still. Each request brings a script of its own; what they share stands in their world. */
function watches(): Promise<Inserted[]>[] {
  const world = globalThis as PageWorld;
  world.proposalTranslator ??= {};
  world.proposalTranslator.watches ??= [];
  return world.proposalTranslator.watches;
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
