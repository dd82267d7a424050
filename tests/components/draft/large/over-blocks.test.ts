// @vitest-environment happy-dom
import { beforeEach, expect, it } from 'vitest';
import { fill, readText, select } from '../../../../components/draft/editable-text.ts';
import { divideIntoBlocks } from '../../../../components/draft/large/blocks.ts';
import { writeOverBlocks } from '../../../../components/draft/large/over-blocks.ts';

const lines = Array.from({ length: 600 }, (_, n) => `1.${n}) строка письма`);
const text = lines.join('\n');
const startOf = (line: number) => lines.slice(0, line).join('\n').length + 1;
let root: HTMLElement;

beforeEach(() => {
  root = document.createElement('div');
  document.body.replaceChildren(root);
  fill(root, text);
  divideIntoBlocks(root);
});

/** What is done with a stretch: true where the browser is left to do it. */
function press(start: number, end: number, inputType: string, data?: string, more = {}): boolean {
  select(root, start, end);
  const init = { inputType, data: data ?? null, cancelable: true, bubbles: true, ...more };
  const event = new InputEvent('beforeinput', init as InputEventInit);
  writeOverBlocks(root, event);
  return !event.defaultPrevented;
}

it.each([
  ['typed over blocks', startOf(5), startOf(400), 'insertText', 'ё', 'ё'],
  ['deleted over blocks', startOf(5), startOf(400), 'deleteContentBackward', undefined, ''],
  ['cut over blocks', 0, text.length, 'deleteByCut', undefined, ''],
  ['pasted lines', startOf(5), startOf(5), 'insertFromPaste', 'а\r\nб\n\n', 'а\nб\n\n'],
  [
    'a large paste',
    text.length,
    text.length,
    'insertFromPaste',
    'я'.repeat(5000),
    'я'.repeat(5000),
  ],
  ['Enter over blocks', startOf(5), startOf(400), 'insertLineBreak', undefined, '\n'],
])('is written: %s', (_what, start, end, inputType, data, inserted) => {
  expect(press(start, end, inputType, data)).toBe(false);
  expect(readText(root)).toBe(text.slice(0, start) + inserted + text.slice(end));
});

it.each([
  ['a key', startOf(5), startOf(5), 'insertText', 'ё', {}],
  ['a key over some words of a block', startOf(5), startOf(5) + 4, 'insertText', 'ё', {}],
  ['Enter', startOf(5), startOf(5), 'insertLineBreak', undefined, {}],
  ['a word that is pasted', startOf(5), startOf(5), 'insertFromPaste', 'слово', {}],
  ['a composition', startOf(5), startOf(400), 'insertText', 'ё', { isComposing: true }],
  ['a composed text', startOf(5), startOf(400), 'insertCompositionText', 'ё', {}],
  ['what is dragged away', startOf(5), startOf(400), 'deleteByDrag', undefined, {}],
  ['a correction of spelling', startOf(5), startOf(400), 'insertReplacementText', 'ё', {}],
])('is left to the browser: %s', (_what, start, end, inputType, data, more) => {
  expect(press(start, end, inputType, data, more)).toBe(true);
  expect(readText(root)).toBe(text);
});
