// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { type Signal, signal } from '@preact/signals';
import { render } from 'preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { App } from '../../../components/shell/app.tsx';
// Loaded at once, so that no import is under way when the test's world ends.
import type { PanelAdapter, TabInfo } from '../../../utils/panel/shell/adapter.ts';
import '../../../utils/panel/job/reading-model.ts';
import '../../../utils/panel/run/estimate.ts';
import { createPanel, type Panel } from '../../../utils/panel/shell/panel.ts';
import { Database } from '../../../utils/storage/database.ts';
import { writeSettings } from '../../../utils/storage/settings.ts';
import { quietAdapter } from '../../support/quiet-adapter.ts';

let number = 0;
let panel: Panel | undefined;
let db: Database;

/** A browser that has one tab and remembers what it was asked to open. */
function fakeAdapter(url: string | undefined, browserLanguage = 'en-US') {
  const activeTab = signal<TabInfo | undefined>({ tabId: 1, ...(url ? { url } : {}) });
  const adapter: PanelAdapter = {
    ...quietAdapter,
    activeTab,
    openWide: vi.fn(),
    openOptions: vi.fn(),
    openPage: vi.fn(),
    browserLanguage,
  };
  return { adapter, activeTab };
}

async function show(url?: string, agreed = true, language?: string) {
  db = new Database(`app-${number++}`);
  if (agreed) await writeSettings({ consent: { version: 1, at: 1 } }, db);
  const { adapter, activeTab } = fakeAdapter(url, language);
  panel = createPanel({
    adapter,
    db,
    loadPractice: async () => {
      throw new Error('not asked for');
    },
  });
  render(<App panel={panel} />, document.body);
  return { panel, activeTab };
}

const button = (name: string) =>
  [...document.querySelectorAll('button')].find((one) => one.textContent?.trim() === name);
/** Parts are loaded when they are first drawn, which a busy machine takes its time for. */
const soon = (check: () => void) => vi.waitFor(check, { timeout: 20_000 });
const named = (name: string) => document.querySelector(`[aria-label="${name}"]`);

afterEach(() => {
  render(null, document.body);
  panel?.dispose();
  db.close();
});

describe('the panel', () => {
  it('asks for consent first, and shows nothing else', async () => {
    await show('https://www.upwork.com/jobs/~021234567890123456789', false);
    await soon(() => expect(button('Agree')).toBeDefined());
    expect(named('Russian draft')).toBeNull();
    button('Agree')?.click();
    await soon(() => expect(named('Russian draft')).not.toBeNull());
  });

  it('stays on the first screen for one who does not agree', async () => {
    await show(undefined, false);
    await soon(() => expect(button('Not now')).toBeDefined());
    button('Not now')?.click();
    await soon(() => expect(button('Show it again')).toBeDefined());
    expect(named('Russian draft')).toBeNull();
  });

  it('speaks Russian in a Russian browser', async () => {
    await show(undefined, false, 'ru-RU');
    await soon(() => expect(button('Согласиться')).toBeDefined());
    expect(document.documentElement.lang).toBe('ru');
  });

  it('forms a group with a box and a button for every point, all in the page', async () => {
    const shown = await show();
    await soon(() => expect(named('Russian draft')).not.toBeNull());
    shown.panel.draft.replaceText('Привет.\n1) «Why?»\n\n1.1) Первое.\n1.1) Снова первое.');
    await soon(() => expect(named('Fragment 1.1 (2)')).not.toBeNull());
    const groups = [...document.querySelectorAll('[role=group]')];
    expect(groups.map((group) => group.getAttribute('aria-label'))).toEqual([
      'Fragment 0',
      'Fragment 1',
      'Fragment 1.1',
      'Fragment 1.1 (2)',
    ]);
    for (const group of groups) {
      expect(group.querySelector('[role=textbox][aria-label=English]')).not.toBeNull();
      const names = [...group.querySelectorAll('button')].map((one) => one.textContent?.trim());
      expect(names).toContain('Translate fragment');
    }
  });

  it('keeps Stop and Translate apart, and the caret where the one took the place of the other', async () => {
    const shown = await show();
    await soon(() => expect(button('Translate')).toBeDefined());
    const isStarting = shown.panel.run.isStarting as Signal<boolean>;
    const translate = button('Translate');
    translate?.focus();
    isStarting.value = true;
    await soon(() => expect(button('Stop')).toBeDefined());
    expect(button('Stop')).not.toBe(translate);
    expect(document.activeElement).toBe(button('Stop'));
    isStarting.value = false;
    await soon(() => expect(button('Translate')).toBeDefined());
    expect(document.activeElement).toBe(button('Translate'));
    // Who is elsewhere is left there.
    const fields = button('Fields');
    fields?.focus();
    isStarting.value = true;
    await soon(() => expect(button('Stop')).toBeDefined());
    expect(document.activeElement).toBe(fields);
  });

  it('says why nothing can be inserted, and that it can once the form is open', async () => {
    const id = '~021234567890123456789';
    const { activeTab, panel: shown } = await show(`https://www.upwork.com/jobs/${id}`);
    await soon(() => expect(shown.draft.id.value).toBe(id));
    shown.draft.replaceText('1) Текст');
    await db.lines.put({
      draftId: id,
      key: 'Текст',
      source: '1) Текст',
      target: '1) Text',
      at: 1,
      runId: 'r',
      history: [],
    });
    await soon(() => expect(document.body.textContent).toContain('waits for the proposal form'));
    expect(button('Insert')?.disabled).toBe(true);
    activeTab.value = { tabId: 1, url: `https://www.upwork.com/nx/proposals/job/${id}/apply/` };
    await soon(() => expect(button('Insert')?.disabled).toBe(false));
    expect(document.body.textContent).toContain('7 characters into Cover letter');
  });

  it('follows the tab to the draft of another job, and back', async () => {
    const first = '~021111111111111111111';
    const second = '~022222222222222222222';
    const { activeTab, panel: shown } = await show(`https://www.upwork.com/jobs/${first}`);
    await soon(() => expect(shown.draft.id.value).toBe(first));
    shown.draft.replaceText('О первом');
    activeTab.value = { tabId: 1, url: `https://www.upwork.com/jobs/${second}` };
    await soon(() => expect(shown.draft.id.value).toBe(second));
    expect(shown.draft.text.value).toBe('');
    activeTab.value = { tabId: 1, url: `https://www.upwork.com/jobs/some-slug_${first}/?x=1` };
    await soon(() => expect(shown.draft.text.value).toBe('О первом'));
  });
});
