import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { readRunContext, runRules } from '../../utils/browser/run-context.ts';
import { Database } from '../../utils/storage/database.ts';
import { defaultSettings } from '../../utils/storage/settings.ts';

const task = `# 6. Правила
## 6.12. Слова
Не усложняй.
~~~check
forbid: utilize → use
render: заявка → request
severity: error
~~~
`;

test('a run is told of the checks in T.md, and its answers are checked and mended by them', async () => {
  const db = new Database('run-context');
  await db.documents.put({ name: 'T.md', text: task, updatedAt: 1 });
  const context = await readRunContext('~01', defaultSettings, db);
  expect(context.documents.find(({ name }) => name === 'T.md')?.text).toBe(task);
  expect(context.glossary).toEqual([{ source: 'заявка', target: 'request' }]);
  const { glossary, settings } = context;
  const input = { source: 'Кэш и заявка.', target: 'I utilize a cache and a ticket.' };
  const { target, remaining } = runRules.fix({ ...input, glossary, settings });
  expect(target).toBe('I use a cache and a ticket.');
  expect(remaining.map(({ rule, text }) => `${rule} ${text}`)).toContain('6.10 ticket');
});
