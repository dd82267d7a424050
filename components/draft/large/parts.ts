import { longestUnfolded } from './folded.ts';

/** About so much stands in one block; twice as much is divided. Characters. */
export const size = 4000;

/** True where the text of a box is divided. */
export function hasBlocks(root: HTMLElement): boolean {
  return [...root.children].some((child) => child.nodeName === 'DIV');
}

/** The text of a node as the box is read. */
export function textOf(node: ChildNode): string {
  if (node instanceof Text) return node.data;
  if (node.nodeName === 'BR') return '\n';
  return [...node.childNodes].map(textOf).join('');
}

/** Whole lines, some together; a folded one alone. `hasNext` tells that another block follows. */
export function partsOf(text: string, hasNext = false): string[] {
  if (text.length <= size * 2 && !hasNext) return [text];
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
  end(!hasNext);
  return parts;
}

/** A block with such a text. */
export function toBlock(text: string): HTMLElement {
  const block = document.createElement('div');
  block.textContent = text;
  // A key typed in it is kept too: what cannot be edited would be a trap where it is the only line.
  if (text.length > longestUnfolded) block.className = 'folded';
  return block;
}
