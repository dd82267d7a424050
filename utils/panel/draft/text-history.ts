import type { Change, Changes } from './map-offset.ts';
import { applyChanges, changesBetween, invertChanges, mapChanges } from './text-changes.ts';

/** One step of a box's history: what to do with the text as it is now to go back (or forth), and what a key did. */
interface Step {
  changes: Change[];
  /** Where signs were typed or erased one after the other, the next joins the step. */
  key?: Key;
}

/** A change as a key makes it: in one place. */
interface Key {
  start: number;
  removed: string;
  inserted: string;
}

/** A text with the place of the caret in it. */
export interface PlacedText {
  text: string;
  caret: number;
}

/** Undo and redo of one box alone. */
export interface TextHistory {
  /** Takes in what the box holds after a key, a paste, a drop. */
  record(text: string): void;
  /**
   * Takes in what something else made of the text: another window, a run. It is no step of its own; what was typed
   * before can still be taken back, and nothing of the other's goes with it. Gives what was changed.
   */
  adopt(text: string): Changes;
  /** Another text stands in the box: there is nothing to take back. */
  reset(text: string): void;
  /** The text one step back; `undefined` at the beginning. */
  undo(): PlacedText | undefined;
  /** The text one step forth; `undefined` where nothing was taken back. */
  redo(): PlacedText | undefined;
}

/** Signs that are compared at once. */
const stretch = 1024;

/** Older steps are forgotten. */
const mostSteps = 500;

/** Starts the history of a box that holds this text. */
export function createTextHistory(initial: string): TextHistory {
  let text = initial;
  let done: Step[] = [];
  let undone: Step[] = [];
  /** Takes the last step of one list over to the other. */
  const take = (from: Step[], to: Step[]): PlacedText | undefined => {
    const step = from.pop();
    if (!step) return undefined;
    to.push({ changes: invertChanges(text, step.changes) });
    text = applyChanges(text, step.changes);
    const last = step.changes.at(-1);
    const before = step.changes
      .slice(0, -1)
      .reduce((sum, { start, end, insert }) => sum + insert.length - (end - start), 0);
    return { text, caret: last ? before + last.start + last.insert.length : text.length };
  };
  return {
    record(next) {
      if (next === text) return;
      const key = difference(text, next);
      const last = done.at(-1);
      const joined = last?.key && undone.length === 0 ? join(last.key, key) : undefined;
      done = joined
        ? [...done.slice(0, -1), stepOf(joined)]
        : [...done, stepOf(key)].slice(-mostSteps);
      undone = [];
      text = next;
    },
    adopt(next) {
      const changes = changesBetween(text, next);
      done = carry(done, changes);
      undone = carry(undone, changes);
      text = next;
      return changes;
    },
    reset(next) {
      text = next;
      done = [];
      undone = [];
    },
    undo: () => take(done, undone),
    redo: () => take(undone, done),
  };
}

/** What takes a key back. */
function stepOf(key: Key): Step {
  const { start, removed, inserted } = key;
  return { changes: [{ start, end: start + inserted.length, insert: removed }], key };
}

/** The steps of a list, the last one first to be taken, on a text in which something else made changes. */
function carry(steps: Step[], changes: Changes): Step[] {
  let others = changes;
  const carried: Step[] = [];
  for (const step of [...steps].reverse()) {
    const own = mapChanges(step.changes, others, -1);
    others = mapChanges(others, step.changes, 1);
    // A step that nothing is left of would be an undo without a sign.
    if (own.some(({ start, end, insert }) => end > start || insert !== ''))
      carried.unshift({ changes: own });
  }
  return carried;
}

/** The smallest stretch in which two texts differ; never within a surrogate pair. */
function difference(before: string, after: string): Key {
  const most = Math.min(before.length, after.length);
  let start = 0;
  // Most of a large text is the same: it is compared in stretches first.
  const isSame = (from: number, to: number) =>
    before.slice(from, from + stretch) === after.slice(to, to + stretch);
  while (start + stretch <= most && isSame(start, start)) start += stretch;
  while (start < most && before[start] === after[start]) start++;
  if (isHigh(before[start - 1])) start--;
  let end = 0;
  while (
    end + stretch <= most - start &&
    isSame(before.length - end - stretch, after.length - end - stretch)
  )
    end += stretch;
  while (end < most - start && before.at(-1 - end) === after.at(-1 - end)) end++;
  if (end > 0 && isLow(before.at(-end))) end--;
  return {
    start,
    removed: before.slice(start, before.length - end),
    inserted: after.slice(start, after.length - end),
  };
}

const isHigh = (unit: string | undefined) => unit !== undefined && /[\ud800-\udbff]/.test(unit);
const isLow = (unit: string | undefined) => unit !== undefined && /[\udc00-\udfff]/.test(unit);

/** Signs typed or erased one after the other are one step, up to the end of a word or line. */
function join(last: Key, next: Key): Key | undefined {
  const isTyped =
    last.removed === '' && next.removed === '' && next.start === last.start + last.inserted.length;
  if (isTyped && isSign(next.inserted) && !/(?:\S\s|\n)$/.test(last.inserted))
    return { ...last, inserted: last.inserted + next.inserted };
  const isErased =
    last.inserted === '' && next.inserted === '' && next.start + next.removed.length === last.start;
  if (isErased && isSign(next.removed)) return { ...next, removed: next.removed + last.removed };
  return undefined;
}

/** One sign as a key gives it; what is longer was pasted and is a step of its own. */
const isSign = (text: string) => [...text].length === 1 && text !== '\n';
