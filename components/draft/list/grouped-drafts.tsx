import { formatDay } from '../../../utils/interface/index.ts';
import type { DraftsModel } from '../../../utils/panel/draft/drafts-model.ts';
import { isDue, standingOf } from '../../../utils/panel/draft/life/answer-life.ts';
import type { DraftEntry } from '../../../utils/panel/draft/list/draft-entry.ts';
import {
  groupByWeek,
  mondayOf,
  type WeekGroup,
} from '../../../utils/panel/draft/list/week-groups.ts';
import { useViewWords, useWords } from '../../shell/panel-context.ts';
import { GrowingList } from '../growing-list.tsx';
import { DraftEntryRow } from './draft-entry-row.tsx';

interface Props {
  entries: DraftEntry[];
  drafts: DraftsModel;
  translated: ReadonlySet<string>;
  query: string;
}

/** The drafts by week and state, no more of them drawn than was scrolled to. */
export function GroupedDrafts({ entries, drafts, translated, query }: Props) {
  const headingOf = useHeading();
  const now = Date.now();
  const groups = groupByWeek(entries, ({ draft }) => ({
    standing: standingOf(draft, translated.has(draft.id)),
    changedAt: draft.updatedAt,
    isDue: isDue(draft, now),
  }));
  const items = groups.flatMap((group) =>
    group.items.map((entry, index) => ({
      entry,
      // Put in words where it is drawn: that takes long, and there may be hundreds of weeks.
      heading: index === 0 ? group : undefined,
    })),
  );
  return (
    <GrowingList
      class="draft-list"
      items={items}
      keyOf={({ entry }) => entry.draft.id}
      draw={({ entry, heading }) => (
        <>
          {heading && <h3 class="draft-group">{headingOf(heading, now)}</h3>}
          <DraftEntryRow
            entry={entry}
            drafts={drafts}
            isTranslated={translated.has(entry.draft.id)}
            query={query}
          />
        </>
      )}
    />
  );
}

function useHeading() {
  const words = useViewWords().life;
  const { locale } = useWords();
  const weekName = (week: number, now: number) => {
    const thisWeek = mondayOf(now);
    if (week >= thisWeek) return words.thisWeek;
    // The day before this Monday lies in the week before, whatever the clocks did.
    if (week === mondayOf(thisWeek - 1)) return words.lastWeek;
    const sunday = new Date(week);
    sunday.setDate(sunday.getDate() + 6);
    return words.weekOf(formatDay(locale, week, now), formatDay(locale, sunday.getTime(), now));
  };
  return ({ week, state }: WeekGroup<DraftEntry>, now: number) =>
    week === 'due' || state === undefined
      ? words.due
      : words.group(weekName(Number(week), now), words.states[state]);
}
