import { useSignal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import { formatAgo } from '../../utils/interface/index.ts';
import {
  createDraftsModel,
  type DraftEntry,
  type DraftsModel,
  searchDrafts,
} from '../../utils/panel/draft/drafts-model.ts';
import { BackupRow } from '../documents/backup-row.tsx';
import { usePanel, useViewWords, useWords } from '../shell/panel-context.ts';
import { SheetFrame } from '../shell/sheet-frame.tsx';
import { useLive } from '../shell/use-live.ts';

/** Every draft there is, to be found by any of its words in both languages. */
export function DraftsSheet() {
  const { db, draft, notices } = usePanel();
  const drafts = useMemo(() => createDraftsModel(db, draft, notices), []);
  const words = useViewWords().drafts;
  const query = useSignal('');
  const isArchiveShown = useSignal(false);
  const all = useLive<DraftEntry[] | undefined>(() => () => drafts.list(), undefined);
  const shown = searchDrafts(all ?? [], query.value).filter(
    (entry) => isArchiveShown.value || entry.draft.archivedAt === undefined,
  );
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
      {all?.length === 0 && <p class="quiet">{words.none}</p>}
      {all && all.length > 0 && shown.length === 0 && <p class="quiet">{words.nothingFound}</p>}
      <ul class="draft-list">
        {shown.map((entry) => (
          <Entry key={entry.draft.id} entry={entry} drafts={drafts} />
        ))}
      </ul>
      <BackupRow />
    </SheetFrame>
  );
}

function Entry({ entry, drafts }: { entry: DraftEntry; drafts: DraftsModel }) {
  const { draft, view, notices } = usePanel();
  const words = useViewWords().drafts;
  const { locale, proof } = useWords();
  const { points } = entry;
  const { id, text, updatedAt, archivedAt } = entry.draft;
  const start = text.trim().slice(0, 240);
  const title = entry.title || words.untitled;
  const facts = [
    entry.client,
    words.changed(formatAgo(locale, updatedAt, Date.now())),
    text.trim() === '' ? words.empty : words.characters(text.length),
    points.all > 0 ? words.translated(proof.points(points.done, points.all)) : '',
    archivedAt === undefined ? '' : words.archived,
    draft.id.value === id ? words.open : '',
  ];
  return (
    <li>
      <button
        type="button"
        class="draft-entry"
        onClick={() => {
          void draft.open(id);
          view.place.value = 'draft';
          view.sheet.value = undefined;
        }}
      >
        <span class="strong">{title}</span>
        {start && (
          <span class="excerpt" lang="ru">
            {start}
          </span>
        )}
        <span class="quiet">{facts.filter(Boolean).join(' · ')}</span>
      </button>
      <div class="row">
        <button
          type="button"
          class="small"
          aria-label={`${words.duplicate}: ${title}`}
          onClick={async () => {
            await drafts.duplicate(id);
            view.sheet.value = undefined;
            notices.say(() => words.duplicated);
          }}
        >
          {words.duplicate}
        </button>
        <button
          type="button"
          class="small"
          aria-label={`${archivedAt === undefined ? words.archive : words.unarchive}: ${title}`}
          onClick={() => void drafts.archive(id, archivedAt === undefined)}
        >
          {archivedAt === undefined ? words.archive : words.unarchive}
        </button>
        <button
          type="button"
          class="small"
          aria-label={`${words.remove}: ${title}`}
          onClick={() => {
            void drafts.remove(id);
            view.sheet.value = undefined;
          }}
        >
          {words.remove}
        </button>
      </div>
    </li>
  );
}
