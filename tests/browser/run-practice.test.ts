import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { PRACTICE_MODEL, servePracticeModel } from '../../practice/model.ts';
import type { ModelServer } from '../../practice/protocol.ts';
import { plantedErrors, practiceDraft } from '../../practice/recording.ts';
import { startRun } from '../../utils/browser/run-active.ts';
import { engineFor } from '../../utils/browser/run-connection.ts';
import { database } from '../../utils/storage/database.ts';
import { consentVersion, writeSettings } from '../../utils/storage/settings.ts';
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
