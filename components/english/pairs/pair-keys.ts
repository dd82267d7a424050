import { plainText } from '../../../utils/panel/draft/plain-text.ts';
import {
  caretOffset,
  rangeOf,
  readText,
  select,
  setCaret,
  showText,
} from '../../draft/editable-text.ts';

/**
 * The cells of the pairs as a translators' workbench has them: arrows go from cell to cell, with Shift they pick whole
 * lines, a copy joins what is picked, a paste of n lines fills n cells. Gives what ends it.
 */
export function listenToPairs(list: HTMLElement): () => void {
  const end = new AbortController();
  const listen = <K extends keyof HTMLElementEventMap>(
    name: K,
    does: (event: HTMLElementEventMap[K]) => void,
  ) => list.addEventListener(name, does, { signal: end.signal });
  let picked: { from: HTMLElement; to: HTMLElement } | undefined;
  /** Where the caret stood when lines began to be picked. */
  let caret = 0;

  const cells = () => [...list.querySelectorAll<HTMLElement>('.pair-line [role=textbox]')];
  const cellOf = (target: EventTarget | null) =>
    (target as Element | null)?.closest?.<HTMLElement>('.pair-line [role=textbox]') ?? undefined;
  const pickedCells = () => {
    const all = cells();
    if (!picked) return [];
    const [from, to] = [all.indexOf(picked.from), all.indexOf(picked.to)].sort((a, b) => a - b);
    return all.slice(from, (to ?? -1) + 1);
  };
  const pick = (next: typeof picked) => {
    picked = next;
    const now = new Set(pickedCells().map((cell) => cell.closest('.pair-line')));
    for (const line of list.querySelectorAll('.pair-line'))
      line.toggleAttribute('data-picked', now.has(line));
  };

  listen('keydown', (event) => {
    const cell = cellOf(event.target);
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!cell || event.isComposing || event.key === 'Shift') return;
    if (!step) {
      const isCopying = event.ctrlKey || event.metaKey;
      if (isCopying || !picked) return;
      // What is typed now goes where the caret was, and not over what was picked.
      setCaret(cell, caret);
      pick(undefined);
      return;
    }
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const all = cells();
    if (event.shiftKey) {
      const from = picked?.from ?? cell;
      if (!picked) caret = caretOffset(cell) ?? 0;
      const to = all[all.indexOf(picked?.to ?? cell) + step] ?? picked?.to ?? cell;
      pick({ from, to });
      // Firefox copies only where something is selected.
      select(cell, 0, readText(cell).length);
      to.scrollIntoView({ block: 'nearest' });
      event.preventDefault();
      return;
    }
    pick(undefined);
    const next = all[all.indexOf(cell) + step];
    if (!next || !isOnEdge(cell, step)) return;
    next.focus();
    setCaret(next, step > 0 ? 0 : readText(next).length);
    event.preventDefault();
  });
  listen('pointerdown', () => pick(undefined));
  listen('focusout', ({ relatedTarget }) => {
    if (!list.contains(relatedTarget as Node | null)) pick(undefined);
  });
  listen('copy', (event) => {
    const all = pickedCells();
    if (all.length === 0) return;
    event.clipboardData?.setData('text/plain', all.map(readText).join('\n'));
    event.preventDefault();
  });
  listen('paste', (event) => {
    const cell = cellOf(event.target);
    const text = plainText(event.clipboardData?.getData('text/plain') ?? '').replace(/\n$/, '');
    const lines = text.split('\n').filter((line) => line.trim() !== '');
    if (!cell || lines.length < 2) return;
    event.preventDefault();
    const open = cells().filter((one) => one.isContentEditable);
    const targets = open.slice(open.indexOf(pickedCells()[0] ?? cell));
    pick(undefined);
    for (const [index, target] of targets.slice(0, lines.length).entries()) {
      // What is left over when the cells end stays, in the last of them.
      const isLast = index === targets.length - 1;
      put(target, isLast ? lines.slice(index).join('\n') : (lines[index] ?? ''));
    }
  });
  return () => end.abort();
}

/** Puts a text into a cell as its writer's own change: it can be taken back there, and is kept. */
function put(cell: HTMLElement, text: string): void {
  showText(cell, text, 'own');
  cell.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertFromPaste' }));
}

/** True where the caret stands in the first (or last) line of the screen of its cell. */
function isOnEdge(cell: HTMLElement, step: number): boolean {
  const offset = caretOffset(cell);
  const length = readText(cell).length;
  if (offset === undefined || length === 0) return true;
  const topAt = (at: number) => {
    const range = rangeOf(cell, Math.max(0, Math.min(at, length - 1)), Math.min(at + 1, length));
    return range?.getClientRects()[0]?.top;
  };
  const [caret, edge] = [topAt(offset), topAt(step < 0 ? 0 : length - 1)];
  return caret === undefined || edge === undefined || Math.abs(caret - edge) < 4;
}
