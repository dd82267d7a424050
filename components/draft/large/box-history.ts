import { plainText } from '../../../utils/panel/draft/plain-text.ts';
import { createTextHistory } from '../../../utils/panel/draft/text-history.ts';
import { caretOffset, fill, readText, setCaret } from '../editable-text.ts';
import { keepInBlocks } from './blocks.ts';
import { writeOverBlocks } from './over-blocks.ts';
import { writeText } from './write-text.ts';

export type Wish = 'undo' | 'redo';

export type BoxHistory = ReturnType<typeof createBoxHistory>;

/** The history of a box that was touched, and what else such a box needs. `initial` is what it held before. */
export function createBoxHistory(root: HTMLElement, initial: string, end: AbortSignal) {
  const history = createTextHistory(initial);
  straightenLineEnds(root);
  history.record(readText(root));
  keepInBlocks(root, end);
  root.addEventListener('beforeinput', (event) => writeOverBlocks(root, event), { signal: end });
  return {
    ...history,
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

/** Shows line ends of other programs, as a paste brings them, as line ends; a browser draws them as boxes, or not at all. */
function straightenLineEnds(root: HTMLElement): void {
  const raw = root.textContent ?? '';
  if (plainText(raw) === raw) return;
  const [caret, text] = [caretOffset(root), readText(root)];
  fill(root, text);
  if (caret !== undefined) setCaret(root, Math.min(caret, text.length));
}
