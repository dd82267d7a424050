import { type Changes, mapOffset } from '../../../utils/panel/draft/map-offset.ts';
import { plainText } from '../../../utils/panel/draft/plain-text.ts';
import {
  applyChanges,
  changesBetween,
  mapChanges,
} from '../../../utils/panel/draft/text-changes.ts';
import { createTextHistory, type TextHistory } from '../../../utils/panel/draft/text-history.ts';
import { caretOffset, fill, readText, type ShownBy, setCaret } from '../editable-text.ts';
import { keepInBlocks } from './blocks.ts';
import { writeOverBlocks } from './over-blocks.ts';
import { writeText } from './write-text.ts';

export type Wish = 'undo' | 'redo';

/** What is done in a box: its writer made this text of it, or wished for a step. */
export type Step = [text: string] | Wish;

/** What a box held before it was touched, and what was done in it until its history was there. */
export type Early = [initial: string, ...steps: Step[]];

export type BoxHistory = ReturnType<typeof createBoxHistory>;

/** The history of a box that was touched, and what else such a box needs. */
export function createBoxHistory(root: HTMLElement, early: Early, end: AbortSignal) {
  const history = createTextHistory(early[0]);
  straightenLineEnds(root);
  keepInBlocks(root, end);
  root.addEventListener('beforeinput', (event) => writeOverBlocks(root, event), { signal: end });
  catchUp(root, early, history);
  return {
    /** Takes in what its writer made of the box, or goes one step back or forth. */
    take(step: Step) {
      if (typeof step !== 'string') {
        straightenLineEnds(root);
        history.record(step[0]);
        return;
      }
      const next = history[step]();
      // The models hear of it as of any other key.
      if (next) writeText(root, next, step === 'undo' ? 'historyUndo' : 'historyRedo');
    },
    /** Takes in what is shown by another than the writer; gives what that changed for the caret. */
    show(text: string, by: ShownBy): Changes {
      if (by === 'outside') return history.adopt(text);
      history.reset(text);
      return [];
    },
  };
}

/** Takes in what was done early, each in its turn, as if the history had been there from the beginning. */
function catchUp(root: HTMLElement, [initial, ...steps]: Early, history: TextHistory): void {
  let stood = initial;
  let now = initial;
  for (const step of [...steps, [readText(root)] as const]) {
    if (typeof step === 'string') now = history[step]()?.text ?? now;
    else {
      // What was typed after a wish stands beside what the wish takes back.
      now = carryOver(stood, step[0], now);
      stood = step[0];
      history.record(now);
    }
  }
  if (now === stood || !root.isConnected) return;
  const caret = mapOffset(changesBetween(stood, now), caretOffset(root) ?? stood.length, 1);
  writeText(root, { text: now, caret }, 'historyUndo');
}

/** Makes of a text what was made of another one, from which it has come away. */
function carryOver(before: string, after: string, text: string): string {
  if (before === text) return after;
  const others = changesBetween(before, text);
  return applyChanges(text, mapChanges(changesBetween(before, after), others, 1));
}

/** Shows line ends of other programs, as a paste brings them, as line ends; a browser draws them as boxes, or not at all. */
function straightenLineEnds(root: HTMLElement): void {
  const raw = root.textContent ?? '';
  if (plainText(raw) === raw) return;
  const [caret, text] = [caretOffset(root), readText(root)];
  fill(root, text);
  if (caret !== undefined) setCaret(root, Math.min(caret, text.length));
}
