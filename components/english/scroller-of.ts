/** The part of the panel that scrolls an element: itself in one column, both columns at once in two. */
export function scrollerOf(element: Element): Element {
  let now: Element = element;
  while (now.parentElement && !/auto|scroll/.test(getComputedStyle(now).overflowY))
    now = now.parentElement;
  return now;
}
