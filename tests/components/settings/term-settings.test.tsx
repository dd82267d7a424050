// @vitest-environment happy-dom
import { signal } from '@preact/signals';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { OptionsContext } from '../../../components/settings/options-context.ts';
import { TermSettings } from '../../../components/settings/term-settings.tsx';
import { en } from '../../../utils/interface/en/index.ts';
import { enViews } from '../../../utils/interface/en/views.ts';
import type { Options } from '../../../utils/panel/settings/options.ts';

interface Kept {
  style: { jargon: string[] };
}

const settings = signal<Kept>({ style: { jargon: [] } });
const keeps = (...jargon: string[]) =>
  act(() => {
    settings.value = { style: { jargon } };
  });
const kept = () => settings.value.style.jargon;
const box = () => document.querySelector('textarea') as HTMLTextAreaElement;
const type = (text: string) => {
  box().value = text;
  box().dispatchEvent(new Event('input', { bubbles: true }));
};
const leave = () => act(() => void box().dispatchEvent(new Event('change', { bubbles: true })));

beforeEach(async () => {
  await keeps('прод', 'деплой');
  const change = async (next: (now: Kept) => Kept) => {
    settings.value = next(settings.value);
  };
  const options = {
    settings: { settings, change, words: signal(en), viewWords: signal(enViews) },
  } as unknown as Options;
  render(
    <OptionsContext.Provider value={options}>
      <TermSettings />
    </OptionsContext.Provider>,
    document.body,
  );
});

afterEach(() => render(null, document.body));

it('keeps the words when the box is left, each once', async () => {
  type('прод\n\nкэш\nкэш');
  expect(kept()).toEqual(['прод', 'деплой']);
  await leave();
  expect(kept()).toEqual(['прод', 'кэш']);
  expect(box().value).toBe('прод\nкэш');
});

it('leaves what is being typed where another window adds a word, and drops neither', async () => {
  type('прод\nдеплой\nкэш');
  await keeps('бэк', 'прод', 'деплой');
  expect(box().value).toBe('прод\nдеплой\nкэш');
  await leave();
  expect(kept()).toEqual(['бэк', 'прод', 'деплой', 'кэш']);
  expect(box().value).toBe('бэк\nпрод\nдеплой\nкэш');
});

it('keeps the words where the page is left at once', () => {
  type('прод');
  render(null, document.body);
  expect(kept()).toEqual(['прод']);
});

it('shows what a file brought', async () => {
  await keeps('бэк');
  expect(box().value).toBe('бэк');
});
