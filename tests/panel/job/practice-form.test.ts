import 'fake-indexeddb/auto';
import { signal } from '@preact/signals';
import { expect, it, vi } from 'vitest';
import { practiceJobId } from '../../../utils/job/practice-job-id.ts';
import { createDraftModel } from '../../../utils/panel/draft/draft-model.ts';
import { emptyDraft } from '../../../utils/panel/draft/save-draft.ts';
import { createPlaceModel } from '../../../utils/panel/job/place-model.ts';
import type { PanelAdapter, TabInfo } from '../../../utils/panel/shell/adapter.ts';
import { createNotices } from '../../../utils/panel/shell/notices.ts';
import { Database } from '../../../utils/storage/database.ts';

const own = 'chrome-extension://test/practice-form.html';
const upwork = 'https://www.upwork.com';

it.each([
  ['nothing of Upwork', '', true],
  ['a job of somebody', `${upwork}/jobs/~021234567890123456789`, true],
  ['the form of another job', `${upwork}/nx/proposals/job/~021234567890123456789/apply/`, false],
  ['the practice job on a site of its own', `${upwork}/jobs/${practiceJobId}`, false],
  ['the practice form itself', own, false],
])('the practice draft goes to the practice form from %s: %s', async (_, url, isDue) => {
  const db = new Database(`practice-form-${url}`);
  await db.drafts.put({ ...emptyDraft(practiceJobId, 1), text: '1.1) Добавлю кэш.' });
  const notices = createNotices();
  const draft = createDraftModel(db, notices);
  const adapter = {
    activeTab: signal<TabInfo>({ tabId: 1, url }),
    practiceForm: { url: own, open: async () => undefined },
  } as unknown as PanelAdapter;
  const place = createPlaceModel({ db, adapter, draft, notices, isPinned: true });
  await draft.open(practiceJobId);
  await vi.waitFor(() => expect(draft.id.value).toBe(practiceJobId));
  expect(place.practiceForm?.isDue.value).toBe(isDue);
  place.dispose();
  draft.dispose();
  db.close();
});
