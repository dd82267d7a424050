// @vitest-environment happy-dom
import { render } from 'preact';
import { useRef } from 'preact/hooks';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { showText } from '../../../components/draft/editable-text.ts';
import { guardUndo, useOwnUndo } from '../../../components/draft/own-undo.ts';

function Box() {
  const box = useRef<HTMLDivElement>(null);
  useOwnUndo(box);
  return <div ref={box} contentEditable={true} />;
}

let box: HTMLElement;
let end: () => void;

beforeEach(async () => {
  // Each test is the first touch of its page: the code of the history is still to come.
  vi.resetModules();
  end = guardUndo();
  await act(() => render(<Box />, document.body));
  box = document.querySelector('[contenteditable]') as HTMLElement;
  box.focus();
});

afterEach(() => {
  render(null, document.body);
  end();
});

const paste = (text: string) => {
  box.textContent += text;
  box.dispatchEvent(new InputEvent('input', { bubbles: true }));
};
const key = (shiftKey: boolean) =>
  box.dispatchEvent(
    new KeyboardEvent('keydown', {
      key: 'z',
      ctrlKey: true,
      shiftKey,
      bubbles: true,
      cancelable: true,
    }),
  );
const undo = () => key(false);
const redo = () => key(true);
const soon = (text: string) => vi.waitFor(() => expect(box.textContent).toBe(text), 10_000);

it.each<[string, (() => void)[], string]>([
  ['one undo', [() => paste('one '), undo], ''],
  ['an undo of the last of two steps', [() => paste('one '), () => paste('two '), undo], 'one '],
  ['two undos', [() => paste('one '), () => paste('two '), undo, undo], ''],
  ['an undo and a redo', [() => paste('one '), undo, redo], 'one '],
  ['an undo before more was typed', [() => paste('one '), undo, () => paste('two ')], 'two '],
  [
    'all of it in its order',
    [() => paste('one '), undo, () => paste('two '), () => paste('three '), undo, undo, redo],
    'two ',
  ],
  ['nothing to take back', [undo, undo, () => paste('one ')], 'one '],
  [
    'nothing of what another made of it',
    [() => paste('one '), () => showText(box, 'theirs'), undo],
    'theirs',
  ],
])('carries out what was wished before its code was there: %s', async (_what, steps, text) => {
  for (const step of steps) step();
  await vi.dynamicImportSettled();
  await soon(text);
});

it('goes on from there', async () => {
  paste('one ');
  paste('two ');
  undo();
  await soon('one ');
  undo();
  expect(box.textContent).toBe('');
  redo();
  redo();
  expect(box.textContent).toBe('one two ');
});
