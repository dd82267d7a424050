import 'fake-indexeddb/auto';
import { signal } from '@preact/signals';
import { expect, it, vi } from 'vitest';
import { ask } from '../../../utils/messages.ts';
import { createDraftModel } from '../../../utils/panel/draft/draft-model.ts';
import { createPlaceModel } from '../../../utils/panel/job/place-model.ts';
import type { PanelAdapter, TabInfo } from '../../../utils/panel/shell/adapter.ts';
import { createNotices } from '../../../utils/panel/shell/notices.ts';
import { Database } from '../../../utils/storage/database.ts';

vi.mock('../../../utils/messages.ts', () => ({ ask: vi.fn() }));

it('a reading takes away what was said before it, and nothing that is said while it lasts', async () => {
  const db = new Database('place-model');
  const notices = createNotices();
  const draft = createDraftModel(db, notices);
  const jobId = '~021234567890123456789';
  const url = `https://www.upwork.com/jobs/${jobId}`;
  const adapter = { activeTab: signal<TabInfo>({ tabId: 1, url }) } as unknown as PanelAdapter;
  const place = createPlaceModel({ db, adapter, draft, notices, isPinned: false });
  const codes = () => notices.list.value.map(({ failure }) => failure?.code);
  let answer: (reply: unknown) => void = () => undefined;
  vi.mocked(ask).mockReturnValue(new Promise((resolve) => (answer = resolve)) as never);

  notices.fail({ code: 'loading' });
  const read = place.readJob();
  expect(codes()).toEqual([]);
  notices.fail({ code: 'no-key' });
  await vi.waitFor(() => expect(ask).toHaveBeenCalled());
  answer({ ok: true, value: { jobId } });
  await read;
  expect(draft.id.value).toBe(jobId);
  expect(codes()).toEqual(['no-key']);

  place.dispose();
  draft.dispose();
  db.close();
});
