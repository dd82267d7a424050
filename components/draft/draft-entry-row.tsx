import { formatAgo } from '../../utils/interface/index.ts';
import type { DraftEntry, DraftsModel, Points } from '../../utils/panel/draft/drafts-model.ts';
import { usePanel, useViewWords, useWords } from '../shell/panel-context.ts';
import { useLive } from '../shell/use-live.ts';

/** One draft in the list, with what can be done with it. */
export function DraftEntryRow({ entry, drafts }: { entry: DraftEntry; drafts: DraftsModel }) {
  const { draft, view, notices } = usePanel();
  const { drafts: words, proof } = useViewWords();
  const { locale } = useWords();
  const { id, text, updatedAt, archivedAt, deletedAt } = entry.draft;
  const points = useLive<Points>(() => () => drafts.pointsOf(entry.draft), { done: 0, all: 0 });
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
    <>
      <button
        type="button"
        class="draft-entry"
        disabled={deletedAt !== undefined}
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
      {deletedAt === undefined ? (
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
      ) : (
        <div class="row">
          <button
            type="button"
            class="small"
            aria-label={`${words.putBack}: ${title}`}
            onClick={() => void drafts.putBack(id)}
          >
            {words.putBack}
          </button>
          <button
            type="button"
            class="small"
            aria-label={`${words.purge}: ${title}`}
            onClick={() => void drafts.purge([id])}
          >
            {words.purge}
          </button>
        </div>
      )}
    </>
  );
}
