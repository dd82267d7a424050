import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import type { Fact } from '../../../utils/demands/index.ts';
import { emptyJob } from '../../../utils/job/index.ts';
import { putFacts } from '../../../utils/panel/job/facts-paragraph.ts';
import { analysesOf, ontologyText } from '../../../utils/panel/job/ontology-model.ts';
import { Database, type JobRow } from '../../../utils/storage/database.ts';

const id = '~021234567890123456789';
const fact = (ru: string, quote?: string): Fact => ({
  id: 'A1',
  group: 'rules',
  wording: { en: '', ru },
  ...(quote ? { quote } : {}),
});

it('puts the facts after the paragraphs of the page, and writes them anew in their place', async () => {
  const db = new Database('facts-paragraph');
  const job = emptyJob(`https://www.upwork.com/jobs/${id}`);
  await db.jobs.put({ id, job, readAt: 1 });
  const row = async () => (await db.jobs.get(id)) as JobRow;
  const before = ontologyText(await row());
  await putFacts(db, await row(), [fact('Оплата не подтверждена')], '2026-11-26');
  expect(ontologyText(await row()).startsWith(before.trimEnd())).toBe(true);
  await putFacts(db, await row(), [fact('Просит денег', 'a deposit\n# 9. of 5')], '2026-11-27');
  const [one, ...more] = analysesOf(await row());
  expect(more).toEqual([]);
  expect(one).toMatchObject({ paragraph: '7', when: '2026-11-27', inPrompt: true });
  expect(one?.text).toBe('- Просит денег: «a deposit # 9. of 5»');
  db.close();
});
