import 'fake-indexeddb/auto';
import { signal } from '@preact/signals';
import { afterAll, expect, it, vi } from 'vitest';
import { renderOntology } from '../../../utils/job/index.ts';
import { bundleOf, importFiles } from '../../../utils/panel/documents/bundle-model.ts';
import { createDraftModel } from '../../../utils/panel/draft/draft-model.ts';
import type { FragmentsModel } from '../../../utils/panel/english/fragments-model.ts';
import type { DemandView } from '../../../utils/panel/job/demand-view.ts';
import { createNotices } from '../../../utils/panel/shell/notices.ts';
import { changeCheckNotes } from '../../../utils/storage/change-check-notes.ts';
import { readCheckNotes } from '../../../utils/storage/check-notes.ts';
import { Database } from '../../../utils/storage/database.ts';
import { termRows } from '../../../utils/storage/term-rows.ts';
import { checkKey, type OwnCheck, readOwnRules } from '../../../utils/style/index.ts';
import { holdTerms } from '../../../utils/terms/index.ts';

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
const noEnglish = {
  settle() {},
  all: signal([]),
  progress: signal([]),
} as unknown as FragmentsModel;
const db = new Database('bundle-model');
const draft = createDraftModel(db, createNotices());

afterAll(() => {
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

it('carries the terms that hold in the draft over to another machine', async () => {
  await draft.open('draft-1');
  const row = { scope: 'draft draft-1', kind: 'translate', origin: 'author', at: 1 } as const;
  await db.terms.bulkPut([
    { ...row, id: 'a', source: 'касса', target: 'till; desk' },
    {
      ...row,
      id: 'b',
      scope: 'all',
      source: '',
      target: 'utilize',
      kind: 'forbid',
      instead: 'use',
    },
    { ...row, id: 'c', scope: 'draft other', source: 'чек', target: 'receipt' },
    { ...row, id: 'd', source: 'полка', target: 'shelf', isRefused: true },
  ]);
  const none = { peek: () => [] };
  const fragments = { settle: () => undefined, all: none, progress: none };
  const { markdown } = await bundleOf(db, draft, fragments as unknown as FragmentsModel, []);
  const held = holdTerms(await termRows(db, 'draft-1'));
  const other = new Database('bundle-model-other');
  const theirs = createDraftModel(other, createNotices());
  const { names } = await importFiles(other, theirs, [new File([markdown], 'BLOT.md')]);
  expect(names).toContain('terms.csv');
  expect(holdTerms(await termRows(other, theirs.id.peek() ?? ''))).toEqual(held);
  theirs.dispose();
  other.close();
});

it('takes the wishes with what was said of them out and in again, and no consent', async () => {
  await importFiles(db, draft, [new File([ontology], 'O.md')]);
  draft.replaceText('1) Звонок есть.');
  const said = {
    ticked: ['send your rate', 'own thank the cat'],
    struck: ['include bell'],
    added: ['thank the cat'],
  };
  await draft.decide(() => ({ demands: { ...said, agreed: ['email  a@b.example'] } }));
  await vi.waitFor(() => expect(draft.row.value?.demands).toBeDefined());
  const view = (key: string, isStruck = false) =>
    ({ key, isStruck, wants: { en: '', ru: '' } }) as DemandView;
  const wishes = [view('send your rate'), view('own thank the cat'), view('include bell', true)];
  const { files } = await bundleOf(db, draft, noEnglish, wishes);
  await draft.decide(() => ({ demands: { ticked: [], struck: [], added: [], agreed: [] } }));
  const { names } = await importFiles(
    db,
    draft,
    files.map(({ name, text }) => new File([text], name)),
  );
  expect(names).toContain('checklist.md');
  expect((await db.drafts.get(id))?.demands).toEqual({ ...said, agreed: [] });
});

it('keeps what was said of wishes that the post does not hold as it is read now', async () => {
  draft.replaceText('1) Звонок есть.');
  const said = { ticked: ['send your rate'], struck: ['include bell'], added: [], agreed: [] };
  await draft.decide(() => ({ demands: said }));
  await vi.waitFor(() => expect(draft.row.value?.demands).toBeDefined());
  const { files } = await bundleOf(db, draft, noEnglish, []);
  const checklist = files.find(({ name }) => name === 'checklist.md')?.text ?? '';
  expect(checklist).toContain('- [x] send your rate');
  expect(checklist).toContain('- [-] include bell');
});

it('takes along which of the author’s checks are believed, and no other', async () => {
  const block = (number: string, word: string) =>
    `## ${number}. Слова\nМоё.\n~~~check\nforbid: ${word}\n~~~\n`;
  const text = `# 6.\n${block('6.12', 'utilize')}${block('6.13', 'leverage')}`;
  await db.documents.put({ name: 'T.md', text, updatedAt: 1 });
  const [first] = readOwnRules(text).checks;
  const trusted = [checkKey(first as OwnCheck), 'a check that is gone'];
  await changeCheckNotes(db, (notes) => ({ ...notes, trusted }));
  await draft.open('draft-1');
  const { markdown } = await bundleOf(db, draft, noEnglish, []);
  const other = new Database('bundle-model-believing');
  const theirs = createDraftModel(other, createNotices());
  const { names } = await importFiles(other, theirs, [new File([markdown], 'BLOT.md')]);
  expect(names).toContain('own-checks.md');
  expect((await other.documents.get('T.md'))?.text).toContain(text.trimEnd());
  expect((await readCheckNotes(other)).trusted).toEqual(trusted.slice(0, 1));
  expect(await other.documents.get('own-checks.md')).toBeUndefined();
  theirs.dispose();
  other.close();
});
