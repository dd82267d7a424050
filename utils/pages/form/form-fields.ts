import { FIELD_LIMIT, type ProposalField } from '../page.ts';
import { textOf } from '../text/lines.ts';
import {
  editables,
  findCoverLetter,
  groupOf,
  isCoverLetter,
  labelOf,
  only,
  QUESTIONS,
} from './cover-letter.ts';
import { editableText } from './editable-text.ts';

const OFF_LIMITS_LABEL = /^(?:attachments?|description|milestone.*|.*\bboost\b.*|your bid)$/i;

/** The fields of the proposal form that are there now: the cover letter first, then the questions in order. */
export function findAnswerFields(document: Document): ProposalField[] {
  const letter = findCoverLetter(document);
  const questions = questionElements(document, letter);
  const fields = questions.map((element, i) => asField(element, `question ${i + 1}`));
  return letter ? [asField(letter, 'cover letter'), ...fields] : fields;
}

function questionElements(document: Document, letter: HTMLElement | undefined): HTMLElement[] {
  const others = editables(document).filter((field) => {
    const label = field === letter ? '' : labelOf(field);
    return label !== '' && !isCoverLetter(label);
  });
  const marked = others.filter((field) => field.closest(QUESTIONS));
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
