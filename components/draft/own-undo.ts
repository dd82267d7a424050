import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';
import { composing, keepers, readText } from './editable-text.ts';
import type { BoxHistory, Early, Step, Wish } from './large/box-history.ts';

/**
 * Browsers keep one history for all editable elements of a document, so that an undo in one box changes another out of
 * sight. Here each box has a history of its own; the browser's is never used in it, by key, menu or gesture, and
 * never acts outside the element that has the focus.
 */
type Take = (wish: Wish) => void;

const wishes: Record<string, Wish> = { historyUndo: 'undo', historyRedo: 'redo' };
const boxes = new WeakMap<Element, Take>();

/** Gives a box its own undo and redo. `isThere` tells whether the element is drawn. */
export function useOwnUndo(box: RefObject<HTMLDivElement | null>, isThere = true): void {
  useEffect(() => {
    const root = box.current;
    if (!root) return;
    const end = new AbortController();
    const listen = (name: string, does: (event: Event) => void, capture = false) =>
      root.addEventListener(name, does, { signal: end.signal, capture });
    let history: BoxHistory | undefined;
    let early: Early = [readText(root)];
    // Nobody takes back in a box that was not touched, so its code waits for that.
    const load = async () => {
      const { createBoxHistory } = await import('./large/box-history.ts');
      history ??= createBoxHistory(root, early, end.signal);
    };
    /** Goes to the history, in its turn: what is done before it is there waits for it. */
    const did = (one: Step) => {
      if (history) return history.take(one);
      early.push(one);
      void load();
    };
    keepers.set(root, (text, by) => {
      if (by === 'own') did([text]);
      else if (history) return history.show(text, by);
      else early = [text];
      return [];
    });
    listen('focusin', load);
    // A composition is one step, taken in when it ends.
    listen('input', (event) => {
      if (!(event as InputEvent).isComposing) did([readText(root)]);
    });
    listen('compositionstart', () => composing.add(root));
    // Before the box's own handlers: what they show then has to reach the page. A box that is left composes no more.
    const finish = () => {
      if (composing.delete(root)) did([readText(root)]);
    };
    listen('compositionend', finish, true);
    listen('blur', finish, true);
    boxes.set(root, did);
    return () => end.abort();
  }, [isThere]);
}

/** Watches over undo and redo in the whole page; gives back what ends it. */
export function guardUndo(): () => void {
  const end = new AbortController();
  const options = { capture: true, signal: end.signal };
  document.addEventListener('keydown', onKey, options);
  document.addEventListener('beforeinput', onBeforeInput, options);
  return () => end.abort();
}

function onKey(event: KeyboardEvent): void {
  const wish = wishOf(event);
  const active = document.activeElement;
  const take = active && boxes.get(active);
  if (!wish || (!take && active?.matches('input, textarea'))) return;
  event.preventDefault();
  if (!event.isComposing) take?.(wish);
}

/** Comes from menus and gestures. Chromium names the box whose step is on top of the common history as its target. */
function onBeforeInput(event: InputEvent): void {
  const wish = wishes[event.inputType];
  const active = document.activeElement;
  if (!wish) return;
  const take = active && boxes.get(active);
  if (take || event.target !== active) event.preventDefault();
  take?.(wish);
}

/** What a key stands for: by its letter, in a layout without Latin letters by its place. */
function wishOf(event: KeyboardEvent): Wish | undefined {
  if (!(event.ctrlKey || event.metaKey) || event.altKey) return undefined;
  const key = /^[a-z]$/i.test(event.key) ? event.key.toLowerCase() : event.code;
  if (key === 'z' || key === 'KeyZ') return event.shiftKey ? 'redo' : 'undo';
  return (key === 'y' || key === 'KeyY') && !event.shiftKey ? 'redo' : undefined;
}
