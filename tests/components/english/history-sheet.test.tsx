// @vitest-environment happy-dom
import { signal } from '@preact/signals';
import { render } from 'preact';
import { afterEach, describe, expect, it } from 'vitest';
import { HistorySheet } from '../../../components/english/history-sheet.tsx';
import { PanelContext } from '../../../components/shell/panel-context.ts';
import { en } from '../../../utils/interface/en/index.ts';
import { enViews } from '../../../utils/interface/en/views.ts';
import { ru } from '../../../utils/interface/ru/index.ts';
import { ruViews } from '../../../utils/interface/ru/views.ts';
import type { Panel } from '../../../utils/panel/shell/panel.ts';
import type { LineVersion } from '../../../utils/storage/database.ts';
import type { RepairFault } from '../../../utils/translation/repair/repair.ts';

const languages = { en: [en, enViews], ru: [ru, ruViews] } as const;

/** What the sheet says of one version of a line. */
function said(language: 'en' | 'ru', version: Partial<LineVersion>): string {
  const [words, viewWords] = languages[language];
  const line = { line: { kind: 'russian', key: 'k', text: 'Строка.' }, target: 'Another line.' };
  const panel = {
    fragments: {
      view: () => signal({ lines: [line] }),
      historyOf: () => [{ target: 'Line.', at: 0, ...version }],
    },
    settings: { words: signal(words), viewWords: signal(viewWords) },
    view: { sheet: signal(undefined) },
  } as unknown as Panel;
  render(
    <PanelContext.Provider value={panel}>
      <HistorySheet id="1" />
    </PanelContext.Provider>,
    document.body,
  );
  return document.querySelector('.line-history .quiet')?.textContent ?? '';
}
afterEach(() => render(null, document.body));

describe('why a repair was not taken', () => {
  it.each<[RepairFault | 'too much changed', string, string]>([
    ['no-better', 'it left the error', 'ошибка осталась'],
    ['new-error', 'it brought another error', 'появилась другая ошибка'],
    ['too-much-changed', 'it changed more than was wrong', 'изменено больше, чем было неверно'],
    ['other-sense', 'it says something else', 'смысл другой'],
    // As rows of before hold it.
    ['too much changed', 'it changed more than was wrong', 'изменено больше, чем было неверно'],
  ])('%s, in the language of the interface', (note, english, russian) => {
    expect(said('en', { by: 'refused', note })).toContain(`(${english})`);
    expect(said('ru', { by: 'refused', note })).toContain(`(${russian})`);
  });

  it('leaves rules and wishes as they are', () => {
    expect(said('ru', { by: 'fix', note: '7.1, 6.4' })).toContain('(7.1, 6.4)');
    expect(said('ru', { by: 'engine' })).not.toContain('(');
  });
});
