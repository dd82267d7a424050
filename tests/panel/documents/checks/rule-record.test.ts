import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { countRecord, keptBy } from '../../../../utils/panel/documents/checks/rule-record.ts';
import { newRun } from '../../../../utils/storage/new-run.ts';
import { defaultSettings } from '../../../../utils/storage/settings.ts';
import * as style from '../../../../utils/style/index.ts';
import { answeredBefore } from './past-answers.ts';

const own = style.readOwnRules('# 6.\n## 6.12.\nНе пиши «utilize».\n').checks;

test('counts what each rule found, what was mended, and which connection keeps which rule', async () => {
  const db = await answeredBefore([
    [
      ['1) Я использую кэш.', '1) I utilize a cache.', '1) I use a cache.'],
      ['2) Беру очередь.', '2) I utilize a queue.'],
      ['3) Сайт готов.', '3) The site is ready.', '3) The website is ready.'],
    ],
    [
      ['1) Это быстро.', '1) It is fast.'],
      ['2) Беру базу.', '2) I utilize a database.'],
    ],
  ]);
  const keys = await db.lines.where('draftId').equals('~01').toArray();
  const key = keys.find(({ source }) => source === '2) Беру базу.')?.key;
  await db.drafts.update('~01', { ignored: [`6.12 ${key} utilize`] });
  const run = { draftId: '~00', keys: [], engine: 'openai', state: 'done' as const };
  await db.runs.bulkPut([
    { ...newRun({ ...run, id: 'r' }, 1), model: 'first-model' },
    { ...newRun({ ...run, id: 's' }, 1), model: 'second-model' },
  ]);
  await db.lines.where('draftId').equals('~01').modify({ runId: 's' });

  const settings = { ...defaultSettings, style: { own } };
  const progress: string[] = [];
  const tell = ({ done, of }: { done: number; of: number }) => void progress.push(`${done}/${of}`);
  const control = new AbortController();
  const record = await countRecord(db, style, settings, tell, control.signal);
  expect(record.rules).toEqual([
    { rule: '7.2', found: 1, mended: 1, passedOver: 0 },
    { rule: '6.12', found: 3, mended: 1, passedOver: 1 },
  ]);
  expect(record.connections.map((one) => [one.name, one.lines, keptBy(one, '6.12')])).toEqual([
    ['first-model', 3, 33],
    ['second-model', 2, 50],
  ]);
  expect(progress.at(-1)).toBe('2/2');
});

test('counts over a whole point what a rule counts there', async () => {
  const task = '# 6.\n## 6.12. Моё\nМоё.\n~~~check\nlimit: 1 `also` in a point\n~~~\n';
  const db = await answeredBefore([
    [
      ['1) Кэш тоже есть.', '1) There is also a cache.'],
      ['И очередь тоже.', 'There is also a queue.', 'There is a queue as well.'],
      ['И база тоже.', 'There is also a database.'],
      ['2) И сервер тоже.', '2) There is also a server.'],
    ],
  ]);
  const settings = { ...defaultSettings, style: { own: style.readOwnRules(task).checks } };
  const record = await countRecord(db, style, settings, () => {}, new AbortController().signal);
  expect(record.rules).toEqual([{ rule: '6.12', found: 2, mended: 1, passedOver: 0 }]);
});

test('says 100% of a rule only where it was never broken', () => {
  const kept = (broken: Record<string, number>) =>
    keptBy({ name: 'model', lines: 300, broken }, '6.12');
  expect([kept({}), kept({ '6.12': 1 }), kept({ '6.12': 300 })]).toEqual([100, 99, 0]);
});
