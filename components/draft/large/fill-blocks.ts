import { fill, readText } from '../editable-text.ts';
import { partsOf, size, textOf, toBlock } from './parts.ts';

/**
 * Shows another text in a box whose text stands in blocks. Those in which nothing changed stay, so that an undo in a large
 * text lays out no more than a key.
 */
export function fillBlocks(root: HTMLElement, text: string): void {
  // One more line end, without which the last empty line would not be seen.
  const whole = text.endsWith('\n') ? `${text}\n` : text;
  if (whole.length <= size * 2) {
    fill(root, text);
    return;
  }
  const { head, tail, from, to } = keptBlocks(root, text);
  const middle = tail ? text.slice(from, to) : whole.slice(from);
  const last = () => (tail ? tail.previousSibling : root.lastChild);
  for (let node = last(); node && node !== head; node = last()) node.remove();
  const made = partsOf(middle, !!tail).map(toBlock);
  if (head) head.after(...made);
  else root.prepend(...made);
}

interface Kept {
  /** The last block before what changed, and the first behind it. */
  head: ChildNode | null;
  tail: ChildNode | null;
  /** What stands between them in the new text. */
  from: number;
  to: number;
}

function keptBlocks(root: HTMLElement, text: string): Kept {
  const kept: Kept = { head: null, tail: null, from: 0, to: text.length };
  const nodes = [...root.childNodes];
  if (nodes.some(({ nodeName }) => nodeName !== 'DIV')) return kept;
  const before = readText(root);
  const most = Math.min(before.length, text.length);
  let same = 0;
  while (same < most && before[same] === text[same]) same++;
  let sameEnd = 0;
  while (sameEnd < most - same && before.at(-1 - sameEnd) === text.at(-1 - sameEnd)) sameEnd++;
  let start = 0;
  for (const node of nodes) {
    if (start > before.length - sameEnd) {
      kept.tail = node;
      kept.to = start + text.length - before.length;
      return kept;
    }
    const own = textOf(node);
    // A block that ends with a line end needs none before the next.
    start += own.length + (own.endsWith('\n') ? 0 : 1);
    if (start <= same && start < text.length) {
      kept.head = node;
      kept.from = start;
    }
  }
  return kept;
}
