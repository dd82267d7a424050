import { plainText } from '../../utils/panel/draft/plain-text.ts';

/**
 * Reading and marking the text of a `contenteditable="plaintext-only"` element. A line end is `\n` in a
 * text node or a `<br>`; browsers put one more at the end so that the caret can stand in an empty last line.
 */

const blocks = new Set(['DIV', 'P', 'LI', 'UL', 'OL', 'PRE', 'BLOCKQUOTE', 'TR', 'TABLE']);

type Leaf = { node: Text; start: number } | { node: Element; start: number };

/** The leaves of the text in order, each with the offset at which it begins. */
function leaves(root: HTMLElement): { list: Leaf[]; text: string } {
  const list: Leaf[] = [];
  let text = '';
  const walk = (parent: Node) => {
    for (const node of parent.childNodes) {
      if (node instanceof Text) {
        list.push({ node, start: text.length });
        text += node.data;
      } else if (node instanceof HTMLBRElement) {
        list.push({ node, start: text.length });
        text += '\n';
      } else {
        // A pasted or browser-made block begins a line of its own.
        if (blocks.has(node.nodeName) && text !== '' && !text.endsWith('\n')) text += '\n';
        walk(node);
      }
    }
  };
  walk(root);
  return { list, text };
}

/**
 * The text that the user sees. A last line end is the browser's own (`\n` in Chromium, `<br>` in Firefox):
 * without one more the caret could not stand in an empty last line.
 */
export function readText(root: HTMLElement): string {
  return plainText(leaves(root).text).replace(/\n$/, '');
}

/** The event by which an element tells that its text was changed by something else than the writer. */
export const shown = 'shown';

/**
 * Shows a text; the caret stays at its offset where it is in the element. `isOwn` where the writer asked for it:
 * the history of the box goes on then.
 */
export function showText(root: HTMLElement, raw: string, { isOwn = false } = {}): void {
  const text = plainText(raw);
  if (readText(root) === text) return;
  const caret = caretOffset(root);
  root.textContent = text;
  if (text.endsWith('\n')) root.append(document.createElement('br'));
  if (caret !== undefined && root.contains(document.activeElement ?? null))
    setCaret(root, Math.min(caret, text.length));
  if (!isOwn) root.dispatchEvent(new Event(shown));
}

/** Shows line ends of other programs, as a paste brings them, as line ends; a browser draws them as boxes, or not at all. */
export function straightenLineEnds(root: HTMLElement): void {
  const raw = root.textContent ?? '';
  if (plainText(raw) === raw) return;
  const [caret, text] = [caretOffset(root), readText(root)];
  root.textContent = `${text}\n`;
  if (caret !== undefined) setCaret(root, Math.min(caret, text.length));
}

/** The offset of the caret in the text, where it is in the element. */
export function caretOffset(root: HTMLElement): number | undefined {
  const selection = root.ownerDocument.getSelection();
  const node = selection?.focusNode;
  if (!selection || !node || !root.contains(node)) return undefined;
  const { list, text } = leaves(root);
  if (node instanceof Text) {
    const leaf = list.find((one) => one.node === node);
    return leaf ? leaf.start + selection.focusOffset : undefined;
  }
  const child = node.childNodes[selection.focusOffset];
  if (!child) return text.length;
  return list.find((one) => child === one.node || child.contains(one.node))?.start ?? text.length;
}

export function setCaret(root: HTMLElement, offset: number): void {
  const range = rangeOf(root, offset, offset);
  if (range)
    root.ownerDocument
      .getSelection()
      ?.setBaseAndExtent(
        range.startContainer,
        range.startOffset,
        range.startContainer,
        range.startOffset,
      );
}

/** The range of a stretch of the text; `undefined` where the element holds no such stretch. */
export function rangeOf(root: HTMLElement, start: number, end: number): Range | undefined {
  const [range] = rangesOf(root, [{ start, end }]);
  return range;
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
