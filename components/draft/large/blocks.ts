import { composing, endsIn, fill, readText, remarks, select } from '../editable-text.ts';
import { longestUnfolded } from './folded.ts';
import { hasBlocks, writeOverBlocks } from './over-blocks.ts';

/** About so much stands in one block; twice as much is divided. Characters. */
const size = 4000;

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
  root.addEventListener('beforeinput', (event) => writeOverBlocks(root, event, size), {
    signal: end,
  });
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

/** The text of a node as the box is read. */
function textOf(node: ChildNode): string {
  if (node instanceof Text) return node.data;
  if (node.nodeName === 'BR') return '\n';
  return [...node.childNodes].map(textOf).join('');
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

/** Whole lines, some together; a folded one alone. */
function partsOf(text: string): string[] {
  if (text.length <= size * 2) return [text];
  const parts: string[] = [];
  let part = '';
  const end = (isEnd = false) => {
    // A block is a line break by itself, and one more at its end is what a key would take away in vain. Not so where
    // its last line is blank, which is only there by its line end.
    if (part !== '') parts.push(isEnd ? part : part.replace(/([^\n])\n$/, '$1'));
    part = '';
  };
  for (const line of text.split(/(?<=\n)/)) {
    if (line.length > longestUnfolded) end();
    part += line;
    if (line.length > longestUnfolded || (part.length > size && line.trim() !== '')) end();
  }
  end(true);
  return parts;
}

function isAsItShouldBe([node]: ChildNode[], parts: string[]): boolean {
  const isOne = node instanceof HTMLElement && node.nodeName === 'DIV' && parts.length <= 1;
  const [part = ''] = parts;
  return isOne && node.classList.contains('folded') === part.length > longestUnfolded;
}

function toBlock(text: string): HTMLElement {
  const block = document.createElement('div');
  block.textContent = text;
  // A key typed in it is kept too: what cannot be edited would be a trap where it is the only line.
  if (text.length > longestUnfolded) block.className = 'folded';
  return block;
}
