import type { Draft } from '../../utils/draft/index.ts';
import { startsIn } from '../../utils/panel/english/english-part.ts';
import type { FragmentView } from '../../utils/panel/english/fragment-view.ts';
import type { Wish } from '../../utils/panel/shell/view-model.ts';
import { placeOf, readText, select } from '../draft/editable-text.ts';
import { kept } from '../draft/kept-selection.ts';
import { scrollerOf } from './scroller-of.ts';

/**
 * Shows a fragment, or one line of it in the middle, and takes the focus there where that was wished. Gives false
 * where what is to be shown is not drawn yet.
 */
export function showWish(
  card: HTMLElement,
  view: FragmentView,
  wish: Wish,
  body: 'pairs' | 'english',
): boolean {
  // The view that was just chosen is drawn a moment later: what is scrolled before is scrolled in the former one.
  const isDrawn = (card.querySelector('.english-frame') !== null) === (body === 'english');
  if (card.offsetParent === null || !isDrawn) return false;
  const line = lineOf(view, wish);
  const pairs = [...card.querySelectorAll<HTMLElement>('.pair-line')];
  // A blank line has no cell of its own: the one above it stands for it.
  const pair = pairs.findLast(({ dataset }) => Number(dataset.line) <= (line ?? 0)) ?? pairs[0];
  if (!pair && body === 'pairs') return false;
  const box = (pair ?? card).querySelector<HTMLElement>('[role=textbox]');
  if (!box) return false;
  const text = readText(box);
  // One box holds all lines of the point.
  const starts = pair ? [0] : startsIn(view, text);
  const start = starts[pair ? 0 : (line ?? 0)] ?? 0;
  const end = (starts[pair ? 1 : (line ?? 0) + 1] ?? text.length + 1) - 1;
  if (wish.focus || isLost())
    focusAgain(box, start, line === undefined ? undefined : within(start, end));
  const { words } = wish;
  if (words) select(box, start + words.start, start + words.end);
  if (line === undefined) reveal(card);
  else centre(box, (!pair && placeOf(box, start)) || (pair ?? box).getBoundingClientRect());
  return true;
}

/** Shows a fragment of the draft, or one of its lines, in the editor, with the caret where it was there last. */
export function showInDraft(root: HTMLElement, draft: Draft, wish: Wish): void {
  const own = draft.fragments.find(({ id }) => id === wish.id)?.lines ?? [];
  const wished = own[wish.line ?? own.findIndex(({ index }) => index === wish.draftLine)];
  const [line, last] = [wished ?? own[0], wished ?? own.at(-1)];
  if (!line || !last) return;
  let next = 0;
  const starts = draft.lines.map(({ text }) => {
    next += text.length + 1;
    return next - text.length - 1;
  });
  const start = starts[line.index] ?? 0;
  // Blank lines belong to the line above them: a caret that was there was in it.
  const below = draft.lines.find(({ index, kind }) => index > last.index && kind !== 'blank');
  const end = below ? (starts[below.index] ?? 0) - 1 : Infinity;
  if (wish.focus || isLost()) focusAgain(root, start, within(start, end));
  const place = placeOf(root, start);
  if (place) centre(root, place);
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
  const last = kept.get(root);
  root.focus({ preventScroll: true });
  if (last && isThere(last.focus)) select(root, last.anchor, last.focus);
  else select(root, offset, offset);
}

/** True where the box that had the focus is no more seen: keys would go nowhere. */
export function isLost(): boolean {
  const active = document.activeElement as HTMLElement | null;
  return !active || active === document.body || (isBox(active) && active.offsetParent === null);
}

const isBox = (element: Element) => element.getAttribute('role') === 'textbox';

/** Tells whether an offset lies between two. */
export function within(start: number, end: number): (offset: number) => boolean {
  return (offset) => start <= offset && offset <= end;
}
