import fc from 'fast-check';

/** A walk: where it begins, at which place of which box, and what is done from there. */
const walk = fc.record({
  from: fc.constantFrom('wide' as const, 'Russian' as const, 'Pairs' as const, 'English' as const),
  at: fc.nat(5000),
  steps: fc.array(
    fc.constantFrom(
      'next',
      'previous',
      'there and back',
      'there and back',
      'look elsewhere',
      'type',
    ),
    {
      minLength: 3,
      maxLength: 3,
    },
  ),
});
/** Fifty steps in each browser, three a walk; those of one width stand together. */
export const walksOf = (seed: number) =>
  fc
    .sample(walk, { seed, numRuns: 17 })
    .sort((a, b) => Number(a.from === 'wide') - Number(b.from === 'wide'));

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

/** Runs in the page: presses a radio as a person does, and waits until that view stands. */
export async function turnToView(radio: Element): Promise<void> {
  (radio as HTMLElement).focus();
  (radio as HTMLElement).click();
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
}
