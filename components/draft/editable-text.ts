import { type Changes, mapOffset } from '../../utils/panel/draft/map-offset.ts';
import { plainText } from '../../utils/panel/draft/plain-text.ts';
import { kept } from './kept-selection.ts';

/**
 * Reading and marking the text of a `contenteditable="plaintext-only"` element. A line end is `\n` in a
 * text node or a `<br>`; browsers put one more at the end so that the caret can stand in an empty last line.
 */

const blocks = new Set(['DIV', 'P', 'LI', 'UL', 'OL', 'PRE', 'BLOCKQUOTE', 'TR', 'TABLE']);

type Leaf = { node: Text; start: number } | { node: Element; start: number };

interface Leaves {
  list: Leaf[];
  text: string;
}

interface Known extends Leaves {
  changes: MutationObserver;
  isStale: boolean;
}

const known = new WeakMap<HTMLElement, Known>();

/** The leaves of the text in order, each with the offset at which it begins; walked anew only after a change. */
function leaves(root: HTMLElement): Leaves {
  let own = known.get(root);
  if (!own) {
    const fresh: Known = {
      list: [],
      text: '',
      isStale: true,
      changes: new MutationObserver(() => {
        fresh.isStale = true;
      }),
    };
    own = fresh;
    own.changes.observe(root, { childList: true, characterData: true, subtree: true });
    known.set(root, own);
  }
  // What was changed in this very task has not been told yet.
  if (own.changes.takeRecords().length > 0) own.isStale = true;
  if (own.isStale) Object.assign(own, walk(root), { isStale: false });
  return own;
}

function walk(root: HTMLElement): Leaves {
  const list: Leaf[] = [];
  // Joined at the end: a text that grows is copied at each look at its last sign.
  const parts: string[] = [];
  let start = 0;
  let last = '';
  const add = (part: string) => {
    parts.push(part);
    start += part.length;
    last = part.at(-1) ?? last;
  };
  const into = (parent: Node) => {
    for (let node = parent.firstChild; node; node = node.nextSibling) {
      if (node.nodeType === Node.TEXT_NODE) {
        list.push({ node: node as Text, start });
        add((node as Text).data);
      } else if (node.nodeName === 'BR') {
        list.push({ node: node as Element, start });
        add('\n');
      } else {
        // A pasted or browser-made block begins a line of its own.
        if (blocks.has(node.nodeName) && start > 0 && last !== '\n') add('\n');
        into(node);
      }
    }
  };
  into(root);
  return { list, text: parts.join('') };
}

/**
 * The text that the user sees. A last line end is the browser's own (`\n` in Chromium, `<br>` in Firefox):
 * without one more the caret could not stand in an empty last line.
 */
export function readText(root: HTMLElement): string {
  return plainText(leaves(root).text).replace(/\n$/, '');
}

/** Who keeps the history of a box: hears of every text that is shown in it, and tells what that changes. */
export const keepers = new WeakMap<HTMLElement, (text: string, by: ShownBy) => Changes>();

/**
 * By whom a text is changed that is shown: its writer by another way than the keys, something else (another window, a
 * run), or it is another text altogether.
 */
export type ShownBy = 'own' | 'outside' | 'another';

/** Boxes in which a composition (an input method, dictation) is under way: whatever touches them now would tear it. */
export const composing = new WeakSet<HTMLElement>();

/** Shows a text; caret and selection go with the words between which they stood. False where it has to wait. */
export function showText(root: HTMLElement, raw: string, by: ShownBy = 'outside'): boolean {
  const text = plainText(raw);
  const before = readText(root);
  if (before === text) return true;
  if (composing.has(root)) return false;
  const caret = root.contains(document.activeElement ?? null) ? endsIn(root) : undefined;
  (fillers.get(root) ?? fill.bind(null, root))(text);
  const changes = keepers.get(root)?.(text, by) ?? [];
  const last = caret ?? kept.get(root);
  if (by === 'another') kept.delete(root);
  else if (last) {
    const place = (offset: number) => Math.min(mapOffset(changes, offset, -1), text.length);
    const ends = { anchor: place(last.anchor), focus: place(last.focus) };
    kept.set(root, ends);
    if (caret) select(root, ends.anchor, ends.focus);
  }
  return true;
}

/** How a text is put into a box that keeps it in another way than as one run. */
export const fillers = new WeakMap<HTMLElement, (text: string) => void>();

/** Puts a text into a box as one run. */
export function fill(root: HTMLElement, text: string): void {
  root.textContent = text;
  if (text.endsWith('\n')) root.append(document.createElement('br'));
}

/** Marks anew what was marked in an element, once other nodes hold its text. */
export const remarks = new WeakMap<HTMLElement, () => void>();

/** The offset of the caret in the text, where it is in the element. */
export function caretOffset(root: HTMLElement): number | undefined {
  const selection = root.ownerDocument.getSelection();
  return selection ? offsetOf(root, selection.focusNode, selection.focusOffset) : undefined;
}

/** Where the selection in the element begins and where its moving end is. */
export function endsIn(root: HTMLElement): { anchor: number; focus: number } | undefined {
  const selection = root.ownerDocument.getSelection();
  const focus = caretOffset(root);
  if (!selection || focus === undefined) return undefined;
  if (selection.isCollapsed) return { anchor: focus, focus };
  return { anchor: offsetOf(root, selection.anchorNode, selection.anchorOffset) ?? focus, focus };
}

function offsetOf(root: HTMLElement, node: Node | null, offset: number): number | undefined {
  if (!node || !root.contains(node)) return undefined;
  const { list, text } = leaves(root);
  if (node instanceof Text) {
    const leaf = list.find((one) => one.node === node);
    return leaf ? leaf.start + offset : undefined;
  }
  const child = node.childNodes[offset];
  // Behind the last child of an element in the middle, what follows the element begins.
  if (!child)
    return (
      list.find((one) => node.compareDocumentPosition(one.node) === afterIt)?.start ?? text.length
    );
  return list.find((one) => child === one.node || child.contains(one.node))?.start ?? text.length;
}

/** Follows in the document, and does not lie within: that would be another sign beside it. */
const afterIt = 4;

export function setCaret(root: HTMLElement, offset: number): void {
  select(root, offset, offset);
}

/** Selects a stretch of the text; the caret stands at `focus`, which may be before the other end. */
export function select(root: HTMLElement, anchor: number, focus: number): void {
  const range = rangeOf(root, Math.min(anchor, focus), Math.max(anchor, focus));
  if (!range) return;
  const from: [Node, number] = [range.startContainer, range.startOffset];
  const to: [Node, number] = [range.endContainer, range.endOffset];
  const selection = root.ownerDocument.getSelection();
  if (anchor <= focus) selection?.setBaseAndExtent(...from, ...to);
  else selection?.setBaseAndExtent(...to, ...from);
}

/** The range of a stretch of the text; `undefined` where the element holds no such stretch. */
export function rangeOf(root: HTMLElement, start: number, end: number): Range | undefined {
  const [range] = rangesOf(root, [{ start, end }]);
  return range;
}

/**
 * Where the character at an offset stands. An empty range would do, but for the beginning of a line, where browsers
 * give it the end of the line above.
 */
export function placeOf(root: HTMLElement, offset: number): DOMRect | undefined {
  const range = rangeOf(root, offset, offset + 1) ?? rangeOf(root, offset, offset);
  return range?.getBoundingClientRect();
}

/** The same for many stretches in one walk over the element; those that lie outside are left out. */
export function rangesOf(root: HTMLElement, spans: { start: number; end: number }[]): Range[] {
  const { list } = leaves(root);
  const find = (offset: number): [Node, number] | undefined => {
    let low = 0;
    let high = list.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((list[middle]?.start ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    const leaf = list[low];
    if (!leaf) return [root, 0];
    if (leaf.node instanceof Text)
      return offset - leaf.start <= leaf.node.length ? [leaf.node, offset - leaf.start] : undefined;
    const parent = leaf.node.parentNode;
    return parent ? [parent, [...parent.childNodes].indexOf(leaf.node as ChildNode)] : undefined;
  };
  return spans.flatMap(({ start, end }) => {
    const from = find(start);
    const to = find(end);
    if (!from || !to) return [];
    const range = root.ownerDocument.createRange();
    range.setStart(...from);
    range.setEnd(...to);
    return [range];
  });
}
