/** One step of a box's history: what stood at `start` and what stands there now. */
interface Step {
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
  /** The text came from elsewhere: what was typed before cannot be taken back over it. */
  reset(text: string): void;
  /** The text one step back; `undefined` at the beginning. */
  undo(): PlacedText | undefined;
  /** The text one step forth; `undefined` where nothing was taken back. */
  redo(): PlacedText | undefined;
}

/** Older steps are forgotten. */
const mostSteps = 500;

/** Starts the history of a box that holds this text. */
export function createTextHistory(initial: string): TextHistory {
  let text = initial;
  let done: Step[] = [];
  let undone: Step[] = [];
  const replace = (start: number, from: string, to: string): PlacedText => {
    text = text.slice(0, start) + to + text.slice(start + from.length);
    return { text, caret: start + to.length };
  };
  return {
    record(next) {
      if (next === text) return;
      const step = difference(text, next);
      const last = done.at(-1);
      const joined = last && undone.length === 0 ? join(last, step) : undefined;
      done = joined ? [...done.slice(0, -1), joined] : [...done, step].slice(-mostSteps);
      undone = [];
      text = next;
    },
    reset(next) {
      text = next;
      done = [];
      undone = [];
    },
    undo() {
      const step = done.pop();
      if (!step) return undefined;
      undone.push(step);
      return replace(step.start, step.inserted, step.removed);
    },
    redo() {
      const step = undone.pop();
      if (!step) return undefined;
      done.push(step);
      return replace(step.start, step.removed, step.inserted);
    },
  };
}

/** The smallest stretch in which two texts differ; never within a surrogate pair. */
function difference(before: string, after: string): Step {
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before[start] === after[start]) start++;
  if (isHigh(before[start - 1])) start--;
  let end = 0;
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
function join(last: Step, next: Step): Step | undefined {
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
