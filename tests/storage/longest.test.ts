import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { asFailure } from '../../utils/failure.ts';
import { createDraftModel } from '../../utils/panel/draft/draft-model.ts';
import { emptyDraft } from '../../utils/panel/draft/save-draft.ts';
import { createNotices } from '../../utils/panel/shell/notices.ts';
import { createUnsaved } from '../../utils/panel/shell/unsaved.ts';
import { Database } from '../../utils/storage/database.ts';
import { longestLine, longestText } from '../../utils/storage/longest.ts';
import { type ReadTable, readRow } from '../../utils/storage/readers/read-row.ts';

let number = 0;
const fresh = () => new Database(`longest-${number++}`);
const line = 'Строка ответа. ';
/** Lines of a usual length, so many characters in all. */
const textOf = (length: number) => `${line.repeat(6)}\n`.repeat(length / 90).slice(0, length);

const english = { draftId: '~01', key: 'k', source: 'к', at: 1, history: [] };
const rows: [ReadTable, (text: string) => Record<string, unknown>][] = [
  ['drafts', (text) => ({ ...emptyDraft('~01', 1), text })],
  ['drafts', (text) => ({ ...emptyDraft('~01', 1), life: { at: 1, steps: [], note: text } })],
  ['edits', (target) => ({ ...english, target })],
  ['lines', (target) => ({ ...english, runId: 'r', target })],
  ['documents', (text) => ({ name: 'N.md', text, updatedAt: 1 })],
  ['versions', (text) => ({ id: 1, draftId: '~01', text, at: 1 })],
  [
    'terms',
    (target) => ({
      id: 't',
      scope: 'all',
      source: 'к',
      target,
      kind: 'translate',
      origin: 'author',
      at: 1,
    }),
  ],
];

describe('a text that is too long to be read again', () => {
  it.each(rows)('is taken into %s neither whole nor in part', async (table, rowWith) => {
    const db = fresh();
    const most = textOf(longestText);
    await db.table(table).put(rowWith(most));
    const [kept] = await db.table(table).toArray();
    expect(readRow(table, kept)).toMatchObject({ isMended: false });
    for (const text of [textOf(5_000_000), `${most}.`, 'а'.repeat(longestLine + 1)]) {
      const refused = db.table(table).put(rowWith(text));
      expect(asFailure(await refused.catch((error: unknown) => error))).toMatchObject({
        code: 'text-too-long',
      });
    }
    expect(await db.table(table).toArray()).toEqual([kept]);
    db.close();
  });

  it('stays in the editor of a draft, is told, and is stored once it is shorter', async () => {
    const db = fresh();
    const unsaved = createUnsaved();
    const draft = createDraftModel(db, createNotices(), unsaved);
    await draft.open('~01');
    draft.edit('1.1) Начало.');
    await draft.flush();
    draft.edit(textOf(5_000_000));
    expect(await draft.flush()).toBe(false);
    expect(draft.saveState.value).toBe('unsaved');
    expect(unsaved.list.value.map(({ failure }) => failure.code)).toEqual(['text-too-long']);
    expect(draft.text.value).toHaveLength(5_000_000);
    expect((await db.drafts.get('~01'))?.text).toBe('1.1) Начало.');
    draft.edit('1.1) Короче.');
    expect(await draft.flush()).toBe(true);
    expect((await db.drafts.get('~01'))?.text).toBe('1.1) Короче.');
    draft.dispose();
    unsaved.dispose();
    db.close();
  });
});
