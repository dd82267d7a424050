import { mapOffset } from '../../../utils/panel/draft/map-offset.ts';
import { plainText } from '../../../utils/panel/draft/plain-text.ts';
import {
  applyChanges,
  changesBetween,
  mapChanges,
} from '../../../utils/panel/draft/text-changes.ts';
import { createTextHistory } from '../../../utils/panel/draft/text-history.ts';
import { caretOffset, fill, readText, setCaret } from '../editable-text.ts';
import { keepInBlocks } from './blocks.ts';
import { writeOverBlocks } from './over-blocks.ts';
import { writeText } from './write-text.ts';

export type Wish = 'undo' | 'redo';

/** What was done in a box before its history was there: how its text came to stand, or what was wished. */
export type Early = { text: string } | { wish: Wish };

export type BoxHistory = ReturnType<typeof createBoxHistory>;

/** The history of a box that was touched, and what else such a box needs. `initial` is what it held before. */
export function createBoxHistory(root: HTMLElement, initial: string, end: AbortSignal) {
  const history = createTextHistory(initial);
  straightenLineEnds(root);
  keepInBlocks(root, end);
  root.addEventListener('beforeinput', (event) => writeOverBlocks(root, event), { signal: end });
  return {
    ...history,
    /** Takes in what was done until now, each in its turn, as if the history had been there from the beginning. */
    catchUp(early: Early[]) {
      let stood = initial;
      let now = initial;
      for (const one of [...early, { text: readText(root) }]) {
        if ('wish' in one) now = history[one.wish]()?.text ?? now;
        else {
          // What was typed after a wish stands beside what the wish takes back.
          now = carryOver(stood, one.text, now);
          stood = one.text;
          history.record(now);
        }
      }
      if (now === stood) return;
      const caret = mapOffset(changesBetween(stood, now), caretOffset(root) ?? stood.length, 1);
      writeText(root, { text: now, caret }, 'historyUndo');
    },
    record(text: string) {
      straightenLineEnds(root);
      history.record(text);
    },
    /** Goes one step back or forth. */
    take(wish: Wish) {
      const next = history[wish]();
      // The models hear of it as of any other key.
      if (next) writeText(root, next, wish === 'undo' ? 'historyUndo' : 'historyRedo');
    },
  };
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
