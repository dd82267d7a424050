import { startOfLine } from '../../utils/panel/english/english-part.ts';
import type { FragmentView } from '../../utils/panel/english/fragment-view.ts';
import type { Wish } from '../../utils/panel/shell/view-model.ts';
import { rangeOf, readText, select } from '../draft/editable-text.ts';
import { keptIn } from '../draft/kept-selection.ts';
import { scrollerOf } from './scroller-of.ts';

/**
 * Shows a fragment, or one line of it in the middle, and takes the focus there where that was wished. Gives false
 * where what is to be shown is not drawn yet.
 */
export function showWish(card: HTMLElement, view: FragmentView, wish: Wish): boolean {
  if (card.offsetParent === null) return false;
  const line = lineOf(view, wish);
  const pair = card.querySelector<HTMLElement>(`.pair-line[data-line="${line ?? 0}"]`);
  if (!pair && !card.querySelector('.english-frame')) return false;
  const box = (pair ?? card).querySelector<HTMLElement>('[role=textbox]');
  if (!box) return false;
  // One box holds all lines of the point.
  const start = pair ? 0 : startOfLine(view, line ?? 0);
  const length = pair ? readText(box).length : (view.lines[line ?? 0]?.target.length ?? 0);
  if (wish.focus)
    focusAgain(box, start, line === undefined ? undefined : within(start, start + length));
  if (line === undefined) reveal(card);
  else centre(box, (pair ?? rangeOf(box, start, start) ?? box).getBoundingClientRect());
  return true;
}

function lineOf(view: FragmentView, { line, draftLine }: Wish): number | undefined {
  const at = line ?? view.lines.findIndex((one) => one.line.index === draftLine);
  return at < 0 ? undefined : at;
}

/** Brings a place in an element into the middle of what scrolls it. */
export function centre(element: Element, place: DOMRect): void {
  const scroller = scrollerOf(element);
  const frame = scroller.getBoundingClientRect();
  const height = Math.min(place.height, frame.height);
  scroller.scrollTop += place.top - frame.top - (frame.height - height) / 2;
}

/** Scrolls what holds the list, and only it, until the fragment is in sight. */
function reveal(card: HTMLElement): void {
  const list = card.closest('.fragments');
  if (!list) return;
  const scroller = scrollerOf(list);
  const frame = scroller.getBoundingClientRect();
  const place = card.getBoundingClientRect();
  // In two columns the English stands beside its Russian: what is partly seen is where the eyes are.
  const isSeen =
    scroller === list
      ? place.top >= frame.top && place.bottom <= frame.bottom
      : place.bottom > frame.top && place.top < frame.bottom;
  if (!isSeen) scroller.scrollTop += place.top - frame.top - 8;
}

/** Takes the focus to a box, with the selection that it had last; else the caret stands at `offset`. */
export function focusAgain(root: HTMLElement, offset: number, isThere = within(0, Infinity)): void {
  const last = keptIn(root);
  root.focus({ preventScroll: true });
  if (last && isThere(last.focus)) select(root, last.anchor, last.focus);
  else select(root, offset, offset);
}

/** Tells whether an offset lies between two. */
export function within(start: number, end: number): (offset: number) => boolean {
  return (offset) => start <= offset && offset <= end;
}
