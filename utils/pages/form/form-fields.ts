import { type ChosenFields, FIELD_LIMIT, type ProposalField } from '../page.ts';
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

// Boxes of the form and around it that are no answer to a question: milestones, chats, assistants.
const OFF_LIMITS_LABEL =
  /^(?:attachments?|(?:milestone )?descriptions?(?: ?#?\d+)?|milestones?\b.*|.*\bboost\b.*|your bid|(?:(?:type|write|send|your|add) (?:a |an |your )?)?(?:messages?|comments?|notes?|reply)\b.*|chats?\b.*|search\b.*|ask (?:me |us )?(?:anything|.*\b(?:ai|assistant|uma|bot)\b).*|.*\b(?:assistant|prompt|feedback)\b.{0,20})$/i;
const ASIDE =
  'aside, dialog, [role="dialog"], [role="complementary"], [role="search"], [role="log"], [class*="chat"], [class*="assistant"]';
// What follows the answers in the form's section «Additional details».
const AFTER_ANSWERS =
  /^(?:attachments?|profile highlights|portfolio.*|boost your proposal.*|terms|milestones?.*)$/i;
const HEADING = 'h1, h2, h3, h4, h5, h6, legend, label, strong, [role="heading"]';

/** The fields of a form, and the boxes of which it cannot be told what they are for. */
export interface AnswerFields {
  fields: ProposalField[];
  unsure: ProposalField[];
}

/** The fields of the proposal form that are there now: the cover letter first, then the questions in order. */
export function findAnswerFields(document: Document, chosen: ChosenFields = {}): AnswerFields {
  const { letter, questions, unsure } = elementsOf(document, chosen);
  const field = (element: HTMLElement, id: string) => {
    const label = labelOf(element);
    return asField(element, id, { label, find: () => findElement(document, id, label, chosen) });
  };
  const fields = questions.map((element, i) => field(element, `question ${i + 1}`));
  return {
    fields: letter ? [field(letter, 'cover letter'), ...fields] : fields,
    unsure: unsure.map((element, i) => field(element, `unsure ${i + 1}`)),
  };
}

interface Elements {
  letter?: HTMLElement | undefined;
  questions: HTMLElement[];
  unsure: HTMLElement[];
}

function elementsOf(document: Document, chosen: ChosenFields): Elements {
  const boxes = editables(document);
  const as = (kind: 'cover letter' | 'question') =>
    boxes.filter((field) => chosen[labelOf(field)] === kind);
  const letter = only(as('cover letter')) ?? findCoverLetter(document);
  const others = boxes.filter((field) => field !== letter && isAnswer(field));
  const marked = others.filter((field) => field.closest(QUESTIONS));
  if (marked.length) return { letter, questions: marked, unsure: [] };
  const inSection = letter ? within(document, letter, others) : [];
  const named = as('question');
  const questions = others.filter((field) => inSection.includes(field) || named.includes(field));
  return { letter, questions, unsure: others.filter((field) => !questions.includes(field)) };
}

function isAnswer(field: HTMLElement): boolean {
  const label = labelOf(field);
  return (
    label !== '' && !isCoverLetter(label) && !OFF_LIMITS_LABEL.test(label) && !field.closest(ASIDE)
  );
}

// The questions of a form stand between the letter and the next thing of the form. Without such an end only a
// counter like the letter's tells them from other boxes.
function within(document: Document, letter: HTMLElement, others: HTMLElement[]): HTMLElement[] {
  const follows = (a: Element, b: Element) => (a.compareDocumentPosition(b) & 4) !== 0;
  const after = others.filter((field) => follows(letter, field));
  const end = [...document.querySelectorAll(HEADING)].find(
    (heading) => follows(letter, heading) && AFTER_ANSWERS.test(textOf(heading)),
  );
  if (end) return after.filter((field) => follows(field, end));
  if (counterOf(letter) === undefined) return [];
  return after.filter((field) => counterOf(field) !== undefined);
}

/** What the page's own counter beside a field says: «4267 characters left» → 4267. */
export function counterOf(field: HTMLElement): number | undefined {
  const match = /(-?\d[\d,]*) characters? (?:left|remaining)/i.exec(textOf(groupOf(field)));
  return match ? Number(match[1]?.replace(/,/g, '')) : undefined;
}

// Limits are round numbers. Another sum means that the counter has not seen what the field holds.
function isLimit(sum: number): boolean {
  return sum > 0 && (sum % 50 === 0 || [255, 256, 512, 1024, 2048, 4096].includes(sum));
}

/** A box of the page as a field; `find` gives the element that stands for it whenever it is asked. */
export function asField(
  field: HTMLElement,
  id: string,
  { label, find }: { label: string; find(): HTMLElement | undefined },
): ProposalField {
  const left = counterOf(field);
  const value = readField(field);
  // The page's own counter knows a limit that the field does not name.
  const limits = [FIELD_LIMIT, Number(field.getAttribute('maxlength')) || FIELD_LIMIT];
  if (left !== undefined && isLimit(value.length + left)) limits.push(value.length + left);
  return {
    id,
    // What is no question is the rest of the answer: the letter, or the whole of a message.
    kind: id === 'cover letter' || id === 'message' ? 'cover letter' : 'question',
    label,
    value,
    limit: Math.max(0, Math.min(...limits)),
    ...(left === undefined ? {} : { left }),
    element: find,
  };
}

// The form re-creates its nodes, and a question may appear late: a field is known by its label, then by its place.
function findElement(
  document: Document,
  id: string,
  label: string,
  chosen: ChosenFields,
): HTMLElement | undefined {
  const { letter, questions } = elementsOf(document, chosen);
  if (id === 'cover letter') return letter;
  const place = questions[Number(id.split(' ')[1]) - 1];
  if (place && labelOf(place) === label) return place;
  return only(questions.filter((field) => labelOf(field) === label));
}

/** The text that is in a field, with `\n` line ends. */
export function readField(field: HTMLElement): string {
  const text = 'value' in field ? String(field.value) : editableText(field);
  return text.replace(/\r\n?/g, '\n');
}
