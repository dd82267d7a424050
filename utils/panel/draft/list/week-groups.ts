import { type AnswerState, answerStates, type Standing } from '../life/answer-life.ts';

/** Answers of one week that stand in one state. */
export interface WeekGroup<T> {
  /** Its Monday, 00:00 of the user's own clock; what is due stands before all weeks. */
  week: number | 'due';
  state?: AnswerState;
  items: T[];
}

/** What there is to know of an answer to find its group. */
export interface Grouped {
  standing: Standing;
  /** When the draft was changed last. */
  changedAt: number;
  isDue: boolean;
}

/** Answers by the week of their last event, the newest first, and within a week the furthest state first. */
export function groupByWeek<T>(items: readonly T[], knownOf: (item: T) => Grouped): WeekGroup<T>[] {
  const groups = new Map<string, WeekGroup<T> & { rank: number }>();
  for (const item of items) {
    const { standing, changedAt, isDue } = knownOf(item);
    const at = Math.max(standing.at, changedAt);
    const week = isDue ? 'due' : mondayOf(at);
    const key = isDue ? 'due' : `${week} ${standing.state}`;
    const group = groups.get(key) ?? {
      week,
      ...(isDue ? {} : { state: standing.state }),
      items: [],
      rank: answerStates.indexOf(standing.state),
    };
    group.items.push(item);
    groups.set(key, group);
  }
  const order = ({ week }: WeekGroup<T>) => (week === 'due' ? Infinity : week);
  return [...groups.values()]
    .sort((a, b) => order(b) - order(a) || b.rank - a.rank)
    .map(({ rank: _rank, ...group }) => group);
}

/** The Monday of the week in which a moment lies, on the user's own clock. */
export function mondayOf(at: number): number {
  const day = new Date(at);
  day.setHours(0, 0, 0, 0);
  // Days are set by their number, not by hours: a week with a change of the clock is a week.
  day.setDate(day.getDate() - ((day.getDay() + 6) % 7));
  return day.getTime();
}
