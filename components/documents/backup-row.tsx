import { useSignal } from '@preact/signals';
import { asFailure } from '../../utils/failure.ts';
import {
  type Backup,
  makeBackup,
  readBackup,
  restoreBackup,
} from '../../utils/panel/documents/backup.ts';
import { offerFile } from '../../utils/panel/shell/offer-file.ts';
import { usePanel, useViewWords } from '../shell/panel-context.ts';

/** Everything into one file, and back after it was checked. */
export function BackupRow() {
  const panel = usePanel();
  const words = useViewWords().drafts;
  const found = useSignal<Backup | undefined>(undefined);
  const said = useSignal('');
  const save = async () => {
    await panel.draft.flush();
    const backup = await makeBackup(panel.db, Date.now());
    const day = new Date(backup.at).toISOString().slice(0, 10);
    const blob = new Blob([JSON.stringify(backup)], { type: 'application/json' });
    offerFile(`proposal-translator-${day}.json`, blob);
  };
  const read = async (file: File | undefined) => {
    found.value = file && readBackup(await file.text());
    said.value = found.value ? '' : words.notABackup;
  };
  const restore = async (how: 'merge' | 'replace') => {
    const backup = found.value;
    if (!backup) return;
    const id = panel.draft.id.peek();
    // A text that is not stored would be lost under the file's, and is in no copy.
    if (!(await panel.draft.open(undefined))) return;
    found.value = undefined;
    try {
      await restoreBackup(panel.db, backup, how);
      said.value = words.restored;
    } catch (error) {
      // All or nothing: what stood there before stands still.
      panel.notices.fail(asFailure(error));
      panel.view.sheet.value = undefined;
    }
    await panel.draft.open(id);
  };
  return (
    <section class="backup">
      <p class="quiet">{words.backupHint}</p>
      <div class="row">
        <button type="button" class="small" onClick={() => void save()}>
          {words.backup}
        </button>
        <label class="file">
          {words.restore}
          <input
            type="file"
            accept=".json,application/json"
            onChange={(event) => void read(event.currentTarget.files?.[0])}
          />
        </label>
      </div>
      {found.value && (
        <div class="ask" role="alert">
          <p>
            {words.restoreAsk(found.value.tables.drafts.length, found.value.tables.jobs.length)}
          </p>
          <button type="button" class="small" onClick={() => void restore('merge')}>
            {words.merge}
          </button>{' '}
          <button type="button" class="small" onClick={() => void restore('replace')}>
            {words.replace}
          </button>
        </div>
      )}
      <p role="status">{said.value}</p>
    </section>
  );
}
