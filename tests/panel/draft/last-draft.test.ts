import 'fake-indexeddb/auto';
import { signal } from '@preact/signals';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createDraftModel, type DraftModel } from '../../../utils/panel/draft/draft-model.ts';
import { emptyDraft } from '../../../utils/panel/draft/save-draft.ts';
import { createPlaceModel, type PlaceModel } from '../../../utils/panel/job/place-model.ts';
import type { PanelAdapter, TabInfo } from '../../../utils/panel/shell/adapter.ts';
import { createNotices } from '../../../utils/panel/shell/notices.ts';
import { Database, type DraftRow } from '../../../utils/storage/database.ts';

const job = '~021234567890123456789';
const jobTab = { tabId: 1, url: `https://www.upwork.com/jobs/${job}` };

let number = 0;
let db: Database;
let draft: DraftModel;
let place: PlaceModel;

/** A panel that is opened on a database with these drafts, beside a browser that has not told of its tab. */
async function open(drafts: Partial<DraftRow>[], isPinned = false) {
  db = new Database(`last-draft-${number++}`);
  await db.drafts.bulkPut(drafts.map((row, at) => ({ ...emptyDraft(`draft-${at}`, at), ...row })));
  const notices = createNotices();
  const activeTab = signal<TabInfo | undefined>();
  draft = createDraftModel(db, notices);
  const adapter = { activeTab } as unknown as PanelAdapter;
  place = createPlaceModel({ db, adapter, draft, notices, isPinned });
  return activeTab;
}

/** Long enough for whatever the database has to say. */
const rest = () => db.drafts.toArray().then(() => db.drafts.toArray());

afterEach(() => {
  place.dispose();
  draft.dispose();
  db.close();
});

describe('a panel that is opened again', () => {
  it.each<[string, TabInfo]>([
    ['a page that it may not see', { tabId: 1 }],
    ['a page of Upwork without a job', { tabId: 1, url: 'https://www.upwork.com/nx/find-work/' }],
    ['no tab at all', {}],
  ])('shows the draft that was changed last, beside %s', async (_, tab) => {
    const activeTab = await open([{ text: 'Первый' }, { text: 'Последний' }]);
    activeTab.value = tab;
    await vi.waitFor(() => expect(draft.text.value).toBe('Последний'));
    expect(draft.id.value).toBe('draft-1');
  });

  it('passes over what was deleted, put away, or is empty', async () => {
    const activeTab = await open([
      { text: 'Мой' },
      { text: 'Удалён', deletedAt: 5 },
      { text: 'В архиве', archivedAt: 5 },
      { text: ' ' },
    ]);
    activeTab.value = { tabId: 1 };
    await vi.waitFor(() => expect(draft.text.value).toBe('Мой'));
  });

  it('keeps to the job of the tab', async () => {
    const activeTab = await open([{ text: 'Без проекта' }]);
    activeTab.value = jobTab;
    await vi.waitFor(() => expect(draft.id.value).toBe(job));
    activeTab.value = { tabId: 2 };
    await rest();
    expect(draft.id.value).toBe(job);
  });

  it('waits until it knows the tab, and leaves a draft of its own where it is', async () => {
    const activeTab = await open([{ text: 'Последний' }], true);
    await rest();
    expect(draft.id.value).toBeUndefined();
    activeTab.value = { tabId: 1 };
    await rest();
    expect(draft.id.value).toBeUndefined();
  });

  it('does not take the place of what is being typed', async () => {
    const activeTab = await open([{ text: 'Последний' }]);
    activeTab.value = { tabId: 1 };
    draft.edit('Новый');
    await rest();
    await draft.flush();
    expect(draft.text.value).toBe('Новый');
    expect(await db.drafts.count()).toBe(2);
  });
});
