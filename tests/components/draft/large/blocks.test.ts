// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rangeOf, readText } from '../../../../components/draft/editable-text.ts';
import { divideIntoBlocks } from '../../../../components/draft/large/blocks.ts';
import { fillBlocks } from '../../../../components/draft/large/fill-blocks.ts';
import { foldedLines, longestUnfolded } from '../../../../components/draft/large/folded.ts';

function box(text: string): HTMLElement {
  const element = document.createElement('div');
  element.textContent = text;
  if (text.endsWith('\n')) element.append(document.createElement('br'));
  document.body.append(element);
  return element;
}

const line = fc.oneof(
  fc.constant(''),
  fc.constant('  '),
  fc.nat(9000).map((length) => 'ё'.repeat(length + 1)),
  fc.constant('д'.repeat(longestUnfolded + 1)),
);

describe('a large text', () => {
  it('is read as it was once it stands in blocks, again and again', () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), (lines) => {
        const text = lines.join('\n');
        const root = box(text);
        divideIntoBlocks(root);
        expect(readText(root)).toBe(text);
        const blocks = [...root.childNodes];
        divideIntoBlocks(root);
        expect([...root.childNodes]).toEqual(blocks);
        for (const index of foldedLines(lines)) {
          const start = lines.slice(0, index).join('\n').length + (index > 0 ? 1 : 0);
          const node = rangeOf(root, start + 1, start + 2)?.startContainer;
          expect(node?.parentElement?.className).toBe('folded');
        }
      }),
      { numRuns: 40 },
    );
  });

  it('is shown as another text, and keeps the blocks in which nothing changed', () => {
    fc.assert(
      fc.property(
        fc.array(line, { maxLength: 12 }),
        fc.array(line, { maxLength: 4 }),
        fc.nat(12),
        fc.nat(4),
        (lines, others, at, removed) => {
          const before = lines.join('\n');
          const root = box(before);
          if (before.length > 8000) divideIntoBlocks(root);
          const text = lines.toSpliced(at, removed, ...others).join('\n');
          fillBlocks(root, text);
          expect(readText(root)).toBe(text);
          divideIntoBlocks(root);
          expect(readText(root)).toBe(text);
        },
      ),
      { numRuns: 60 },
    );
    const lines = Array.from({ length: 2000 }, (_, n) => `${n}) строка письма`);
    const root = box(lines.join('\n'));
    divideIntoBlocks(root);
    const blocks = [...root.children];
    fillBlocks(root, lines.with(1000, 'другая').join('\n'));
    expect([...root.children].filter((one) => !blocks.includes(one))).toHaveLength(1);
  });

  it('has blocks that a key can lay out', () => {
    const root = box(Array.from({ length: 2000 }, (_, n) => `${n}) строка письма`).join('\n'));
    divideIntoBlocks(root);
    expect(root.childElementCount).toBeGreaterThan(5);
    for (const block of root.children) expect(block.textContent?.length).toBeLessThan(8000);
  });

  it('divides what was typed into one block, and leaves the others', () => {
    const root = box(Array.from({ length: 1000 }, (_, n) => `${n}) строка письма`).join('\n'));
    divideIntoBlocks(root);
    const [first, ...others] = root.children;
    const before = readText(root);
    const typed = '\nещё одна строка'.repeat(600);
    first?.append(typed);
    const text = readText(root);
    expect(text.length).toBe(before.length + typed.length);
    divideIntoBlocks(root);
    expect(readText(root)).toBe(text);
    expect([...root.children].slice(-others.length)).toEqual(others);
  });
});
