import 'fake-indexeddb/auto';
import { signal } from '@preact/signals';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ask } from '../../../utils/messages.ts';
import type { FieldsView, FieldText, FieldView } from '../../../utils/pages/page.ts';
import { createDraftModel } from '../../../utils/panel/draft/draft-model.ts';
import { afterSending } from '../../../utils/panel/draft/life/answer-life.ts';
import { type Checker, createChecker } from '../../../utils/panel/english/checker.ts';
import { createFragmentsModel } from '../../../utils/panel/english/fragments-model.ts';
import type { InsertInput } from '../../../utils/panel/insert/insert-contract.ts';
import { createInsertModel } from '../../../utils/panel/insert/insert-model.ts';
import { noReading } from '../../../utils/panel/job/late-reading.ts';
import type { PlaceModel } from '../../../utils/panel/job/place-model.ts';
import type { RunModel } from '../../../utils/panel/run/run-model.ts';
import { createNotices } from '../../../utils/panel/shell/notices.ts';
import { Database } from '../../../utils/storage/database.ts';
import { defaultSettings } from '../../../utils/storage/settings.ts';

vi.mock('../../../utils/messages.ts', () => ({ ask: vi.fn() }));

const jobId = '~021234567890123456789';
/** A busy machine takes its time. */
const soon = (check: () => void | Promise<void>) => vi.waitFor(check, { timeout: 20_000 });

let number = 0;
let form: FieldsView;
let filled: { jobId: string; texts: FieldText[]; replace: boolean }[];
let end: () => void;

function field(id: string, label: string, value = ''): FieldView {
  return { id, kind: id === 'cover letter' ? 'cover letter' : 'question', label, value, limit: 40 };
}

/** A form that takes what it is given, as the filler answers. */
function answer(name: string, data: unknown) {
  if (name === 'findFields') return { ok: true, value: structuredClone(form) };
  const request = data as (typeof filled)[number] & { anyJob?: boolean };
  const isMeant = form.jobId === request.jobId || (form.jobId === undefined && request.anyJob);
  if (!isMeant)
    return {
      ok: true,
      value: request.texts.map(({ field: id }) => ({
        field: id,
        state: 'wrong job',
        previous: '',
        undoable: false,
      })),
    };
  filled.push(request);
  const value = request.texts.map(({ field: id, text }) => {
    const own = form.fields.find((one) => one.id === id);
    const previous = own?.value ?? '';
    if (own) own.value = text;
    return { field: id, state: 'inserted', previous, undoable: true };
  });
  return { ok: true, value };
}

async function start(text: string, english: Record<string, string>, own: Partial<Own> = {}) {
  number++;
  const model = await reopen(own);
  const { db, draft } = model;
  draft.replaceText(text);
  await draft.flush();
  await db.lines.bulkPut(
    Object.entries(english).map(([key, target]) => ({
      draftId: jobId,
      key,
      source: text.split('\n').find((line) => line.endsWith(key)) ?? key,
      target,
      at: 1,
      runId: 'r',
      history: [],
    })),
  );
  await soon(() => expect(model.insert.canInsert.value).toBe(true));
  return model;
}

/** What a test has in place of the panel's own. */
interface Own {
  checker: Checker;
  reading: InsertInput['reading'];
}

/** The panel over what the database holds. */
async function reopen(own: Partial<Own> = {}) {
  const db = new Database(`insert-model-${number}`);
  const notices = createNotices();
  const draft = createDraftModel(db, notices);
  await draft.open(jobId);
  const fragments = createFragmentsModel({
    db,
    draft,
    job: signal(undefined),
    ruled: signal(defaultSettings),
    language: signal('en'),
    checker: own.checker ?? createChecker(),
    translating: signal(new Set<string>()),
    verbatim: signal([]),
  });
  const url = 'https://www.upwork.com/nx/proposals/job/~02/apply/';
  const place = {
    tab: signal({ tabId: 7, url }),
    job: signal(undefined),
    isUpwork: signal(true),
    isForm: signal(true),
    sawForm: () => undefined,
  } as unknown as PlaceModel;
  const run = { isRunning: signal(false) } as unknown as RunModel;
  const nothing = async () => undefined;
  const reading = own.reading ?? { value: signal(noReading), agree: nothing, settle: nothing };
  const insert = createInsertModel({ draft, fragments, place, run, notices, reading });
  end = () => {
    insert.dispose();
    fragments.dispose();
    draft.dispose();
    db.close();
  };
  return { db, insert, notices, draft };
}

const text = '1) «How?»\n\n1.1) Так.\n\n2) Письмо.';
const english = { 'Так.': '1.1) So.', 'Письмо.': '2) A letter.' };

beforeEach(() => {
  filled = [];
  form = { jobId, fields: [field('cover letter', 'Cover Letter'), field('question 1', 'How?')] };
  vi.mocked(ask).mockImplementation(((name: string, data: unknown) =>
    Promise.resolve(answer(name, data))) as never);
});
afterEach(() => end());

describe('Insert', () => {
  it('fills every field at once, each with its own part', async () => {
    const { insert } = await start(text, english);
    await insert.insert();
    expect(filled).toEqual([
      {
        tabId: 7,
        jobId,
        replace: false,
        anyJob: false,
        texts: [
          { field: 'cover letter', label: 'Cover Letter', text: '2) A letter.' },
          { field: 'question 1', label: 'How?', text: '1.1) So.' },
        ],
      },
    ]);
    expect(insert.results.value.map((one) => one.state)).toEqual(['inserted', 'inserted']);
  });

  it('asks again where the form became another job’s while it was asked about', async () => {
    form = { fields: form.fields };
    const { insert } = await start(text, english);
    const done = insert.insert();
    await soon(() => expect(insert.question.value).toEqual({ kind: 'other-job' }));
    form = { ...form, jobId: '~09' };
    insert.answer(true);
    await soon(() => expect(insert.question.value).toEqual({ kind: 'other-job', jobId: '~09' }));
    expect(filled).toEqual([]);
    insert.answer(false);
    await done;
    expect(filled).toEqual([]);
  });

  it('waits for the proof of what was changed a moment ago, and is held by what it finds', async () => {
    const opened = signal(false);
    const checker = createChecker(async () => {
      await soon(() => expect(opened.value).toBe(true));
      return import('../../../utils/style/index.ts');
    });
    const { insert } = await start(text, { ...english, 'Письмо.': '2) Письмо.' }, { checker });
    const done = insert.insert();
    opened.value = true;
    await done;
    expect(insert.hold.value).toEqual({ why: 'errors', count: 1 });
    expect(insert.isUnfolded.value).toBe(true);
    expect(filled).toEqual([]);
  });

  it('goes past nothing that was not told when the writer pressed, even with «anyway»', async () => {
    const value = signal(noReading);
    const contact = { kind: 'email', text: 'bo@cups.com', start: 3, end: 14, message: '' } as const;
    const reading = {
      value,
      agree: async () => undefined,
      settle: async () => {
        if (value.peek().missing.length > 0)
          value.value = { ...value.peek(), contacts: [contact as never] };
      },
    };
    const { insert } = await start(text, english, { reading });
    value.value = { ...noReading, missing: [{} as never] };
    expect(insert.canInsertAnyway.value).toBe(true);
    await insert.insertAnyway();
    expect(filled).toEqual([]);
    await insert.insertAnyway();
    expect(filled).toHaveLength(1);
  });

  it('knows what the fields hold afterwards', async () => {
    const { insert } = await start(text, english);
    await insert.insert();
    expect(insert.plans.value.map(({ field: { value } }) => value)).toEqual([
      '2) A letter.',
      '1.1) So.',
    ]);
  });

  it('asks before it replaces other text, and touches nothing without a yes', async () => {
    form.fields[0] = field('cover letter', 'Cover Letter', 'what was there');
    const { insert } = await start(text, english);
    const done = insert.insert();
    await soon(() => expect(insert.question.value?.kind).toBe('replace'));
    insert.answer(false);
    await done;
    expect(filled).toEqual([]);
    const again = insert.insert();
    await soon(() => expect(insert.question.value?.kind).toBe('replace'));
    insert.answer(true);
    await again;
    expect(filled[0]?.replace).toBe(true);
  });

  it('puts back what was there', async () => {
    form.fields[0] = field('cover letter', 'Cover Letter', 'what was there');
    const { insert } = await start(text, english);
    const done = insert.insert();
    await soon(() => expect(insert.question.value).toBeDefined());
    insert.answer(true);
    await done;
    await insert.putBack();
    expect(form.fields.map((one) => one.value)).toEqual(['what was there', '']);
    expect(insert.results.value).toEqual([]);
    expect(insert.canPutBack.value).toBe(false);
  });

  it('asks before it puts back over what was written since', async () => {
    const { insert } = await start(text, english);
    await insert.insert();
    form.fields[0] = field('cover letter', 'Cover Letter', '2) A letter. And more by hand.');
    const done = insert.putBack();
    await soon(() => expect(insert.question.value?.kind).toBe('replace'));
    insert.answer(false);
    await done;
    expect(form.fields[0]?.value).toBe('2) A letter. And more by hand.');
    expect(insert.canPutBack.value).toBe(true);
  });

  it('asks before it goes into the form of another job', async () => {
    form.jobId = '~029999999999999999999';
    const { insert } = await start(text, english);
    const done = insert.insert();
    await soon(() => expect(insert.question.value?.kind).toBe('other-job'));
    insert.answer(false);
    await done;
    expect(filled).toEqual([]);
  });

  it('refuses what is too long with the exact number, before anything is touched', async () => {
    const { insert, notices } = await start(text, { ...english, 'Так.': `1.1) ${'x'.repeat(41)}` });
    await insert.insert();
    expect(filled).toEqual([]);
    expect(notices.list.value[0]?.failure).toEqual({
      code: 'too-long',
      detail: { over: 6, field: 'question 1' },
    });
    expect(insert.isUnfolded.value).toBe(true);
  });

  it('says before inserting that the cover letter stays empty, and keeps the choice of points', async () => {
    const { insert, draft } = await start(text, english);
    await insert.look();
    await insert.tick(['2'], false);
    await soon(() => expect(insert.hold.value).toEqual({ why: 'empty-letter', count: 1 }));
    expect(draft.row.value?.unticked).toEqual(['2']);
    await insert.insert();
    expect(filled).toEqual([]);
    await insert.insertAnyway();
    expect(filled[0]?.texts.map((one) => one.field)).toEqual(['question 1']);
  });

  it('stops at the form’s questions that the draft does not answer, and says how many', async () => {
    form.fields.push(field('question 2', 'When?'), field('question 3', 'Why?'));
    const { insert } = await start(text, english);
    expect(insert.canInsert.value).toBe(true);
    await insert.insert();
    expect(filled).toEqual([]);
    expect(insert.hold.value).toEqual({ why: 'unanswered', count: 2 });
    expect(insert.isUnfolded.value).toBe(true);
    await insert.insertAnyway();
    expect(filled).toHaveLength(1);
  });

  it('asks nothing of a question that is answered on the page already', async () => {
    form.fields.push(field('question 2', 'When?', 'On Monday.'));
    const { insert } = await start(text, english);
    await insert.insert();
    expect(filled).toHaveLength(1);
  });

  it('keeps with the draft what was inserted, and puts it back after a restart', async () => {
    form.fields[0] = field('cover letter', 'Cover Letter', '');
    const { insert, draft } = await start(text, english);
    await insert.insert();
    await soon(() => expect(draft.row.value?.inserted?.jobId).toBe(jobId));
    end();
    const again = await reopen();
    await soon(() => expect(again.insert.canPutBack.value).toBe(true));
    await again.insert.putBack();
    expect(form.fields.map((one) => one.value)).toEqual(['', '']);
  });

  it('tells what the form took away after «inserted» was said', async () => {
    const { insert, draft } = await start(text, english);
    await insert.insert();
    await soon(() => expect(draft.row.value?.inserted).toBeDefined());
    await draft.decide(({ inserted }) => ({
      inserted: inserted && {
        ...inserted,
        results: inserted.results.map((one) => ({ ...one, state: 'not taken' as const })),
      },
    }));
    await soon(() =>
      expect(insert.results.value.map(({ state }) => state)).toEqual(['not taken', 'not taken']),
    );
  });

  it('goes where the user sent a section', async () => {
    const { insert } = await start(text, english);
    await insert.look();
    await insert.chooseField('1', 'cover letter');
    await soon(() => expect(insert.plans.value[0]?.sections).toHaveLength(2));
    expect(insert.hold.value).toEqual({ why: 'unanswered', count: 1 });
    await insert.insertAnyway();
    expect(filled[0]?.texts).toEqual([
      {
        field: 'cover letter',
        label: 'Cover Letter',
        text: '1) «How?»\n\n1.1) So.\n\n2) A letter.',
      },
    ]);
  });

  it('goes into a message that the writer chose, asks of no job, and is inserted then', async () => {
    form = { fields: [], unsure: [{ ...field('box 1', 'Send a message'), limit: 5000 }] };
    const { insert, draft } = await start(text, english);
    await insert.lookForMessage();
    expect(insert.unsure.value.map(({ label }) => label)).toEqual(['Send a message']);
    form = {
      fields: [{ ...field('message', 'Send a message'), kind: 'cover letter', limit: 5000 }],
    };
    await insert.nameBox('Send a message', 'message');
    await insert.insert();
    expect(insert.question.value).toBeUndefined();
    expect(filled[0]?.texts).toEqual([
      {
        field: 'message',
        label: 'Send a message',
        text: '1) «How?»\n\n1.1) So.\n\n2) A letter.',
      },
    ]);
    await soon(() =>
      expect(draft.row.value?.life?.steps.map(({ state }) => state)).toEqual(['inserted']),
    );
  });

  it('takes the state back where it is put back, but not from an answer that was sent', async () => {
    const { insert, draft } = await start(text, english);
    const states = () => draft.row.value?.life?.steps.map(({ state }) => state);
    await insert.insert();
    await soon(() => expect(states()).toEqual(['inserted']));
    await insert.putBack();
    await soon(() => expect(states()).toEqual([]));
    await insert.insert();
    await draft.decide(({ life }) => ({ life: afterSending(life, 6, 2) }));
    await insert.putBack();
    await soon(() => expect(states()).toEqual(['inserted', 'sent']));
    expect(draft.row.value?.life?.connects).toBe(6);
  });
});
