/** The boxes that are seen in each view. */
export const boxesIn = {
  wide: '.editor, .english-frame [role=textbox]',
  Russian: '.editor',
  Pairs: '.pair-line [role=textbox]',
  English: '.english-frame [role=textbox]',
};

/** Where the caret is: side, point, line in it (of the draft in the Russian), and the text of the line before it. */
export interface Caret {
  point: string;
  line: number;
  before: string;
}

/** Runs in the page. */
export function readCaret(): Caret | undefined {
  const box = document.activeElement as HTMLElement;
  const selection = getSelection();
  if (box.getAttribute('role') !== 'textbox' || !selection?.focusNode) return undefined;
  const range = document.createRange();
  range.selectNodeContents(box);
  range.setEnd(selection.focusNode, selection.focusOffset);
  const holder = document.createElement('div');
  holder.append(range.cloneContents());
  for (const end of holder.querySelectorAll('br')) end.replaceWith('\n');
  const lines = (holder.textContent ?? '').split('\n');
  const cell = box.closest<HTMLElement>('.pair-line');
  return {
    point: box.closest<HTMLElement>('[data-fragment]')?.dataset.fragment ?? 'draft',
    line: Number(cell?.dataset.line ?? 0) + lines.length - 1,
    before: lines.at(-1) ?? '',
  };
}
