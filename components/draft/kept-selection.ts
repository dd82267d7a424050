import { endsIn } from './editable-text.ts';

/** What is selected in a box: `focus` is the end that moves. */
export interface Ends {
  anchor: number;
  focus: number;
}

const kept = new WeakMap<HTMLElement, Ends>();

/** Notes what is selected in an editable box, so that one who comes back to it finds the caret where it was. */
export function keepSelection(root: HTMLElement): void {
  const now = endsIn(root);
  if (now) kept.set(root, now);
}

/** What was selected in a box last. */
export function keptIn(root: HTMLElement): Ends | undefined {
  return kept.get(root);
}
