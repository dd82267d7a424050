import { FIELD_LIMIT, type ProposalField } from '../page.ts';
import { textOf } from '../text/lines.ts';
import { editableText } from './editable-text.ts';

const EDITABLE = 'textarea, [contenteditable]:not([contenteditable="false"])';
const COVER_LETTER = /^cover letter\b.{0,12}$/i;
// Places of the form that are not an answer to the client: bids cost money, terms are the freelancer's own.
const OFF_LIMITS =
  '.fe-proposal-boost-proposal, .fe-proposal-job-terms, .attachments-area, [aria-hidden="true"], [hidden]';
const OFF_LIMITS_LABEL = /^(?:attachments?|description|milestone.*|.*\bboost\b.*|your bid)$/i;
const HIDDEN = /display\s*:\s*none/i;

/** The fields of the proposal form that are there now: the cover letter first, then the questions in order. */
export function findAnswerFields(document: Document): ProposalField[] {
  const letter = findCoverLetter(document);
  const questions = questionElements(document, letter);
  const fields = questions.map((element, i) => asField(element, `question ${i + 1}`));
  return letter ? [asField(letter, 'cover letter'), ...fields] : fields;
}

function only<T>(items: T[]): T | undefined {
  return items.length === 1 ? items[0] : undefined;
}

// By its attribute, which has not changed since 2020, or by its label.
function findCoverLetter(document: Document): HTMLElement | undefined {
  const fields = editables(document);
  return (
    only(fields.filter((field) => field.matches('[aria-labelledby="cover_letter_label"]'))) ??
    only(fields.filter((field) => COVER_LETTER.test(labelOf(field))))
  );
}

function questionElements(document: Document, letter: HTMLElement | undefined): HTMLElement[] {
  const others = editables(document).filter((field) => field !== letter && labelOf(field));
  const marked = others.filter((field) =>
    field.closest('.fe-proposal-job-questions, .questions-area'),
  );
  if (marked.length || !letter) return marked;
  // By the labels alone: fields after the letter, each with a label and, if the letter has one, a counter.
  const hasCounter = counterOf(letter) !== undefined;
  return others.filter(
    (field) =>
      (letter.compareDocumentPosition(field) & 4) !== 0 &&
      !OFF_LIMITS_LABEL.test(labelOf(field)) &&
      (!hasCounter || counterOf(field) !== undefined),
  );
}

function editables(document: Document): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>(EDITABLE)].filter(
    (field) =>
      !field.closest(OFF_LIMITS) &&
      !HIDDEN.test(field.getAttribute('style') ?? '') &&
      !field.parentElement?.closest(EDITABLE),
  );
}

// The largest element around a field that holds no other field: its label and its counter are there.
function groupOf(field: HTMLElement): Element {
  let group: Element = field;
  for (let up = field.parentElement; up && up.localName !== 'body'; up = up.parentElement) {
    if (up.querySelectorAll(EDITABLE).length > 1) break;
    group = up;
    if (up.matches('.form-group')) break;
  }
  return group;
}

/** The label of a field: the one that it refers to, else the one in its group. */
function labelOf(field: HTMLElement): string {
  const named = field.getAttribute('aria-labelledby')?.trim();
  const referred = named && field.ownerDocument.getElementById(named);
  const label = (field as HTMLTextAreaElement).labels?.[0] ?? groupOf(field).querySelector('label');
  return textOf(referred || label) || (field.getAttribute('aria-label') ?? '');
}

/** What the page's own counter beside a field says: «4267 characters left» → 4267. */
export function counterOf(field: HTMLElement): number | undefined {
  const match = /(-?\d[\d,]*) characters? (?:left|remaining)/i.exec(textOf(groupOf(field)));
  return match ? Number(match[1]?.replace(/,/g, '')) : undefined;
}

function asField(field: HTMLElement, id: string): ProposalField {
  const label = labelOf(field);
  const left = counterOf(field);
  const document = field.ownerDocument;
  return {
    id,
    kind: id === 'cover letter' ? id : 'question',
    label,
    value: readField(field),
    limit: Number(field.getAttribute('maxlength')) || FIELD_LIMIT,
    ...(left === undefined ? {} : { left }),
    element: () => findElement(document, id, label),
  };
}

// The form re-creates its nodes, and a question may appear late: a field is known by its label, then by its place.
function findElement(document: Document, id: string, label: string): HTMLElement | undefined {
  const letter = findCoverLetter(document);
  if (id === 'cover letter') return letter;
  const questions = questionElements(document, letter);
  const place = questions[Number(id.split(' ')[1]) - 1];
  if (place && labelOf(place) === label) return place;
  return only(questions.filter((field) => labelOf(field) === label));
}

/** The text that is in a field, with `\n` line ends. */
export function readField(field: HTMLElement): string {
  const text = 'value' in field ? String(field.value) : editableText(field);
  return text.replace(/\r\n?/g, '\n');
}
