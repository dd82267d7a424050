import 'fake-indexeddb/auto';
import { signal } from '@preact/signals';
import { expect, it } from 'vitest';
import { parseDraft } from '../../../../utils/draft/index.ts';
import { createReferencesModel } from '../../../../utils/panel/draft/hints/references-model.ts';
import { Database } from '../../../../utils/storage/database.ts';

it('knows what a reference meant from versions and runs of before this panel was opened', async () => {
  const db = new Database('references-model');
  await db.versions.add({ id: 1, draftId: '~01', text: '1) Кэш.\n2) См. п. 1.', at: 1 });
  const row = { at: 2, target: 'x', history: [] };
  await db.lines.bulkPut([
    { ...row, draftId: '~02', key: 'Кэш.', source: '1) Кэш.', runId: 'a' },
    { ...row, draftId: '~02', key: 'См. п. 1.', source: '2) См. п. 1.', runId: 'a' },
  ]);
  const id = signal<string | undefined>('~01');
  const model = createReferencesModel(db, id, signal('ru' as const));
  const now = parseDraft('1) Почта.\n2) Кэш.\n3) См. п. 1.');
  for (const draft of ['~01', '~02']) {
    id.value = draft;
    expect(await model.find(now)).toMatchObject([
      { line: 2, text: '1', message: 'Пункт 1 теперь 2.', fix: { replacement: '2' } },
    ]);
  }
  id.value = '~03';
  expect(await model.find(now)).toEqual([]);
  db.close();
});
