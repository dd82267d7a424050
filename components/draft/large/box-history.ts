import { createTextHistory } from '../../../utils/panel/draft/text-history.ts';
import { readText } from '../editable-text.ts';
import { keepInBlocks } from './blocks.ts';
import { writeOverBlocks } from './over-blocks.ts';
import { writeText } from './write-text.ts';

export type Wish = 'undo' | 'redo';

export type BoxHistory = ReturnType<typeof createBoxHistory>;

/** The history of a box that was touched, and what else such a box needs. `initial` is what it held before. */
export function createBoxHistory(root: HTMLElement, initial: string, end: AbortSignal) {
  const history = createTextHistory(initial);
  history.record(readText(root));
  keepInBlocks(root, end);
  root.addEventListener('beforeinput', (event) => writeOverBlocks(root, event), { signal: end });
  return {
    ...history,
    /** Goes one step back or forth. */
    take(wish: Wish) {
      const next = history[wish]();
      // The models hear of it as of any other key.
      if (next) writeText(root, next, wish === 'undo' ? 'historyUndo' : 'historyRedo');
    },
  };
}
