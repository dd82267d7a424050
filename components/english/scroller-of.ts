import { placeOf } from '../draft/editable-text.ts';

/** The part of the panel that scrolls an element: itself in one column, both columns at once in two. */
export function scrollerOf(element: Element): Element {
  let now: Element = element;
  while (now.parentElement && !/auto|scroll/.test(getComputedStyle(now).overflowY))
    now = now.parentElement;
  return now;
}

/** Brings an offset of a box into sight: scrolls only what holds the box, not the page around it. */
export function scrollToOffset(root: HTMLElement, offset: number): void {
  const place = placeOf(root, offset);
  if (!place) return;
  const scroller = scrollerOf(root);
  const frame = scroller.getBoundingClientRect();
  if (place.top < frame.top || place.bottom > frame.bottom)
    scroller.scrollTop += place.top - frame.top - frame.height / 4;
}
