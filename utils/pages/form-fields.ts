import { isJunk, squeeze, textOf } from './lines.ts';
import { FIELD_LIMIT, type ProposalField } from './page.ts';

const EDITABLE =
  'textarea, [contenteditable=""], [contenteditable="true"], [contenteditable="plaintext-only"]';
const COVER_LETTER = /^cover letter\s*[*:]?(?: \((?:optional|required)\))?$/i;
// Places of the form that are not an answer to the client: bids cost money, terms are the freelancer's own.
const OFF_LIMITS =
  '.fe-proposal-boost-proposal, .fe-proposal-job-terms, .fe-proposal-settings, .attachments-area, [aria-hidden="true"]';
const OFF_LIMITS_LABEL =
  /^(?:attachments?|description|amount|milestones?(?: \d+)?|due date|.*\bboost\b.*|your bid)$/i;

/** The fields of the proposal form that are there now: the cover letter first, then the questions in order. */
export function findAnswerFields(document: Document): ProposalField[] {
  const letter = findCoverLetter(document);
  if (!letter) return questionElements(document, undefined).map(asField(document));
  return [letter, ...questionElements(document, letter)].map(asField(document));
}

/** Whether a proposal form is open. */
export function hasForm(document: Document): boolean {
  const letter = findCoverLetter(document);
  return letter !== undefined || questionElements(document, letter).length > 0;
}

/** The cover letter by its attribute, which has not changed since 2020, or by its label. */
export function findCoverLetter(document: Document): HTMLElement | undefined {
  const usable = editables(document);
  const marked = usable.filter(
    (element) => element.getAttribute('aria-labelledby') === 'cover_letter_label',
  );
  if (marked.length === 1) return marked[0];
  const labelled = usable.filter((element) => COVER_LETTER.test(labelOf(element)));
  return labelled.length === 1 ? labelled[0] : undefined;
}

function questionElements(document: Document, letter: HTMLElement | undefined): HTMLElement[] {
  const areas = '.fe-proposal-job-questions, .questions-area';
  const inside = editables(document).filter((element) => element !== letter && labelOf(element));
  const marked = inside.filter((element) => element.closest(areas));
  if (marked.length || !letter) return marked;
  // By the labels alone: text areas of the same part of the form, each with a label and a counter like the letter's.
  const hasCounter = counterText(letter) !== undefined;
  return inside.filter(
    (element) =>
      isAfter(letter, element) &&
      !OFF_LIMITS_LABEL.test(labelOf(element)) &&
      (!hasCounter || counterText(element) !== undefined),
  );
}

function isAfter(earlier: Element, later: Element): boolean {
  return (earlier.compareDocumentPosition(later) & 4) !== 0;
}

function editables(document: Document): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>(EDITABLE)].filter(
    (element) =>
      !element.closest(OFF_LIMITS) &&
      !element.hasAttribute('hidden') &&
      !/display\s*:\s*none/i.test(element.getAttribute('style') ?? '') &&
      !element.parentElement?.closest(EDITABLE),
  );
}

/** The smallest element around a field that holds no other field: its label and its counter are there. */
function groupOf(element: HTMLElement): Element {
  let group: Element = element;
  for (let up = element.parentElement; up; up = up.parentElement) {
    if (up.querySelectorAll(EDITABLE).length > 1 || up.localName === 'body') break;
    group = up;
  }
  return group;
}

/** The label of a field: the one it refers to, else the `label` or the first text of its group. */
export function labelOf(element: HTMLElement): string {
  const document = element.ownerDocument;
  const ids = (element.getAttribute('aria-labelledby') ?? '').split(/\s+/).filter(Boolean);
  const referred = ids.map((id) => textOf(document.getElementById(id))).join(' ');
  const named = [...document.querySelectorAll('label[for]')].find(
    (label) => element.id && label.getAttribute('for') === element.id,
  );
  const close = element.closest('.form-group') ?? groupOf(element);
  const isOwn = close.querySelectorAll(EDITABLE).length === 1;
  const beside = isOwn ? close.querySelectorAll('label') : [];
  const label = [...beside].find((candidate) => !isJunk(candidate) && textOf(candidate));
  return squeeze(
    referred || textOf(named) || textOf(label) || (element.getAttribute('aria-label') ?? ''),
  );
}

/** What the page's own counter beside a field says: «4267 characters left» → 4267. */
export function counterText(element: HTMLElement): number | undefined {
  const group = element.closest('.form-group') ?? groupOf(element);
  const counters = [...group.querySelectorAll('[role="status"], [aria-live]')];
  for (const text of [...counters.map(textOf), textOf(group)]) {
    const match = /(-?\d[\d,]*)\s+characters?\s+(?:left|remaining)/i.exec(text);
    if (match) return Number(match[1]?.replace(/,/g, ''));
  }
  return undefined;
}

function asField(document: Document): (element: HTMLElement, index: number) => ProposalField {
  const letter = findCoverLetter(document);
  return (element, index) => {
    const kind = element === letter ? 'cover letter' : 'question';
    const label = labelOf(element);
    const id = kind === 'cover letter' ? kind : `question ${letter ? index : index + 1}`;
    const max = Number(element.getAttribute('maxlength') ?? 0);
    const left = counterText(element);
    return {
      id,
      kind,
      label,
      value: readField(element),
      limit: max > 0 ? max : FIELD_LIMIT,
      ...(left === undefined ? {} : { left }),
      element: () => findElement(document, id, label),
    };
  };
}

// The form re-creates its nodes, and a question may appear late: a field is known by its label, then by its place.
function findElement(document: Document, id: string, label: string): HTMLElement | undefined {
  const letter = findCoverLetter(document);
  if (id === 'cover letter') return letter;
  const questions = questionElements(document, letter);
  const place = questions[Number(id.slice('question '.length)) - 1];
  if (place && labelOf(place) === label) return place;
  const labelled = questions.filter((element) => labelOf(element) === label);
  return labelled.length === 1 ? labelled[0] : undefined;
}

/** The text that is in a field, with `\n` line ends. */
export function readField(element: HTMLElement): string {
  if ('value' in element)
    return String((element as HTMLTextAreaElement).value).replace(/\r\n?/g, '\n');
  return editableText(element);
}

const LINE = /^(?:div|p|li|ul|ol|h[1-6]|blockquote|pre)$/i;

function editableText(root: Element): string {
  let text = '';
  let isLineOpen = true;
  const startLine = () => {
    if (!isLineOpen) text += '\n';
    isLineOpen = true;
  };
  const walk = (parent: Element) => {
    for (let node = parent.firstChild; node; node = node.nextSibling) {
      if (node.nodeType === 3) {
        const value = node.nodeValue ?? '';
        text += value;
        if (value) isLineOpen = false;
      } else if (node.nodeType === 1) {
        const child = node as Element;
        if (child.localName === 'br') {
          // A `<br>` at the end of a block only holds the line open.
          if (child.nextSibling || parent === root) text += '\n';
          isLineOpen = child.nextSibling !== null;
        } else {
          const isBlock = LINE.test(child.localName);
          if (isBlock) startLine();
          walk(child);
          if (isBlock) isLineOpen = false;
        }
      }
    }
  };
  walk(root);
  return text.replace(/\u00a0/g, ' ').replace(/\r\n?/g, '\n');
}
