import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { emptyJob } from '../../../utils/job/index.ts';
import { makeBackup, readBackup } from '../../../utils/panel/documents/backup.ts';
import { lastRestore, restoreBackup, undoRestore } from '../../../utils/panel/documents/restore.ts';
import { emptyDraft } from '../../../utils/panel/draft/save-draft.ts';
import { changeCheckNotes } from '../../../utils/storage/change-check-notes.ts';
import { readCheckNotes } from '../../../utils/storage/check-notes.ts';
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
  const read = await readBackup(text);
  if (!read) throw new Error('the backup cannot be read');
  expect(read.odd).toEqual([]);
  return { text, backup: read.backup };
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
    await restoreBackup(other, backup, { how: 'replace', now: 1 });
    expect((await other.drafts.toArray()).map((row) => row.id)).toEqual(['~01']);
    expect(await other.secrets.count()).toBe(1);
  });

  it('merges what is newer on either side, and no version twice', async () => {
    const db = await filled();
    const { backup } = await throughFile(db);
    await db.drafts.put({ ...emptyDraft('~01', 10), text: 'новее', updatedAt: 99 });
    await db.drafts.put({ ...emptyDraft('~02', 50), text: 'второе' });
    await restoreBackup(db, backup, { how: 'merge', now: 1 });
    expect((await db.drafts.toArray()).map((row) => row.text)).toEqual(['новее', 'второе']);
    expect((await db.versions.toArray()).map(({ text }) => text)).toEqual(['ещё старше', 'старое']);
  });

  it('brings what became of an answer, and of two words of it the later one', async () => {
    const db = await filled();
    const sent = { state: 'sent' as const, at: 20 };
    const life = { at: 30, steps: [sent], connects: 8, note: 'Ждём', remindAt: 90 };
    await db.drafts.update('~01', { life });
    const { backup } = await throughFile(db);
    const other = fresh();
    const text = { ...emptyDraft('~01', 10), text: 'новее', updatedAt: 99 };
    await other.drafts.put({ ...text, life: { at: 25, steps: [] } });
    await restoreBackup(other, backup, { how: 'merge', now: 1 });
    expect(await other.drafts.get('~01')).toMatchObject({ text: 'новее', life });
    await other.drafts.update('~01', { life: { at: 31, steps: [] } });
    await restoreBackup(other, backup, { how: 'merge', now: 2 });
    expect((await other.drafts.get('~01'))?.life).toEqual({ at: 31, steps: [] });
  });

  it('keeps what gave way, on whichever side it was', async () => {
    const db = await filled();
    const { backup } = await throughFile(db);
    await db.drafts.put({ ...emptyDraft('~01', 10), text: 'здесь раньше', updatedAt: 5 });
    await db.jobs.put({ id: '~01', job: emptyJob(), readAt: 9, ontology: 'мой O', ontologyAt: 20 });
    backup.tables.jobs.push({
      id: '~01',
      job: emptyJob(),
      readAt: 30,
      ontology: 'их O',
      ontologyAt: 10,
    });
    await restoreBackup(db, backup, { how: 'merge', now: 1 });
    expect((await db.drafts.get('~01'))?.text).toBe('старое');
    expect(await db.jobs.get('~01')).toMatchObject({ readAt: 30, ontology: 'мой O' });
    const kept = (await db.versions.toArray()).map(({ draftId, text }) => [draftId, text]);
    expect(kept).toContainEqual(['~01', 'здесь раньше']);
    expect(kept).toContainEqual(['ontology ~01', 'их O']);
  });

  it.each(['merge', 'replace'] as const)(
    'can be taken back after «%s», and forth again',
    async (how) => {
      const db = await filled();
      const { backup } = await throughFile(db);
      await db.drafts.put({ ...emptyDraft('~01', 10), text: 'здесь', updatedAt: 5 });
      await db.drafts.put({ ...emptyDraft('~02', 50), text: 'второе' });
      const before = await makeBackup(db, 1);
      expect(await lastRestore(db)).toBeUndefined();
      await restoreBackup(db, backup, { how, takesSettings: true, now: 7 });
      const after = await makeBackup(db, 1);
      expect(after).not.toEqual(before);
      expect(await lastRestore(db)).toBe(7);
      await undoRestore(db, 8);
      expect(await makeBackup(db, 1)).toEqual(before);
      await undoRestore(db, 9);
      expect(await makeBackup(db, 1)).toEqual(after);
    },
  );

  it.each(['merge', 'replace'] as const)(
    'brings how the author’s own checks fared: %s',
    async (how) => {
      const db = await filled();
      const theirs = { since: { a: 5, b: 7 }, trusted: ['a'], refused: ['x'] };
      await changeCheckNotes(db, () => theirs);
      const { backup } = await throughFile(db);
      const other = fresh();
      await changeCheckNotes(other, () => ({ since: { a: 9 }, trusted: ['c'], refused: ['x'] }));
      await restoreBackup(other, backup, { how, now: 1 });
      expect(await readCheckNotes(other)).toEqual(
        how === 'merge' ? { ...theirs, trusted: ['a', 'c'] } : theirs,
      );
    },
  );

  it('never brings consent, the place of keys or a hidden address, and settings only where they were asked for', async () => {
    const db = await filled();
    const { backup } = await throughFile(db);
    const file = JSON.parse(JSON.stringify(backup));
    file.tables.settings = [
      {
        id: 'settings',
        consent: { version: 9, at: 1 },
        keysInSession: true,
        serif: true,
        openai: { model: 'm', baseUrl: 'https://evil.example/v1' },
      },
    ];
    const read = await readBackup(JSON.stringify(file));
    if (!read) throw new Error('the backup cannot be read');
    const other = fresh();
    await restoreBackup(other, read.backup, { how: 'replace', now: 1 });
    expect(await other.settings.count()).toBe(0);
    await restoreBackup(other, read.backup, { how: 'replace', takesSettings: true, now: 1 });
    expect(await other.settings.toArray()).toEqual([
      { id: 'settings', serif: true, openai: { model: 'm' } },
    ]);
  });

  it('leaves out a row that cannot be mended, names it, and takes the rest', async () => {
    const { text } = await throughFile(await filled());
    const read = await readBackup(
      text.replace('"text":"старое"', '"text":7').replace('"history":[]', '"history":[null]'),
    );
    expect(read?.odd).toEqual([
      { table: 'drafts', name: '~01', isMended: false },
      { table: 'edits', name: '~01 а', isMended: true },
    ]);
    expect(read?.backup.tables.versions).toHaveLength(1);
  });

  it('ends a run that was under way elsewhere', async () => {
    const db = await filled();
    await db.runs.put({ id: 'r', draftId: '~01', state: 'running', keys: [], notes: [] } as never);
    const { backup } = await throughFile(db);
    const other = fresh();
    await restoreBackup(other, backup, { how: 'replace', now: 1 });
    expect((await other.runs.get('r'))?.state).toBe('stopped');
  });

  const bad: [string, (text: string) => string][] = [
    ['no JSON', () => 'not json'],
    ['another file', () => '{"hello":1}'],
    ['cut off', (text) => text.slice(0, -10)],
    ['a table missing', (text) => text.replace('"edits"', '"other"')],
    ['another version', (text) => text.replace('"version":1', '"version":2')],
  ];
  it.each(bad)('is refused: %s', async (_name, spoil) => {
    const { text } = await throughFile(await filled());
    expect(await readBackup(spoil(text))).toBeUndefined();
  });
});
