import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/** How many items are drawn at first, and more each time the end comes in sight. */
const step = 30;

interface Props<T> {
  class: string;
  items: T[];
  keyOf(item: T): string;
  draw(item: T): ComponentChildren;
}

/** A list of which no more is drawn than was scrolled to. */
export function GrowingList<T>({ class: name, items, keyOf, draw }: Props<T>) {
  const count = useSignal(step);
  const end = useRef<HTMLLIElement>(null);
  const hasMore = count.value < items.length;
  useEffect(() => {
    if (!end.current) return;
    const watch = new IntersectionObserver(
      (seen) => {
        if (seen.some(({ isIntersecting }) => isIntersecting)) count.value += step;
      },
      { rootMargin: '400px' },
    );
    watch.observe(end.current);
    return () => watch.disconnect();
  }, [hasMore, count.value]);
  return (
    <ul class={name}>
      {items.slice(0, count.value).map((item) => (
        <li key={keyOf(item)}>{draw(item)}</li>
      ))}
      {hasMore && <li ref={end} key="end of the list" aria-hidden="true" />}
    </ul>
  );
}
