import { useSignal } from '@preact/signals';
import { formatAgo, formatDay } from '../../../utils/interface/index.ts';
import type { DraftsModel, Points } from '../../../utils/panel/draft/drafts-model.ts';
import { standingOf } from '../../../utils/panel/draft/life/answer-life.ts';
import type { DraftEntry } from '../../../utils/panel/draft/list/draft-entry.ts';
import { usePanel, useViewWords, useWords } from '../../shell/panel-context.ts';
import { useLive } from '../../shell/use-live.ts';
import { DraftActions } from './draft-actions.tsx';
import { FoundPlaceLine } from './found-place-line.tsx';

interface Props {
  entry: DraftEntry;
  drafts: DraftsModel;
  isTranslated: boolean;
  query: string;
}

/** One draft in the list, with where it stands; what can be done with it is in its menu. */
export function DraftEntryRow({ entry, drafts, isTranslated, query }: Props) {
  const { draft, view } = usePanel();
  const { drafts: words, proof, life } = useViewWords();
  const { locale } = useWords();
  const isUnfolded = useSignal(false);
  const { id, text, updatedAt, archivedAt, deletedAt, life: told } = entry.draft;
  const points = useLive<Points>(() => () => drafts.pointsOf(entry.draft), { done: 0, all: 0 });
  const start = text.trim().slice(0, 240);
  const title = entry.title || words.untitled;
  const { state, at } = standingOf(entry.draft, isTranslated);
  const place = query.trim() === '' ? undefined : drafts.placeIn(entry, query);
  const facts = [
    entry.client,
    told?.steps.length ? life.stateSince(life.states[state], formatDay(locale, at)) : '',
    told?.connects === undefined ? '' : life.connectsSpent(told.connects),
    told?.remindAt === undefined ? '' : life.remindOn(formatDay(locale, told.remindAt)),
    words.changed(formatAgo(locale, updatedAt, Date.now())),
    text.trim() === '' ? words.empty : words.characters(text.length),
    points.all > 0 ? words.translated(proof.points(points.done, points.all)) : '',
    archivedAt === undefined ? '' : words.archived,
    draft.id.value === id ? words.open : '',
  ];
  return (
    <>
      <div class="draft-head">
        <button
          type="button"
          class="draft-entry"
          disabled={deletedAt !== undefined}
          onClick={async () => {
            view.place.value = 'draft';
            view.sheet.value = undefined;
            if (!(await draft.open(id))) return;
            const at = place && drafts.pointAt(entry, place);
            if (!at) return;
            const { draftLine } = at;
            if (place.in === 'russian') view.toSource(at.id, { draftLine });
            else view.toEnglish(at.id, { draftLine });
          }}
        >
          <span class="strong">{title}</span>
          {place ? (
            <FoundPlaceLine place={place} />
          ) : (
            start && (
              <span class="excerpt" lang="ru">
                {start}
              </span>
            )
          )}
          <span class="quiet">{facts.filter(Boolean).join(' · ')}</span>
          {told?.note && <span class="draft-note">{told.note}</span>}
        </button>
        <button
          type="button"
          class="icon"
          aria-label={life.actions(title)}
          aria-expanded={isUnfolded.value}
          onClick={() => (isUnfolded.value = !isUnfolded.value)}
        >
          ⋯
        </button>
      </div>
      {isUnfolded.value && (
        <DraftActions entry={entry} drafts={drafts} isTranslated={isTranslated} title={title} />
      )}
    </>
  );
}
