import 'fake-indexeddb/auto';
import { signal } from '@preact/signals';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { readPost } from '../../utils/demands/read-post.ts';
import type { FieldPlan } from '../../utils/draft/index.ts';
import type { Job } from '../../utils/job/index.ts';
import { createDraftModel, type DraftModel } from '../../utils/panel/draft/draft-model.ts';
import { createReadingModel, type ReadingModel } from '../../utils/panel/job/reading-model.ts';
import { createNotices } from '../../utils/panel/shell/notices.ts';
import { Database, type JobRow } from '../../utils/storage/database.ts';
import { defaultSettings, type Settings } from '../../utils/storage/settings.ts';

const jobId = '~021000000000000000001';
const fact = <T>(value: T) => ({ value, from: 'label' as const });
const job: Job = {
  id: fact(jobId),
  url: fact(`https://www.upwork.com/jobs/${jobId}`),
  description: fact(
    'A shop.\n\nPlease mention the word "kiln" in your proposal. No agencies please. Write to shop@clay.example.',
  ),
  activity: { proposals: fact('50+') },
  client: {},
  clientRead: true,
  warnings: [],
};
const plan = (text: string) => [{ field: { id: 'cover letter' }, text }] as FieldPlan[];

let number = 0;
let db: Database;
let draft: DraftModel;
let model: ReadingModel;
const plans = signal<FieldPlan[]>([]);
const open = signal<JobRow | undefined>(undefined);
let posts: string[];
const settings = signal<Settings>(defaultSettings);

beforeEach(async () => {
  db = new Database(`reading-${number++}`);
  draft = createDraftModel(db, createNotices());
  await draft.open(jobId);
  plans.value = plan('');
  settings.value = defaultSettings;
  open.value = { id: jobId, job, readAt: 1 } as JobRow;
  posts = [];
  model = createReadingModel({
    draft,
    job: open,
    settings,
    plans,
    readPost: async (post) => {
      posts.push(post.description);
      return readPost(post);
    },
    now: () => Date.parse('2026-03-20'),
  });
  await soon(() => expect(now().demands).not.toEqual([]));
});

afterEach(() => {
  model.dispose();
  draft.dispose();
  db.close();
});

const soon = (check: () => void) => vi.waitFor(check, { timeout: 5000 });
const now = () => model.reading.value;

it('holds Insert until the English has the word', () => {
  expect(now().missing.map(({ demand }) => demand?.value)).toEqual(['kiln']);
  plans.value = plan('A kiln is near.');
  expect(now().missing).toEqual([]);
  expect(now().demands.map(({ state }) => state)).toEqual(['met', 'yours']);
  expect(now().verbatim).toEqual(['kiln']);
});

it('knows the contact details of a text that is asked about in the moment it is there', async () => {
  const fresh = createReadingModel({
    draft,
    job: signal(undefined),
    settings,
    plans: signal(plan('Ask bo@cups-kiln.com, please.')),
    readPost: async (post) => readPost(post),
    now: () => 0,
  });
  expect(fresh.reading.value.contacts).toEqual([]);
  await fresh.settle();
  expect(fresh.reading.value.contacts.map(({ text }) => text)).toEqual(['bo@cups-kiln.com']);
  fresh.dispose();
});

it('keeps with the draft what the writer ticks, strikes and adds', async () => {
  const [word, agencies] = now().demands;
  await model.strike(word?.key ?? '', true);
  await model.tick(agencies?.key ?? '', true);
  await model.add('say hello to the cat');
  await soon(() => expect(now().demands.map(({ state }) => state)).toEqual(['met', 'yours']));
  expect(now().missing).toEqual([]);
  expect((await db.drafts.get(jobId))?.demands).toMatchObject({ added: ['say hello to the cat'] });
  await model.strike(word?.key ?? '', false);
  await model.remove('say hello to the cat');
  await soon(() => expect(now().missing).toHaveLength(1));
});

it('asks for consent to a contact detail once for this very text', async () => {
  plans.value = plan('Write to maria@kiln.example.');
  await soon(() => expect(now().contacts.map(({ text }) => text)).toEqual(['maria@kiln.example']));
  await model.agree();
  await soon(() => expect(now().contacts).toEqual([]));
  plans.value = plan('Write to other@kiln.example.');
  expect(now().contacts.map(({ text }) => text)).toEqual(['other@kiln.example']);
});

it('reads the draft for contact details, with their places in the whole', async () => {
  draft.edit('1.1) Первая строка\n1.2) Пишите на maria@kiln.example');
  await soon(() => expect(now().draftContacts).toHaveLength(1));
  const [found] = now().draftContacts;
  expect(draft.text.peek().slice(found?.start, found?.end)).toBe('maria@kiln.example');
});

it('tells facts by the bounds of the user and the numbers of the page, without reading the post again', () => {
  const ids = () => now().facts.map(({ id }) => id);
  expect(ids()).toEqual(['A1', 'B5']);
  settings.value = { ...defaultSettings, facts: { proposals: 60 } };
  expect(ids()).toEqual(['A1']);
  const later = { ...job, client: { paymentVerified: fact(false) } };
  open.value = { id: jobId, job: later, readAt: 2 } as JobRow;
  expect(ids()).toEqual(['A1', 'B1']);
  expect(posts).toHaveLength(1);
});

it('keeps what is known of a post that is worded anew until it is read again', async () => {
  const worded = { ...job, description: fact('Please mention the word "glaze" in your letter.') };
  open.value = { id: jobId, job: worded, readAt: 2 } as JobRow;
  expect(now().demands.map(({ demand }) => demand?.value)).toContain('kiln');
  await soon(() => expect(now().demands.map(({ demand }) => demand?.value)).toEqual(['glaze']));
});
