import { useSignal } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import { createDraftsModel } from '../../../utils/panel/draft/drafts-model.ts';
import { type AnswerState, standingOf } from '../../../utils/panel/draft/life/answer-life.ts';
import type { DraftEntry } from '../../../utils/panel/draft/list/draft-entry.ts';
import { BackupRow } from '../../documents/backup-row.tsx';
import { SearchBox } from '../../shell/boxes/search-box.tsx';
import { usePanel, useViewWords } from '../../shell/panel-context.ts';
import { SheetFrame } from '../../shell/sheet-frame.tsx';
import { useLive } from '../../shell/use-live.ts';
import { GroupedDrafts } from './grouped-drafts.tsx';
import { StateFilter } from './state-filter.tsx';

/** Every draft there is, to be found by any of its words in both languages; the deleted ones in the trash. */
export function DraftsSheet() {
  const { db, draft, notices } = usePanel();
  const drafts = useMemo(() => createDraftsModel(db, draft, notices), []);
  const words = useViewWords().drafts;
  const query = useSignal('');
  const isArchiveShown = useSignal(false);
  const isTrashShown = useSignal(false);
  const all = useLive<DraftEntry[] | undefined>(() => () => drafts.list(), undefined);
  const translated = useLive<ReadonlySet<string>>(() => () => drafts.translated(), new Set());
  const only = useSignal<AnswerState | ''>('');
  const latest = useSignal<DraftEntry[] | undefined>(undefined);
  useEffect(() => {
    if (!all) return;
    let isStale = false;
    void drafts.find(all, query.value).then((found) => {
      if (!isStale && found) latest.value = found;
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
        ({ draft: row }) =>
          row.deletedAt === undefined &&
          (isArchiveShown.value || row.archivedAt === undefined) &&
          (only.value === '' || standingOf(row, translated.has(row.id)).state === only.value),
      );
  const isNone = query.value.trim() === '' && found?.length === inTrash.length;
  return (
    <SheetFrame title={words.title}>
      <SearchBox label={words.search} text={query} />
      <StateFilter only={only} />
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
      <GroupedDrafts entries={shown} drafts={drafts} translated={translated} query={query.value} />
      <BackupRow />
    </SheetFrame>
  );
}
