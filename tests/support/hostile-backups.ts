type Row = Record<string, unknown>;
type Tables = Record<string, Row[]>;

const job = (id: string) => ({
  id: { value: id, from: 'attribute' },
  url: { value: `https://www.upwork.com/jobs/${id}`, from: 'attribute' },
  title: { value: `Job ${id}`, from: 'label' },
  description: { value: 'A shop needs faster pages.', from: 'label' },
  questions: { value: ['What would you do first?'], from: 'label' },
  tags: { value: ['PHP', 'Redis'], from: 'label' },
  client: {
    country: { value: 'Norway', from: 'label' },
    hireRate: { value: 70, from: 'label' },
    totalSpent: { value: 1200, from: 'label' },
    memberSince: { value: 'Mar 3, 2019', from: 'label' },
  },
});

const draft = (id: string, text: string): Row => ({
  id,
  text,
  createdAt: 1,
  updatedAt: 2e12,
  unticked: [],
  ignored: [],
  fields: {},
});

/** A backup of three drafts with something in every table. */
export function validBackup(): { format: string; version: number; at: number; tables: Tables } {
  const ids = ['~021000000000000000001', '~021000000000000000002', 'draft-3'];
  const history = [{ target: '1.1) We start.', by: 'engine', at: 5 }];
  return {
    format: 'proposal-translator-backup',
    version: 1,
    at: 1e12,
    tables: {
      jobs: ids.slice(0, 2).map((id) => ({ id, job: job(id), readAt: 3 })),
      drafts: ids.map((id, n) => draft(id, `1.1) Начнём с базы ${n}.\n1.2) Потом возьмём кэш.`)),
      lines: ids.map((draftId, n) => ({
        draftId,
        key: `Начнём с базы ${n}.`,
        source: `1.1) Начнём с базы ${n}.`,
        target: '1.1) We start.',
        at: 5,
        runId: 'run-1',
        history,
      })),
      edits: ids.map((draftId) => ({
        draftId,
        key: 'Потом возьмём кэш.',
        source: '1.2) Потом возьмём кэш.',
        target: '1.2) Then the cache.',
        at: 6,
        history: [{ target: '1.2) Then the cache.', by: 'hand', at: 6 }],
      })),
      runs: ids.map((draftId, n) => ({
        id: `run-${n}`,
        draftId,
        state: 'failed',
        keys: [`Начнём с базы ${n}.`],
        engine: 'openai',
        model: 'm',
        host: 'api.openai.com',
        startedAt: 4,
        endedAt: 5,
        failure: { code: 'server', detail: { host: 'api.openai.com', status: 500 } },
        notes: [{ code: 'repair-dropped' }],
        requests: 1,
        inputTokens: 10,
        cachedTokens: 0,
        outputTokens: 5,
        lastRequest: 'text',
      })),
      documents: [{ name: 'N.md', text: '# 1. Notes\n', updatedAt: 7 }],
      versions: ids.map((draftId, n) => ({ id: n + 1, draftId, text: 'Раньше.', at: 1 })),
      settings: [
        {
          id: 'settings',
          consent: { version: 1, at: 1 },
          engine: 'openai',
          openai: { model: 'm' },
          compatible: { baseUrl: 'http://127.0.0.1:11434/v1', model: 'x' },
          keysInSession: false,
          style: { off: ['7.1'] },
          glossary: [{ source: 'кэш', target: 'cache' }],
          pair: { source: 'ru', target: 'en' },
          serif: true,
        },
      ],
    },
  };
}

type Backup = ReturnType<typeof validBackup>;
const first = (backup: Backup, table: string): Row => backup.tables[table]?.[0] ?? {};
const set = (table: string, change: Row) => (backup: Backup) =>
  JSON.stringify({
    ...backup,
    tables: {
      ...backup.tables,
      [table]: backup.tables[table]?.map((row, n) => (n === 0 ? { ...row, ...change } : row)),
    },
  });
const facts = (change: Row) => (backup: Backup) =>
  set('jobs', { job: { ...(first(backup, 'jobs').job as Row), ...change } })(backup);

/** Files that a user may have in the hand: of another version, cut, edited, made to harm. */
export const hostileBackups: [string, (backup: Backup) => string][] = [
  ['cut off', (backup) => JSON.stringify(backup).slice(0, -40)],
  ['of version 2', (backup) => JSON.stringify({ ...backup, version: 2 })],
  ['of another make', (backup) => JSON.stringify({ ...backup, format: 'notes' })],
  [
    'with keys of the prototype',
    (backup) => JSON.stringify(backup).replace('"tables":{', '"tables":{"__proto__":{"x":1},'),
  ],
  ['unticked is an object', set('drafts', { unticked: {} })],
  ['unticked holds null', set('drafts', { unticked: [null] })],
  ['ignored is an object', set('drafts', { ignored: {} })],
  ['fields is a list', set('drafts', { fields: [1] })],
  ['a draft of the year 9999 whose text is a number', set('drafts', { text: 5, updatedAt: 1e15 })],
  ['settings: compatible is null', set('settings', { compatible: null })],
  ['settings: openai is a text', set('settings', { openai: 'x' })],
  ['settings: style is null', set('settings', { style: null })],
  ['settings: glossary is null', set('settings', { glossary: null })],
  ['settings: pair is null', set('settings', { pair: null })],
  ['settings: glossary is a text', set('settings', { glossary: 'x' })],
  ['settings: glossary holds null', set('settings', { glossary: [null] })],
  ['settings: a number in style', set('settings', { style: { off: 7, jargon: 3 } })],
  ['settings: an unknown language', set('settings', { language: 'xx', engine: 'none' })],
  ['notes is an object', set('runs', { notes: {} })],
  ['keys is an object', set('runs', { keys: {} })],
  ['a failure of a newer version', set('runs', { failure: { code: 'of-tomorrow' } })],
  ['a job without facts', set('jobs', { job: {} })],
  ['a fact that is a number', facts({ title: 5, questions: { value: 'x' }, tags: null })],
  ['a client that is a text', facts({ client: 'x' })],
  ['O.md is a number', set('jobs', { ontology: 5 })],
  ['a history of nulls', set('lines', { history: [null] })],
  ['an edit without a text', set('edits', { target: null, history: {} })],
];
