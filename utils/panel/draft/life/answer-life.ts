import type { AnswerLife, LifeStep } from '../../../storage/answer-life.ts';
import type { DraftRow } from '../../../storage/database.ts';

/** How far an answer has come; the first two are seen from the draft, the others are written down. */
export const answerStates = [
  'written',
  'translated',
  'inserted',
  'sent',
  'replied',
  'hired',
] as const;
export type AnswerState = (typeof answerStates)[number];
export type KeptState = LifeStep['state'];
export const keptStates = ['inserted', 'sent', 'replied', 'hired'] as const satisfies KeptState[];

/** Where an answer stands, and since when. */
export interface Standing {
  state: AnswerState;
  at: number;
}

/** The furthest step that is written down; without one what the draft shows by itself. */
export function standingOf(row: DraftRow, isTranslated: boolean): Standing {
  const last = stepsOf(row.life).at(-1);
  return last ?? { state: isTranslated ? 'translated' : 'written', at: row.updatedAt };
}

/** The steps that were taken, in their order. */
export function stepsOf(life: AnswerLife | undefined): LifeStep[] {
  return [...(life?.steps ?? [])].sort((a, b) => rank(a.state) - rank(b.state));
}

/**
 * The life of an answer that has come to a state. What came before stays; what would come after was a mistake, and goes.
 * Where it stood there already, only the day is another.
 */
export function reach(
  life: AnswerLife | undefined,
  state: AnswerState,
  at: number,
  now: number,
): AnswerLife {
  const before = stepsOf(life).filter((step) => rank(step.state) < rank(state));
  const step = isKept(state) ? [{ state, at }] : [];
  return { ...life, at: now, steps: [...before, ...step] };
}

/** What Insert did: an answer that was sent already is not less than that. */
export function afterInsert(life: AnswerLife | undefined, now: number): AnswerLife {
  const steps = stepsOf(life);
  const isFurther = steps.some(({ state }) => rank(state) > rank('inserted'));
  return isFurther && life ? life : reach(life, 'inserted', now, now);
}

/** The writer sent it: what that costs stands in the post, and has not to be said again. */
export function afterSending(
  life: AnswerLife | undefined,
  price: number | undefined,
  at: number,
  now = at,
): AnswerLife {
  const sent = reach(life, 'sent', at, now);
  return life?.connects === undefined && price !== undefined ? { ...sent, connects: price } : sent;
}

/** What stood in the form before is back: nothing is inserted, unless the answer was sent since. */
export function afterPuttingBack(
  life: AnswerLife | undefined,
  now: number,
): AnswerLife | undefined {
  const steps = stepsOf(life);
  return steps.at(-1)?.state === 'inserted' ? reach(life, 'translated', now, now) : life;
}

/** What the writer notes beside the state; empty is none. */
export function note(
  life: AnswerLife | undefined,
  change: { connects?: number | undefined; note?: string; remindAt?: number | undefined },
  now: number,
): AnswerLife {
  const next = { ...life, steps: stepsOf(life), ...change, at: now };
  if (next.connects === undefined) delete next.connects;
  if (next.remindAt === undefined) delete next.remindAt;
  if (!next.note?.trim()) delete next.note;
  return next;
}

/** A reminder whose day has come, of an answer that still waits for one. */
export function isDue(row: DraftRow, now: number): boolean {
  const at = row.life?.remindAt;
  return at !== undefined && at <= now && row.deletedAt === undefined;
}

const rank = (state: AnswerState) => answerStates.indexOf(state);
const isKept = (state: AnswerState): state is KeptState =>
  (keptStates as readonly AnswerState[]).includes(state);
