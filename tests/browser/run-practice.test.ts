import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { PRACTICE_MODEL, servePracticeModel } from '../../practice/model.ts';
import type { ModelServer } from '../../practice/protocol.ts';
import { plantedErrors, practiceDraft, recordedLines } from '../../practice/recording.ts';
import { engineFor } from '../../utils/browser/engine/connection-with-key.ts';
import { startRun } from '../../utils/browser/run-active.ts';
import { practiceJobId } from '../../utils/job/practice-job-id.ts';
import { database } from '../../utils/storage/database.ts';
import { consentVersion, type Settings, writeSettings } from '../../utils/storage/settings.ts';
import { checkTranslation } from '../../utils/style/index.ts';
import { endedRun } from '../support/ended-run.ts';
import { provideLocks } from '../support/locks.ts';
import { askedIn, russianLines } from '../translation/run-fixture.ts';

provideLocks();
let server: ModelServer;
beforeEach(async () => {
  fakeBrowser.reset();
  fakeBrowser.permissions.contains = async () => true;
  server = await servePracticeModel();
});
afterEach(() => server.close());

test('the practice draft comes out with the fixes and repairs that were planted, and one error left', async () => {
  const draftId = 'draft-practice';
  await writeSettings({
    consent: { version: consentVersion, at: 1 },
    engine: 'openai-compatible',
    compatible: { baseUrl: server.baseUrl, model: PRACTICE_MODEL },
  });
  await database.drafts.put({
    id: draftId,
    text: practiceDraft,
    createdAt: 1,
    updatedAt: 1,
    unticked: [],
    ignored: [],
    fields: {},
  });
  const { id } = await startRun({ draftId }, engineFor);
  const run = await endedRun(id);
  expect([run.state, run.failure]).toEqual(['done', undefined]);
  const rows = await database.lines.toArray();
  expect(rows.map(({ source }) => source).sort()).toEqual(russianLines(practiceDraft).sort());

  const cures = (cure: string) => plantedErrors.filter((planted) => planted.cure === cure).length;
  const mended = (by: string) =>
    rows.filter(({ history }) => history.some((each) => each.by === by));
  expect(mended('fix').length).toBe(cures('fix'));
  expect(mended('repair').length).toBe(cures('asking again'));
  const left = rows.filter(({ source, target }) =>
    checkTranslation({ source, target }).some(({ severity }) => severity === 'error'),
  );
  expect(left.length).toBe(cures('hand'));

  // Each line is asked for once, and for repair only where an error was left.
  const asked = server.requests.flatMap(({ user }) => askedIn(user));
  const first = asked.filter(({ below }) => !below.includes('English so far'));
  expect(first.map(({ source }) => source)).toEqual(russianLines(practiceDraft));
  expect(
    new Set(asked.filter((part) => !first.includes(part)).map(({ source }) => source)).size,
  ).toBe(cures('asking again') + cures('hand'));

  // A small one, all the rest, and at most two rounds of repairs.
  expect(server.requests.length).toBeLessThanOrEqual(4);
});

describe('the recording inside the extension', () => {
  const rows = [...recordedLines().values()];
  const asked: string[] = [];
  beforeEach(async () => {
    asked.length = 0;
    await database.delete({ disableAutoOpen: false });
    vi.stubGlobal('fetch', async (url: string) => {
      asked.push(url);
      return new Response(JSON.stringify(rows));
    });
  });
  afterEach(() => vi.unstubAllGlobals());

  const translate = async (draftId: string, settings: Partial<Settings>) => {
    await writeSettings({ consent: { version: consentVersion, at: 1 }, ...settings });
    await database.drafts.put({
      id: draftId,
      text: practiceDraft,
      createdAt: 1,
      updatedAt: 1,
      unticked: [],
      ignored: [],
      fields: {},
    });
    return endedRun((await startRun({ draftId }, engineFor)).id);
  };

  const unset: [string, Partial<Settings>][] = [
    ['nothing was set up', {}],
    ['there is no key', { engine: 'openai' }],
    ['there is no address', { engine: 'openai-compatible' }],
    [
      'it was chosen',
      { engine: 'practice', compatible: { baseUrl: 'https://a.example/v1', model: 'm' } },
    ],
  ];
  test.each(unset)('plays the practice draft where %s', async (_why, settings) => {
    const run = await translate(practiceJobId, settings);
    expect(run).toMatchObject({ state: 'done', engine: 'practice', host: '', inputTokens: 0 });
    expect(run.failure).toBeUndefined();
    const lines = await database.lines.toArray();
    expect(lines.map(({ source }) => source).sort()).toEqual(russianLines(practiceDraft).sort());
    const repaired = lines.filter(({ history }) => history.some(({ by }) => by === 'repair'));
    expect(repaired).toHaveLength(
      plantedErrors.filter(({ cure }) => cure === 'asking again').length,
    );
    expect(asked).toHaveLength(1);
    expect(asked[0]).toMatch(/extension.*practice\.json$/);
  });

  test('stands in for no engine where the draft is another', async () => {
    const run = await translate('draft-own', { engine: 'openai' });
    expect([run.state, run.failure?.code]).toEqual(['failed', 'no-key']);
    expect(asked).toEqual([]);
  });
});
