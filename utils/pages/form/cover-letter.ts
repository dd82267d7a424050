import { textOf } from '../text/lines.ts';
import { lookAnew } from '../text/shown.ts';

const EDITABLE = 'textarea, [contenteditable]:not([contenteditable="false"])';
const COVER_LETTER = /^cover letter\b.{0,12}$/i;
// Places of the form that are not an answer to the client: bids cost money, terms are the freelancer's own.
const OFF_LIMITS =
  '.fe-proposal-boost-proposal, .fe-proposal-job-terms, .attachments-area, [aria-hidden="true"], [hidden]';
const HIDDEN = /display\s*:\s*none/i;

/** Where the form keeps its questions. */
export const QUESTIONS = '.fe-proposal-job-questions, .questions-area';

export function only<T>(items: T[]): T | undefined {
  return items.length === 1 ? items[0] : undefined;
}

/** The cover letter by its attribute, which has not changed since 2020, or by its label; none where there are several. */
export function findCoverLetter(document: Document): HTMLElement | undefined {
  const fields = editables(document);
  return (
    only(fields.filter((field) => field.matches('[aria-labelledby="cover_letter_label"]'))) ??
    only(fields.filter((field) => COVER_LETTER.test(labelOf(field))))
  );
}

/** Whether a label is the cover letter's: no question is called so. */
export function isCoverLetter(label: string): boolean {
  return COVER_LETTER.test(label);
}

/** The boxes that one can write into: only what is shown, whatever the reason why it is not. */
export function editables(document: Document): HTMLElement[] {
  lookAnew(document);
  return [...document.querySelectorAll<HTMLElement>(EDITABLE)].filter(
    (field) =>
      !field.closest(OFF_LIMITS) && isVisible(field) && !field.parentElement?.closest(EDITABLE),
  );
}

// `checkVisibility` asks the ancestors too; a page without layout knows only what stands in its markup.
function isVisible(field: HTMLElement): boolean {
  for (let up: Element | null = field; up; up = up.parentElement)
    if (HIDDEN.test(up.getAttribute('style') ?? '')) return false;
  const width = field.ownerDocument.documentElement.getBoundingClientRect?.().width ?? 0;
  if (width === 0 || typeof field.checkVisibility !== 'function') return true;
  const box = field.getBoundingClientRect();
  return (
    field.checkVisibility({ opacityProperty: true, visibilityProperty: true }) &&
    box.width > 1 &&
    box.height > 1 &&
    box.right > 0
  );
}

/** The largest element around a field that holds no other field: its label and its counter are there. */
export function groupOf(field: HTMLElement): Element {
  let group: Element = field;
  for (let up = field.parentElement; up && up.localName !== 'body'; up = up.parentElement) {
    if ([...up.querySelectorAll<HTMLElement>(EDITABLE)].filter(isVisible).length > 1) break;
    group = up;
    if (up.matches('.form-group')) break;
  }
  return group;
}

/** The label of a field: the one that it refers to, else the one in its group. */
export function labelOf(field: HTMLElement): string {
  const named = field.getAttribute('aria-labelledby')?.trim();
  const referred = named && field.ownerDocument.getElementById(named);
  const label = (field as HTMLTextAreaElement).labels?.[0] ?? groupOf(field).querySelector('label');
  return textOf(referred || label) || (field.getAttribute('aria-label') ?? '');
}
