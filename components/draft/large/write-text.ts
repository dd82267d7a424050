import type { PlacedText } from '../../../utils/panel/draft/text-history.ts';
import { scrollToOffset } from '../../english/scroller-of.ts';
import { setCaret, showText } from '../editable-text.ts';

/** Writes into a box in the stead of the browser, as one step of its writer, with the caret in sight. */
export function writeText(root: HTMLElement, { text, caret }: PlacedText, inputType: string): void {
  showText(root, text, 'own');
  setCaret(root, caret);
  scrollToOffset(root, caret);
  root.dispatchEvent(new InputEvent('input', { bubbles: true, inputType }));
}
