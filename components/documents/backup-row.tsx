import { useSignal } from '@preact/signals';
import { asFailure } from '../../utils/failure.ts';
import { formatTime } from '../../utils/interface/index.ts';
import {
  type Backup,
  makeBackup,
  type OddRow,
  readBackup,
} from '../../utils/panel/documents/backup.ts';
import { lastRestore, restoreBackup, undoRestore } from '../../utils/panel/documents/restore.ts';
import { settingsShown } from '../../utils/panel/documents/settings-shown.ts';
import { offerFile } from '../../utils/panel/shell/offer-file.ts';
import { usePanel, useViewWords, useWords } from '../shell/panel-context.ts';
import { useLive } from '../shell/use-live.ts';
import { FileButton } from './file-button.tsx';

/** Everything into one file, and back after it was checked; each restore has a way back. */
export function BackupRow() {
  const panel = usePanel();
  const words = useViewWords().drafts;
  const { locale } = useWords();
  const found = useSignal<{ backup: Backup; odd: OddRow[] } | undefined>(undefined);
  const takesSettings = useSignal(false);
  const said = useSignal('');
  const last = useLive(() => () => lastRestore(panel.db), undefined);
  const save = async () => {
    await panel.draft.flush();
    const backup = await makeBackup(panel.db, Date.now());
    const day = new Date(backup.at).toISOString().slice(0, 10);
    const blob = new Blob([JSON.stringify(backup)], { type: 'application/json' });
    offerFile(`proposal-translator-${day}.json`, blob);
  };
  const read = async (file: File | undefined) => {
    takesSettings.value = false;
    found.value = file && (await readBackup(await file.text()));
    said.value = found.value ? '' : words.notABackup;
  };
  /** Changes the whole database while no draft is open; all or nothing. */
  const change = async (act: () => Promise<string>) => {
    const id = panel.draft.id.peek();
    said.value = '';
    // A text that is not stored would be lost under the file's, and is in no copy.
    if (!(await panel.draft.open(undefined))) return;
    let done = '';
    try {
      done = await act();
    } catch (error) {
      panel.notices.fail(asFailure(error));
      panel.view.sheet.value = undefined;
    }
    await panel.draft.open(id);
    // Not before it is to be seen.
    said.value = done;
  };
  const restore = (how: 'merge' | 'replace') =>
    change(async () => {
      const chosen = found.value;
      if (!chosen) return '';
      found.value = undefined;
      const options = { how, takesSettings: takesSettings.value, now: Date.now() };
      const done = await restoreBackup(panel.db, chosen.backup, options);
      return [words.restored(done), ...chosen.odd.map(words.odd)].join(' ');
    });
  const undo = () =>
    change(async () => ((await undoRestore(panel.db, Date.now())) ? words.undone : ''));
  const file = found.value;
  const shown = file && settingsShown(file.backup);
  return (
    <section class="backup">
      <p class="quiet">{words.backupHint}</p>
      <div class="row">
        <button type="button" class="small" onClick={() => void save()}>
          {words.backup}
        </button>
        <FileButton
          label={words.restore}
          accept=".json,application/json"
          onFiles={([file]) => void read(file)}
        />
      </div>
      {file && (
        <div class="ask" role="alert">
          <p>
            {words.restoreAsk(file.backup.tables.drafts.length, file.backup.tables.jobs.length)}
          </p>
          {file.odd.map((row) => (
            <p key={`${row.table} ${row.name}`} class="warning">
              {words.odd(row)}
            </p>
          ))}
          {shown && (
            <label class="row">
              <input
                type="checkbox"
                checked={takesSettings.value}
                onChange={(event) => (takesSettings.value = event.currentTarget.checked)}
              />
              {words.takeSettings(shown)}
            </label>
          )}
          <button type="button" class="small" onClick={() => void restore('merge')}>
            {words.merge}
          </button>{' '}
          <button type="button" class="small" onClick={() => void restore('replace')}>
            {words.replace}
          </button>
        </div>
      )}
      <p role="status">{said.value}</p>
      {last !== undefined && (
        <button type="button" class="small" onClick={() => void undo()}>
          {words.undoRestore(formatTime(locale, last))}
        </button>
      )}
    </section>
  );
}
