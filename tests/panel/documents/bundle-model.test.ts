import 'fake-indexeddb/auto';
import { afterEach, expect, it } from 'vitest';
import { renderOntology } from '../../../utils/job/index.ts';
import { importFiles } from '../../../utils/panel/documents/bundle-model.ts';
import { createDraftModel } from '../../../utils/panel/draft/draft-model.ts';
import { createNotices } from '../../../utils/panel/shell/notices.ts';
import { Database } from '../../../utils/storage/database.ts';

const id = '~021234567890123456789';
const page = <T>(value: T) => ({ value, from: 'attribute' as const });
const ontology = renderOntology(
  {
    id: page(id),
    url: page(`https://www.upwork.com/jobs/${id}`),
    title: page('Bells for a bicycle'),
    description: page('Two bells.'),
    activity: {},
    client: {},
    warnings: [],
  } as never,
  { today: '2026-11-22' } as never,
);
const db = new Database('bundle-model');
const draft = createDraftModel(db, createNotices());

afterEach(() => {
  draft.dispose();
  db.close();
});

it('opens the job of an O.md that is imported alone, and keeps the draft that was open', async () => {
  await draft.open('draft-1');
  draft.replaceText('1) Мой текст.');
  const { names } = await importFiles(db, draft, [new File([ontology], 'O.md')]);
  expect(names).toEqual(['O.md']);
  expect(draft.id.value).toBe(id);
  expect((await db.jobs.get(id))?.job.title?.value).toBe('Bells for a bicycle');
  expect((await db.drafts.get('draft-1'))?.text).toBe('1) Мой текст.');
});
