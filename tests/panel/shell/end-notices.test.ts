import 'fake-indexeddb/auto';
import { signal } from '@preact/signals';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { TabInfo } from '../../../utils/panel/shell/adapter.ts';
import { endNotices } from '../../../utils/panel/shell/end-notices.ts';
import { createNotices } from '../../../utils/panel/shell/notices.ts';
import { Database } from '../../../utils/storage/database.ts';
import { defaultSettings } from '../../../utils/storage/settings.ts';

let stage: ReturnType<typeof start>;

function start() {
  const notices = createNotices();
  const id = signal<string | undefined>('one');
  const text = signal('');
  const activeTab = signal<TabInfo | undefined>({ tabId: 1 });
  const settings = signal(defaultSettings);
  const db = new Database('end-notices');
  const end = endNotices({
    db,
    notices,
    draft: { id, text },
    adapter: { activeTab },
    settings,
    insert: { results: signal([]) },
  });
  return { notices, id, text, activeTab, settings, end };
}

beforeEach(() => {
  stage = start();
});
afterEach(() => stage.end());

const left = () => stage.notices.list.value.map(({ failure }) => failure?.code);

describe('a notice', () => {
  it.each([
    ['the tab', () => (stage.activeTab.value = { tabId: 2 }), ['no-key', 'nothing-to-translate']],
    ['the text', () => (stage.text.value = 'Слово'), ['no-key', 'not-a-job']],
    [
      'the engine',
      () => (stage.settings.value = { ...defaultSettings, engine: 'practice' as const }),
      ['not-a-job', 'nothing-to-translate'],
    ],
    ['the draft', () => (stage.id.value = 'two'), []],
  ])('ends with its cause: %s', (_cause, change, expected) => {
    for (const code of ['no-key', 'not-a-job', 'nothing-to-translate'] as const)
      stage.notices.fail({ code });
    change();
    expect(left()).toEqual(expected);
  });

  it('stays while nothing has changed', () => {
    stage.notices.fail({ code: 'no-key' });
    stage.settings.value = { ...defaultSettings, serif: true };
    expect(left()).toEqual(['no-key']);
  });
});
