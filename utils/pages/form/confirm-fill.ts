import type { Inserted, ProposalField } from '../page.ts';
import { fillField, holdsText } from './fill.ts';
import { counterOf } from './form-fields.ts';

/** How long field and counter must agree before «inserted» is said, in milliseconds. */
const QUIET = 500;
/** How long a page may take to get there. */
const PATIENCE = 4000;
/** How much longer a form is watched that may yet be built anew. */
const WATCH = 2500;
/** What a framework does to a value changes no node, so one has to look. */
const EVERY = 50;

/**
 * Waits until the field and the page's own counter have agreed with what was inserted for a while, and says so.
 * A form that was built anew meanwhile, and came back with the old text or none, is filled once more.
 * @param before what the counter said before, and the length of the text then: they tell the page's limit.
 */
export async function confirmFill(
  field: ProposalField,
  text: string,
  inserted: Inserted,
  before: { left?: number; length: number },
): Promise<Inserted> {
  if (inserted.state !== 'inserted') return inserted;
  const wanted = text.replace(/\r\n?/g, '\n');
  const expected =
    before.left === undefined ? undefined : before.left + before.length - wanted.length;
  const keeper = keep(field, text, inserted);
  const counts = () => expected === undefined || countOf(field) === expected;
  const isDone = await look(PATIENCE, keeper, (held) => held >= QUIET, counts);
  const left = countOf(field);
  if (left !== undefined && left < 0 && !keeper.isTouched()) {
    // The limit shows only now: what is over it would be cut or refused.
    fillField({ ...field, limit: Number.POSITIVE_INFINITY }, inserted.previous, { replace: true });
    return { ...inserted, state: 'too long', over: -left };
  }
  return { ...keeper.result(isDone), ...(left === undefined ? {} : { left }) };
}

/** Looks on for as long as forms are known to be built anew; what the writer types meanwhile is left alone. */
export async function watchFill(
  field: ProposalField,
  text: string,
  inserted: Inserted,
): Promise<Inserted> {
  const keeper = keep(field, text, inserted);
  const stays = await look(WATCH, keeper, () => false);
  const left = countOf(field);
  return { ...keeper.result(stays), ...(left === undefined ? {} : { left }) };
}

interface Keeper {
  /** Whether the text is there now; fills it once more where the form took it away. */
  holds(): boolean;
  /** Whether the writer has changed the field since, an undo included: then it is theirs. */
  isTouched(): boolean;
  end(): void;
  result(isDone: boolean): Inserted;
}

function keep(field: ProposalField, text: string, inserted: Inserted): Keeper {
  let result = inserted;
  let isTouched = false;
  let isOwn = false;
  // What a framework sets makes no event that the browser vouches for.
  const hear = (event: Event) => {
    isTouched ||= event.isTrusted && !isOwn && event.target === field.element();
  };
  const document = field.element()?.ownerDocument;
  document?.addEventListener('input', hear, true);
  return {
    isTouched: () => isTouched,
    end: () => document?.removeEventListener('input', hear, true),
    holds() {
      if (holdsText(field, text)) return true;
      const element = field.element();
      const isReset = element && (holdsText(field, '') || holdsText(field, inserted.previous));
      if (!isReset) return element !== undefined && element === element.ownerDocument.activeElement;
      if (result.refilled) return false;
      isOwn = true;
      const again = fillField(field, text, { replace: true });
      isOwn = false;
      result = { ...again, previous: inserted.previous, refilled: true };
      return again.state === 'inserted';
    },
    result: (isDone) => ({ ...result, state: isDone ? 'inserted' : 'not taken' }),
  };
}

/** Looks again and again until it has held long enough, or the time is over; says whether it holds then. */
function look(
  patience: number,
  keeper: Keeper,
  isEnough: (held: number) => boolean,
  counts: () => boolean = () => true,
): Promise<boolean> {
  const start = Date.now();
  let since: number | undefined;
  return new Promise((resolve) => {
    const turn = () => {
      const now = Date.now();
      const holds = keeper.isTouched() || (keeper.holds() && counts());
      since = holds ? (since ?? now) : undefined;
      const isOver = keeper.isTouched() || isEnough(now - (since ?? now));
      if ((holds && isOver) || now - start >= patience) {
        keeper.end();
        resolve(holds);
      } else setTimeout(turn, EVERY);
    };
    turn();
  });
}

function countOf(field: ProposalField): number | undefined {
  const element = field.element();
  return element && counterOf(element);
}
