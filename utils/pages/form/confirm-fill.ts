import type { Inserted, ProposalField } from '../page.ts';
import { waitFor } from '../wait-for.ts';
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

/** A text that was put into a field. */
interface Filling {
  text: string;
  inserted: Inserted;
  /** What the counter said before, and the length of the text then: they tell the page's limit. */
  before: { left?: number; length: number };
}

/** What becomes of it. */
export interface Fate {
  /** After field and the page's own counter have agreed with it for a while: «inserted» can be said. */
  confirmed: Promise<Inserted>;
  /** After as long as forms are known to be built anew. */
  watched: Promise<Inserted>;
}

/**
 * Looks at a field that was filled. A form that is built anew, and comes back with the old text or none, is filled once
 * more; what the writer changes meanwhile is left alone. It is listened to without a gap, so that an undo is heard at
 * any moment, whether «inserted» has been said or not.
 */
export function confirmFill(document: Document, field: ProposalField, filling: Filling): Fate {
  const { text, inserted, before } = filling;
  if (inserted.state !== 'inserted') return settled(inserted);
  const keeper = keep(document, field, filling);
  const wanted = text.replace(/\r\n?/g, '\n');
  const expected =
    before.left === undefined ? undefined : before.left + before.length - wanted.length;
  const confirmed = confirm(field, keeper, { inserted, expected });
  const watched = confirmed
    .then((one) => (one.state === 'inserted' ? watch(document, field, keeper, one) : one))
    .finally(keeper.end);
  return { confirmed, watched };
}

/** Where nothing was put there is nothing to look at. */
export function settled(inserted: Inserted): Fate {
  const now = Promise.resolve(inserted);
  return { confirmed: now, watched: now };
}

async function confirm(
  field: ProposalField,
  keeper: Keeper,
  { inserted, expected }: { inserted: Inserted; expected: number | undefined },
): Promise<Inserted> {
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

async function watch(
  document: Document,
  field: ProposalField,
  keeper: Keeper,
  confirmed: Inserted,
): Promise<Inserted> {
  // The form may be on its way from one state to the next.
  const isThere = await waitFor(document, () => field.element() !== undefined, PATIENCE);
  if (!isThere) return { ...confirmed, state: 'missing' };
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

function keep(document: Document, field: ProposalField, { text, inserted }: Filling): Keeper {
  let result = inserted;
  let isTouched = false;
  let isOwn = false;
  // What a framework sets makes no event that the browser vouches for.
  const hear = (event: Event) => {
    isTouched ||= event.isTrusted && !isOwn && event.target === field.element();
  };
  document.addEventListener('input', hear, true);
  return {
    isTouched: () => isTouched,
    end: () => document.removeEventListener('input', hear, true),
    holds() {
      if (holdsText(field, text)) return true;
      const element = field.element();
      const isReset = element && (holdsText(field, '') || holdsText(field, inserted.previous));
      if (!isReset) return element !== undefined && element === document.activeElement;
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
