// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { signal } from '@preact/signals';
import { render } from 'preact';
import { expect, it, vi } from 'vitest';
import { BackupRow } from '../../../components/documents/backup-row.tsx';
import { PanelContext } from '../../../components/shell/panel-context.ts';
import { loadViewWords, loadWords } from '../../../utils/interface/index.ts';
import { makeBackup } from '../../../utils/panel/documents/backup.ts';
import { restoreBackup } from '../../../utils/panel/documents/restore.ts';
import type { Panel } from '../../../utils/panel/shell/panel.ts';
import { Database } from '../../../utils/storage/database.ts';

it('a change of everything is told once the draft is shown again, and not while the next is under way', async () => {
  const db = new Database('backup-row');
  const backup = await makeBackup(db, 1);
  const restore = () => restoreBackup(db, backup, { how: 'merge', takesSettings: false, now: 2 });
  await restore();
  const settings = {
    words: signal(await loadWords('en')),
    viewWords: signal(await loadViewWords('en')),
    needViewWords: () => undefined,
  };
  const words = settings.viewWords.value.drafts;
  let show: () => void = () => undefined;
  const open = vi.fn(async (id: string | undefined) => {
    if (id !== undefined) await new Promise<void>((resolve) => (show = resolve));
    return true;
  });
  const draft = { id: signal('draft-1'), open };
  render(
    <PanelContext.Provider value={{ db, draft, settings } as unknown as Panel}>
      <BackupRow />
    </PanelContext.Provider>,
    document.body,
  );
  const said = () => document.querySelector('[role=status]')?.textContent;
  const soon = (check: () => void) => vi.waitFor(check, { timeout: 20_000 });
  const undo = async (times: number) => {
    const buttons = () => [...document.querySelectorAll('button')];
    await soon(() => expect(buttons()).toHaveLength(2));
    buttons()[1]?.click();
    await soon(() => expect(open).toHaveBeenCalledTimes(2 * times));
  };

  await undo(1);
  expect(said()).toBe('');
  show();
  await soon(() => expect(said()).toBe(words.undone));

  await restore();
  await undo(2);
  expect(said()).toBe('');
  show();
  await soon(() => expect(said()).toBe(words.undone));
  render(null, document.body);
  db.close();
});
