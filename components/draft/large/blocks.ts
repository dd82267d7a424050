import { composing, endsIn, fill, fillers, readText, remarks, select } from '../editable-text.ts';
import { fillBlocks } from './fill-blocks.ts';
import { longestUnfolded } from './folded.ts';
import { hasBlocks, partsOf, size, textOf, toBlock } from './parts.ts';

const kept = new WeakSet<HTMLElement>();

/** Keeps a large text of a box in blocks, and a small one in none, whatever is typed, pasted or shown in it. */
export function keepInBlocks(root: HTMLElement, end: AbortSignal): void {
  if (kept.has(root)) return;
  kept.add(root);
  const tidy = () => {
    if (composing.has(root)) return;
    const { length } = readText(root);
    if (length > size * 2) divideIntoBlocks(root);
    else if (length <= size) join(root);
  };
  const changes = new MutationObserver(tidy);
  changes.observe(root, { childList: true, characterData: true, subtree: true });
  fillers.set(root, (text) => fillBlocks(root, text));
  end.addEventListener('abort', () => {
    changes.disconnect();
    kept.delete(root);
  });
  tidy();
}

/**
 * Divides a large text into blocks of some lines. A browser lays out a run of text as a whole at each key, which takes
 * 80 ms of 200,000 characters, and one of 4,000 in no time. What is read from the box stays the same.
 */
export function divideIntoBlocks(root: HTMLElement): void {
  const divided = runsOf(root).flatMap((nodes) => {
    const text = nodes.map(textOf).join('');
    const parts = partsOf(text);
    return isAsItShouldBe(nodes, parts) ? [] : [{ nodes, blocks: parts.map(toBlock) }];
  });
  if (divided.length === 0) return;
  keepSelection(root, () => {
    for (const { nodes, blocks } of divided) {
      nodes[0]?.before(...blocks);
      for (const node of nodes) node.remove();
    }
  });
}

/** A text that became small stands in one run again. */
function join(root: HTMLElement): void {
  if (!hasBlocks(root)) return;
  keepSelection(root, (caret) => {
    const text = readText(root);
    // Chromium leaves line ends where all was taken away, and Firefox none of its own behind a last empty line.
    if (root.textContent === '') root.replaceChildren();
    else fill(root, caret > text.length ? `${text}\n` : text);
  });
}

/** Puts other nodes into a box that hold the same text: caret, selection and marks stay at their words. */
function keepSelection(root: HTMLElement, put: (caret: number) => void): void {
  const ends = root === document.activeElement ? endsIn(root) : undefined;
  put(ends?.focus ?? 0);
  if (ends) select(root, ends.anchor, ends.focus);
  remarks.get(root)?.();
}

/** Each block by itself, and what stands between two of them. */
function runsOf(root: HTMLElement): ChildNode[][] {
  const runs: ChildNode[][] = [];
  let isOpen = false;
  for (const node of root.childNodes) {
    const isInline = node instanceof Text || node.nodeName === 'BR';
    if (isInline && isOpen) runs.at(-1)?.push(node);
    else runs.push([node]);
    isOpen = isInline;
  }
  return runs;
}

function isAsItShouldBe([node]: ChildNode[], parts: string[]): boolean {
  const isOne = node instanceof HTMLElement && node.nodeName === 'DIV' && parts.length <= 1;
  const [part = ''] = parts;
  return isOne && node.classList.contains('folded') === part.length > longestUnfolded;
}
