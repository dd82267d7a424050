// @vitest-environment happy-dom
import { signal } from '@preact/signals';
import { render } from 'preact';
import { afterEach, expect, it } from 'vitest';
import { RunLine } from '../../../components/run/run-line.tsx';
import { PanelContext } from '../../../components/shell/panel-context.ts';
import { en } from '../../../utils/interface/en/index.ts';
import { enViews } from '../../../utils/interface/en/views.ts';
import { ru } from '../../../utils/interface/ru/index.ts';
import { ruViews } from '../../../utils/interface/ru/views.ts';
import type { Panel } from '../../../utils/panel/shell/panel.ts';
import type { RunRow } from '../../../utils/storage/database.ts';

afterEach(() => render(null, document.body));

/** What the line says of a run of ten lines, nine of which are there. */
function said(language: 'en' | 'ru', row: Partial<RunRow>): string {
  const isRunning = row.state === 'running' || row.state === 'waiting';
  const keys = Array.from({ length: 10 }, (_, at) => `k${at}`);
  const run = {
    run: signal({ keys, notes: [], ...row }),
    isRunning: signal(isRunning),
    isStarting: signal(false),
    done: signal(9),
    download: signal(undefined),
    waitSeconds: signal(4),
    silentSeconds: signal(0),
  };
  const words = { en: [en, enViews], ru: [ru, ruViews] }[language];
  const settings = {
    words: signal(words[0]),
    viewWords: signal(words[1]),
    needViewWords: () => undefined,
  };
  const panel = { run, waysOut: async () => [], settings };
  render(
    <PanelContext.Provider value={panel as unknown as Panel}>
      <RunLine />
    </PanelContext.Provider>,
    document.body,
  );
  return document.querySelector('.run-line')?.textContent ?? '';
}

it.each<[Partial<RunRow>, string, string]>([
  [{ state: 'running', mending: 3 }, 'Mending 3 lines', 'Исправляется 3 строки'],
  [{ state: 'running', mending: 1 }, 'Mending 1 line', 'Исправляется 1 строка'],
  [{ state: 'running' }, '9 of 10 lines translated', 'Переведено 9 из 10 строк'],
  [
    { state: 'running', naming: 5 },
    '9 of 10 lines translatedNaming 5 words that recur Do not wait for them',
    'Переведено 9 из 10 строкНазывается 5 слов из разных пунктов Не ждать',
  ],
  [{ state: 'done', naming: 5 }, '', ''],
  // A wait is what is true at that moment, whatever was being done before it.
  [{ state: 'waiting', mending: 3 }, 'Waiting to try again: 4 s', 'До новой попытки: 4 с'],
  [{ state: 'done', mending: 3 }, '', ''],
])('says of %j: %s', (row, english, russian) => {
  expect(said('en', row)).toBe(english);
  expect(said('ru', row)).toBe(russian);
});
