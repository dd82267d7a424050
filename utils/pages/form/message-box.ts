import type { ChosenFields, ProposalField } from '../page.ts';
import { editables, labelOf } from './cover-letter.ts';
import { asField } from './form-fields.ts';

/**
 * Every box of a page that takes more than a line, by the name that is seen: an invitation's, an interview's, a room's.
 * Which of them is the message only the writer can say.
 */
export function findMessageBoxes(document: Document): ProposalField[] {
  return named(document).map(({ name, element }, index) =>
    asField(element, `box ${index + 1}`, {
      label: name,
      find: () => findBox(document, name),
    }),
  );
}

/** The box that the writer said is the message's, as it is on the page now. */
export function findMessageBox(
  document: Document,
  chosen: ChosenFields,
): ProposalField | undefined {
  const name = Object.keys(chosen).find((label) => chosen[label] === 'message');
  const element = name === undefined ? undefined : findBox(document, name);
  if (name === undefined || !element) return undefined;
  return asField(element, 'message', { label: name, find: () => findBox(document, name) });
}

function findBox(document: Document, name: string): HTMLElement | undefined {
  return named(document).find((box) => box.name === name)?.element;
}

/** A page may show several boxes of one name, and some without any: their order tells those apart. */
function named(document: Document): { name: string; element: HTMLElement }[] {
  const seen = new Map<string, number>();
  return editables(document).map((element) => {
    const own = nameOf(element);
    const count = (seen.get(own) ?? 0) + 1;
    seen.set(own, count);
    return { name: count > 1 || own === '' ? `${own} ${count}`.trim() : own, element };
  });
}

function nameOf(field: HTMLElement): string {
  const shown = ['placeholder', 'aria-placeholder', 'data-placeholder', 'title'];
  const names = [labelOf(field), ...shown.map((name) => field.getAttribute(name) ?? '')];
  return (names.find((name) => name.trim() !== '') ?? '').trim().slice(0, 120);
}
