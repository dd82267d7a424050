// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { render } from 'preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { AnswersSheet } from '../../../components/draft/answers-sheet.tsx';
import { Remembered } from '../../../components/draft/remembered.tsx';
import { PanelContext } from '../../../components/shell/panel-context.ts';
import '../../../utils/panel/job/reading-model.ts';
import { createPanel, type Panel } from '../../../utils/panel/shell/panel.ts';
import { Database } from '../../../utils/storage/database.ts';
import { writeSettings } from '../../../utils/storage/settings.ts';
import { quietAdapter } from '../../support/quiet-adapter.ts';

let number = 0;
let panel: Panel;
let db: Database;

/** A panel over two drafts: one answered before, one open with the given text. */
async function show(text: string, view: 'remembered' | 'search') {
  db = new Database(`remembered-${number++}`);
  await writeSettings({ consent: { version: 1, at: 1 } }, db);
  const rest = { createdAt: 1, updatedAt: 1, unticked: [], ignored: [], fields: {} };
  const answered = '1) Я сохраню сессии клиентов в Redis.\n2) Отчёт придёт утром.';
  await db.drafts.bulkPut([
    { id: 'old', text: answered, ...rest },
    { id: 'gone', text: '1) Логи чистит скрипт.', ...rest, deletedAt: 5 },
    { id: 'new', text, ...rest },
  ]);
  const line = (draftId: string, key: string, source: string, target: string) => ({
    draftId,
    key,
    source,
    target,
    at: Date.UTC(2020, 9, 12, 12),
    runId: 'r',
    history: [],
  });
  await db.lines.bulkPut([
    line(
      'old',
      'Я сохраню сессии клиентов в Redis.',
      '1) Я сохраню сессии клиентов в Redis.',
      "1) I'll store the client sessions in Redis.",
    ),
    line('old', 'Отчёт придёт утром.', '2) Отчёт придёт утром.', '2) The report comes at dawn.'),
    line('gone', 'Логи чистит скрипт.', '1) Логи чистит скрипт.', '1) A script cleans the logs.'),
  ]);
  await db.edits.put({
    draftId: 'old',
    key: 'Отчёт придёт утром.',
    source: '2) Отчёт придёт утром.',
    target: '2) The report will come in the morning.',
    at: 9,
    history: [],
  });
  panel = createPanel({
    adapter: quietAdapter,
    db,
    search: '?draft=new',
    loadPractice: async () => {
      throw new Error('not asked for');
    },
  });
  panel.settings.needViewWords();
  await soon(() => expect(panel.draft.text.value).toBe(text));
  await soon(() =>
    expect(panel.settings.viewWords.value && panel.settings.words.value).toBeTruthy(),
  );
  panel.fragments.settle();
  render(
    <PanelContext.Provider value={panel}>
      {view === 'search' ? <AnswersSheet /> : <Remembered />}
    </PanelContext.Provider>,
    document.body,
  );
}

const soon = (check: () => void | Promise<void>) => vi.waitFor(check, { timeout: 20_000 });
const button = (name: string) =>
  [...document.querySelectorAll('button')].find((one) => one.textContent?.trim() === name);

afterEach(() => {
  render(null, document.body);
  panel.dispose();
  db.close();
});

describe('what was answered before', () => {
  it('is offered with its English, mended by the rules of today, and taken by one key', async () => {
    await show('4.2) Я сохраню сессии клиентов в Redis.', 'remembered');
    panel.view.activeId.value = '4.2';
    await soon(() =>
      expect(document.body.textContent).toContain('From your answer of Oct 12, 2020'),
    );
    expect(document.body.textContent).toContain('4.2) I will store the client sessions in Redis.');
    expect(document.querySelector('[aria-keyshortcuts="F4"]')).not.toBeNull();
    button('Take this English')?.click();
    await soon(async () =>
      expect((await db.edits.get(['new', 'Я сохраню сессии клиентов в Redis.']))?.target).toBe(
        '4.2) I will store the client sessions in Redis.',
      ),
    );
    // What has its English is offered nothing any more.
    await soon(() => expect(button('Take this English')).toBeUndefined());
  });

  it('is offered with the terms of the ledger of now, also where they change while one looks', async () => {
    await show('4.2) Я сохраню сессии клиентов в Redis.', 'remembered');
    panel.view.activeId.value = '4.2';
    await soon(() => expect(document.body.textContent).toContain('the client sessions in Redis'));
    const said = { scope: 'all', source: 'сессия', target: 'visit', kind: 'translate' as const };
    await db.terms.put({ id: 'x', ...said, origin: 'author', at: 1 });
    await soon(() => expect(document.body.textContent).toContain('the client visits in Redis'));
  });

  it('is offered with what differs marked, where it is only like the line', async () => {
    await show('1) Я сохраню корзины клиентов в Redis.', 'remembered');
    panel.view.activeId.value = '1';
    await soon(() =>
      expect([...document.querySelectorAll('mark')].map((one) => one.textContent)).toEqual([
        'сессии',
        'корзины',
      ]),
    );
  });

  it.each(['1) Логи чистит скрипт.', '1) Я удалю таблицу заказов из MySQL.'])(
    'is not offered for: %s',
    async (text) => {
      await show(`${text}\n2) Отчёт придёт утром.`, 'remembered');
      panel.view.activeId.value = '2';
      // The writer's own hand stands before the engine's.
      await soon(() =>
        expect(document.body.textContent).toContain('2) The report will come in the morning.'),
      );
      panel.view.activeId.value = '1';
      await soon(() => expect(button('Take this English')).toBeUndefined());
    },
  );

  it('is found by its words in any form and either language, and put into the draft with its English', async () => {
    await show('1) Я пишу тесты.', 'search');
    const box = document.querySelector('input') as HTMLInputElement;
    const search = (words: string) => {
      box.value = words;
      box.dispatchEvent(new Event('input', { bubbles: true }));
    };
    for (const words of ['redis', 'сессиями', 'session']) {
      search('');
      await soon(() => expect(button('Insert into the draft')).toBeUndefined());
      search(words);
      await soon(() => expect(button('Insert into the draft')).toBeDefined());
    }
    button('Insert into the draft')?.click();
    await soon(() =>
      expect(panel.draft.text.value).toBe('1) Я пишу тесты.\nЯ сохраню сессии клиентов в Redis.'),
    );
    await soon(async () =>
      expect((await db.edits.get(['new', 'Я сохраню сессии клиентов в Redis.']))?.target).toBe(
        "I'll store the client sessions in Redis.",
      ),
    );
  });
});
