import type { Inserted, ProposalField } from '../page.ts';
import { waitFor } from '../wait-for.ts';
import { fillField, holdsText } from './fill.ts';
import { counterOf } from './form-fields.ts';

/** How long a page may take to show its own count, in milliseconds. */
const PATIENCE = 1500;

/**
 * Waits until the field and the page's own counter agree with what was inserted, and says so. A form that was built
 * anew meanwhile, and came back with the old text or none, is filled once more.
 * @param before what the counter said before, and the length of the text then: they tell the page's limit.
 */
export async function confirmFill(
  field: ProposalField,
  text: string,
  inserted: Inserted,
  before: { left?: number; length: number },
): Promise<Inserted> {
  if (inserted.state !== 'inserted') return inserted;
  const document = field.element()?.ownerDocument;
  if (!document) return { ...inserted, state: 'not taken' };
  const wanted = text.replace(/\r\n?/g, '\n');
  const expected =
    before.left === undefined ? undefined : before.left + before.length - wanted.length;
  const counted = () => {
    const element = field.element();
    return element && counterOf(element);
  };
  const agrees = () =>
    holdsText(field, wanted) && (expected === undefined || counted() === expected);
  let result = inserted;
  let isDone = await waitFor(document, agrees, PATIENCE);
  if (!isDone && wasReset(field, inserted.previous)) {
    const again = fillField(field, text, { replace: true });
    result = { ...again, previous: inserted.previous };
    isDone = await waitFor(document, agrees, PATIENCE);
  }
  const left = counted();
  const state = isDone ? 'inserted' : 'not taken';
  return { ...result, state, ...(left === undefined ? {} : { left }) };
}

function wasReset(field: ProposalField, previous: string): boolean {
  return field.element() !== undefined && (holdsText(field, '') || holdsText(field, previous));
}
