import { useSignal } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import { createDraftsModel, type DraftEntry } from '../../utils/panel/draft/drafts-model.ts';
import { BackupRow } from '../documents/backup-row.tsx';
import { usePanel, useViewWords } from '../shell/panel-context.ts';
import { SheetFrame } from '../shell/sheet-frame.tsx';
import { useLive } from '../shell/use-live.ts';
import { DraftEntryRow } from './draft-entry-row.tsx';
import { GrowingList } from './growing-list.tsx';

/** Every draft there is, to be found by any of its words in both languages; the deleted ones in the trash. */
export function DraftsSheet() {
  const { db, draft, notices } = usePanel();
  const drafts = useMemo(() => createDraftsModel(db, draft, notices), []);
  const words = useViewWords().drafts;
  const query = useSignal('');
  const isArchiveShown = useSignal(false);
  const isTrashShown = useSignal(false);
  const all = useLive<DraftEntry[] | undefined>(() => () => drafts.list(), undefined);
  const latest = useSignal<DraftEntry[] | undefined>(undefined);
  useEffect(() => {
    if (!all) return;
    let isStale = false;
    void drafts.find(all, query.value).then((found) => {
      if (!isStale) latest.value = found;
    });
    return () => {
      isStale = true;
    };
  }, [all, query.value]);
  const found = latest.value;
  const inTrash = found?.filter((entry) => entry.draft.deletedAt !== undefined) ?? [];
  const shown = isTrashShown.value
    ? inTrash
    : (found ?? []).filter(
        ({ draft: { deletedAt, archivedAt } }) =>
          deletedAt === undefined && (isArchiveShown.value || archivedAt === undefined),
      );
  const isNone = query.value.trim() === '' && found?.length === inTrash.length;
  return (
    <SheetFrame title={words.title}>
      <input
        class="field"
        type="search"
        aria-label={words.search}
        placeholder={words.search}
        value={query.value}
        onInput={(event) => (query.value = event.currentTarget.value)}
      />
      <label class="row">
        <input
          type="checkbox"
          checked={isArchiveShown.value}
          onChange={(event) => (isArchiveShown.value = event.currentTarget.checked)}
        />
        {words.showArchived}
      </label>
      <label class="row">
        <input
          type="checkbox"
          checked={isTrashShown.value}
          onChange={(event) => (isTrashShown.value = event.currentTarget.checked)}
        />
        {words.showTrash(inTrash.length)}
      </label>
      {isTrashShown.value && inTrash.length > 0 && (
        <p>
          <button
            type="button"
            class="small"
            onClick={() => void drafts.purge(inTrash.map((entry) => entry.draft.id))}
          >
            {words.emptyTrash}
          </button>
        </p>
      )}
      {isNone && !isTrashShown.value && <p class="quiet">{words.none}</p>}
      {found && !isNone && shown.length === 0 && <p class="quiet">{words.nothingFound}</p>}
      <GrowingList
        class="draft-list"
        items={shown}
        keyOf={(entry) => entry.draft.id}
        draw={(entry) => <DraftEntryRow entry={entry} drafts={drafts} />}
      />
      <BackupRow />
    </SheetFrame>
  );
}
