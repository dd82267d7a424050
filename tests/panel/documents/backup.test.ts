import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { makeBackup, readBackup, restoreBackup } from '../../../utils/panel/documents/backup.ts';
import { emptyDraft } from '../../../utils/panel/draft/save-draft.ts';
import { Database } from '../../../utils/storage/database.ts';

let number = 0;
const fresh = () => new Database(`backup-${number++}`);

async function filled() {
  const db = fresh();
  await db.drafts.put({ ...emptyDraft('~01', 10), text: 'старое' });
  await db.versions.add({ draftId: '~01', text: 'ещё старше', at: 5 });
  await db.edits.put({ draftId: '~01', key: 'а', source: 'а', target: 'a', at: 1, history: [] });
  await db.settings.put({ id: 'settings', serif: true });
  await db.secrets.put({ id: 'key api.example.com', value: 'sk-secret' });
  return db;
}

const throughFile = async (db: Database) => {
  const text = JSON.stringify(await makeBackup(db, 100));
  const backup = readBackup(text);
  if (!backup) throw new Error('the backup cannot be read');
  return { text, backup };
};

describe('a backup', () => {
  it('holds everything but the keys', async () => {
    const { text, backup } = await throughFile(await filled());
    expect(text).not.toContain('sk-secret');
    expect(backup.tables.drafts).toHaveLength(1);
  });

  it('replaces everything but the keys that are here', async () => {
    const { backup } = await throughFile(await filled());
    const other = fresh();
    await other.drafts.put({ ...emptyDraft('~02', 50), text: 'лишнее' });
    await other.secrets.put({ id: 'key here', value: 'mine' });
    await restoreBackup(other, backup, 'replace');
    expect((await other.drafts.toArray()).map((row) => row.id)).toEqual(['~01']);
    expect(await other.secrets.count()).toBe(1);
  });

  it('merges what is newer on either side, and no version twice', async () => {
    const db = await filled();
    const { backup } = await throughFile(db);
    await db.drafts.put({ ...emptyDraft('~01', 10), text: 'новее', updatedAt: 99 });
    await db.drafts.put({ ...emptyDraft('~02', 50), text: 'второе' });
    await restoreBackup(db, backup, 'merge');
    expect((await db.drafts.toArray()).map((row) => row.text)).toEqual(['новее', 'второе']);
    expect(await db.versions.count()).toBe(1);
  });

  it('ends a run that was under way elsewhere', async () => {
    const db = await filled();
    await db.runs.put({ id: 'r', draftId: '~01', state: 'running', keys: [], notes: [] } as never);
    const { backup } = await throughFile(db);
    const other = fresh();
    await restoreBackup(other, backup, 'replace');
    expect((await other.runs.get('r'))?.state).toBe('stopped');
  });

  const bad: [string, (text: string) => string][] = [
    ['no JSON', () => 'not json'],
    ['another file', () => '{"hello":1}'],
    ['cut off', (text) => text.slice(0, -10)],
    ['a table missing', (text) => text.replace('"edits"', '"other"')],
    ['a row without its text', (text) => text.replace('"text":"старое"', '"text":7')],
    ['a row that is none', (text) => text.replace(/"drafts":\[/, '"drafts":[null,')],
    ['another version', (text) => text.replace('"version":1', '"version":2')],
  ];
  it.each(bad)('is refused: %s', async (_name, spoil) => {
    const { text } = await throughFile(await filled());
    expect(readBackup(spoil(text))).toBeUndefined();
  });
});
