// @vitest-environment happy-dom
import { signal } from '@preact/signals';
import { render } from 'preact';
import { afterEach, expect, it } from 'vitest';
import { LaneReceiptLines } from '../../../components/run/lane-receipt.tsx';
import { PanelContext } from '../../../components/shell/panel-context.ts';
import { enViews } from '../../../utils/interface/en/views.ts';
import { ruViews } from '../../../utils/interface/ru/views.ts';
import type { Panel } from '../../../utils/panel/shell/panel.ts';
import type { RunRow } from '../../../utils/storage/database.ts';

afterEach(() => render(null, document.body));

function said(viewWords: typeof enViews, run: Pick<RunRow, 'lanes' | 'terms'>): string {
  const panel = { settings: { viewWords: signal(viewWords) } } as unknown as Panel;
  render(
    <PanelContext.Provider value={panel}>
      <LaneReceiptLines {...run} />
    </PanelContext.Provider>,
    document.body,
  );
  return document.body.textContent ?? '';
}

const lanes = {
  most: 4,
  width: 4,
  time: 8000,
  alone: 20_400,
  more: { requests: 4, input: 28_400, cached: 27_900 },
};

it('says what lanes saved and cost, in both languages', () => {
  expect(said(enViews, { lanes })).toBe(
    '4 parts side by side · 12 seconds saved: one part after another would have taken 20 · for that 4 requests more, 28,400 tokens in, 27,900 of them cached',
  );
  expect(said(ruViews as typeof enViews, { lanes })).toContain('сэкономлено 12 секунд');
});

it('says that the server was slow, and no saving that was none', () => {
  const text = said(enViews, { lanes: { ...lanes, width: 1, alone: 7000 } });
  expect(text).toContain('4 parts side by side, then 1: the server was slow');
  expect(text).not.toContain('saved');
});

it('shows the words that were named, and nothing of a run in one lane', () => {
  const terms = [{ source: 'очередь', target: 'queue' }];
  expect(said(enViews, { lanes, terms })).toContain('очередь → queue');
  expect(said(enViews, { terms })).toBe('');
});
