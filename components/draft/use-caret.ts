import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';
import { endsIn } from './editable-text.ts';
import { kept } from './kept-selection.ts';

const notes = new WeakMap<Element, () => void>();

/** Follows the caret of a box, however it is moved there; what is selected is found again by one who comes back. */
export function useCaret(
  box: RefObject<HTMLDivElement | null>,
  follow: () => void,
  isThere = true,
): void {
  useEffect(() => {
    const root = box.current;
    if (!root) return;
    const note = () => {
      const ends = document.activeElement === root && endsIn(root);
      if (!ends) return;
      kept.set(root, ends);
      follow();
    };
    notes.set(root, note);
    document.addEventListener('selectionchange', note);
    return () => document.removeEventListener('selectionchange', note);
  }, [isThere]);
}

/** Follows the caret at once, in the box that has the focus: browsers tell of it a moment later. */
export function noteCaret(): void {
  const active = document.activeElement;
  if (active) notes.get(active)?.();
}
