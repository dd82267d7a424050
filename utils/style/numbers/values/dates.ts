import { dateKey } from './read-digits.ts';
import type { Value } from './value.ts';

const beforeMonth = /^[ \u00a0](?:of[ \u00a0]|числа[ \u00a0]|day of[ \u00a0])?$/i;
const afterMonth = /^[ \u00a0](?:the[ \u00a0])?$/i;
const beforeYear = /^(?:,?[ \u00a0](?:of[ \u00a0])?|[ \u00a0])$/i;

/** Makes whole dates of days, months and years that stand together: «12-15 марта», `March 12 and 15, 2024`. */
export function joinDates(values: readonly Value[], text: string): Value[] {
  if (!values.some(({ kind }) => kind === 'month')) return [...values];
  const gone = new Set<Value>();
  for (const [at, month] of values.entries()) {
    if (month.kind !== 'month') continue;
    const before = values[at - 1];
    const after = values[at + 1];
    const number = month.number as number;
    let day: Value | undefined;
    let yearAt = at + 1;
    if (
      before &&
      isDay(before) &&
      !gone.has(before) &&
      beforeMonth.test(text.slice(before.end, month.start))
    )
      day = before;
    else if (after && isDay(after) && afterMonth.test(text.slice(month.end, after.start))) {
      day = after;
      yearAt = at + 2;
    }
    if (!day) continue;
    const days = [
      day,
      ...joinedDays(values, day === before ? at - 1 : at + 1, day === before ? -1 : 1),
    ];
    yearAt += day === before ? 0 : days.length - 1;
    const year = values[yearAt];
    const last = values[yearAt - 1] as Value;
    const isYear =
      year?.number !== undefined &&
      year.number > 1000 &&
      year.number < 2200 &&
      beforeYear.test(text.slice(last.end, year.start));
    for (const one of days) {
      const key = dateKey(number, one.number as number, isYear ? year.number : undefined);
      if (key) one.keys = [key];
      one.kind = 'date';
      delete one.isOptional;
      delete one.unit;
    }
    gone.add(month);
    day.start = Math.min(day.start, month.start);
    day.end = Math.max(day.end, month.end);
    if (isYear) {
      gone.add(year);
      if (days.length === 1 || day === before) day.end = year.end;
    }
  }
  return gone.size === 0 ? [...values] : values.filter((value) => !gone.has(value));
}

/** The days that share a month: «12, 14 и 15 марта». */
function joinedDays(values: readonly Value[], at: number, step: 1 | -1): Value[] {
  const days: Value[] = [];
  for (let i = at; ; i += step) {
    const joint = step < 0 ? values[i - 1] : values[i];
    const next = values[i + step];
    if (!joint?.isJoined || !next || !isDay(next)) return days;
    days.push(next);
  }
}

function isDay({ kind, number }: Value): boolean {
  return (
    (kind === 'count' || kind === 'ordinal') &&
    number !== undefined &&
    number >= 1 &&
    number <= 31 &&
    Number.isInteger(number)
  );
}
