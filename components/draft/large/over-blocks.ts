import { plainText } from '../../../utils/panel/draft/plain-text.ts';
import { endsIn, readText } from '../editable-text.ts';
import { hasBlocks, size } from './parts.ts';
import { writeText } from './write-text.ts';

/** What is written in the stead of the browser; a composition, a drag and a correction of spelling stay its own. */
const written = /^(?:insert(?:Text|FromPaste|LineBreak|Paragraph)|delete(?!ByDrag).*)$/;

/**
 * Writes what goes over the border of two blocks, or is too large for one, by the text alone: Chromium leaves an empty
 * line where blocks were taken away, drops one that is pasted at the end of a block, and lays out a large paste as one
 * run.
 */
export function writeOverBlocks(root: HTMLElement, event: InputEvent): void {
  if (event.isComposing || !event.cancelable || !written.test(event.inputType)) return;
  const ends = endsIn(root);
  if (!ends) return;
  const inserted = insertedBy(event);
  const start = Math.min(ends.anchor, ends.focus);
  const end = Math.max(ends.anchor, ends.focus);
  const hasLines = inserted !== '\n' && inserted.includes('\n') && hasBlocks(root);
  if (inserted.length <= size && !hasLines && (start === end || isInOneBlock(root))) return;
  event.preventDefault();
  const text = readText(root);
  writeText(
    root,
    { text: text.slice(0, start) + inserted + text.slice(end), caret: start + inserted.length },
    event.inputType,
  );
}

function insertedBy({ inputType, data, dataTransfer }: InputEvent): string {
  if (inputType.startsWith('delete')) return '';
  if (/LineBreak|Paragraph/.test(inputType)) return '\n';
  return plainText(data ?? dataTransfer?.getData('text/plain') ?? '');
}

/** True where a selection lies within one block, or there are none: then the browser does well by itself. */
function isInOneBlock(root: HTMLElement): boolean {
  if (!hasBlocks(root)) return true;
  const selection = root.ownerDocument.getSelection();
  const [from, to] = [selection?.anchorNode, selection?.focusNode].map((inner) => {
    let node = inner;
    while (node && node.parentNode !== root) node = node.parentNode;
    return node;
  });
  return !!from && from === to;
}
