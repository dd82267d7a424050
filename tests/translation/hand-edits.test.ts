import { afterEach, expect, test } from 'vitest';
import { draftProgress, parseDraft } from '../../utils/draft/index.ts';
import { saveEnglish } from '../../utils/panel/english/edit-english.ts';
import { executeRun, storedLines } from '../../utils/translation/index.ts';
import { Stage } from './run-fixture.ts';

let stage: Stage;
afterEach(() => stage.close());

const before = '1.1) Кэш нужен, но не везде.\n1.2) Начнём с базы.';
const after = '1.1) Кэш нужен, однако не везде.\n1.2) Начнём с базы данных.';

const progress = async () => {
  const { db, draftId } = stage;
  const text = (await db.drafts.get(draftId))?.text ?? '';
  const of = { draftId };
  const stored = storedLines(
    await db.lines.where(of).toArray(),
    await db.edits.where(of).toArray(),
  );
  return draftProgress(parseDraft(text), stored);
};

/** Both lines translated, the first edited by hand, then the Russian of both changed. */
async function changed() {
  stage = await Stage.open(before);
  await stage.translate();
  const [line] = await progress();
  if (!line) throw new Error('no line');
  await saveEnglish(
    stage.db,
    stage.draftId,
    [{ line, target: '1.1) Mine.' }],
    'hand',
    Date.now() + 1000,
  );
  await stage.write(after);
}

test('a run over what is open leaves what the hand wrote', async () => {
  await changed();
  const run = await stage.translate();
  expect(run.keys).toEqual(['Начнём с базы данных.']);
  const [first, second] = await progress();
  expect(first).toMatchObject({ state: 'stale', target: '1.1) Mine.', byHand: true });
  expect(second?.state).toBe('translated');
});

test('the history goes over to the line that it became, by the engine and by the hand', async () => {
  await changed();
  const [first] = await progress();
  if (!first) throw new Error('no line');
  const engine = (await stage.db.lines.get([stage.draftId, 'Кэш нужен, но не везде.']))?.target;
  const run = await stage.plan([first.line.key], true);
  await executeRun(run.id, stage.parts(), new AbortController().signal);
  const row = await stage.db.lines.get([stage.draftId, first.line.key]);
  expect(row?.history.slice(0, -1).map(({ target, by }) => [by, target])).toEqual(
    expect.arrayContaining([
      ['hand', '1.1) Mine.'],
      ['engine', engine],
    ]),
  );
});

test('an edit of the changed line goes on from the history of the former', async () => {
  await changed();
  const [first] = await progress();
  if (!first) throw new Error('no line');
  await saveEnglish(
    stage.db,
    stage.draftId,
    [{ line: first, target: '1.1) Mine, still.' }],
    'hand',
    9,
  );
  const row = await stage.db.edits.get([stage.draftId, first.line.key]);
  expect(row?.history.map(({ by }) => by).sort()).toEqual(['engine', 'hand']);
  expect(row?.history.at(-1)?.target).toBe('1.1) Mine, still.');
  expect((await progress())[0]).toMatchObject({ state: 'edited', target: '1.1) Mine, still.' });
});
