import { boundOf } from './bounds.ts';
import { changedCounted } from './counted.ts';
import type { Difference } from './difference.ts';
import type { Match } from './match-values.ts';
import { changedMeasure, changedPeriod, changedRepetition } from './periods.ts';
import type { Unit } from './values/units.ts';
import type { Value } from './values/value.ts';

/** Where a number kept its value and lost what it counts; takes from the match the dates and scales that it explains. */
export function quantityDifferences(match: Match, source: string, target: string): Difference[] {
  const found: Difference[] = [...changedScales(match), ...changedDates(match, target)];
  const money = new Set(
    match.pairs.flatMap(([value]) => (value.unit?.dimension === 'money' ? [value.unit.id] : [])),
  );
  const isInSource = (unit: Unit) => money.has(unit.id) || signs[unit.id]?.test(source) === true;
  for (const [own, given] of match.pairs) {
    const unit = changedUnit(own, given, target, isInSource);
    if (unit) found.push(unit);
    const bound = unit ? undefined : changedBound(own, given, source, target);
    if (bound) found.push(bound);
    if (own.unit && (own.unit.dimension === 'time' || own.unit.dimension === 'months')) {
      const span = changedRepetition(
        { text: source, start: own.start },
        { text: target, ...given },
      );
      if (span) found.push({ kind: 'quantity', type: 'period', source: own, ...span });
    }
  }
  if (!found.some(({ type }) => type === 'unit' || type === 'period')) {
    const period =
      changedPeriod(source, target) ??
      changedMeasure(source, target) ??
      changedCounted(source, target);
    if (period)
      found.push({ kind: 'quantity', type: 'period', start: period.start, end: period.end });
  }
  return found;
}

const signs: Record<string, RegExp> = {
  USD: /\$|долл|бакс|USD/iu,
  EUR: /€|евро|EUR/iu,
  RUB: /₽|руб|RUB|(?<![а-яё])р\./iu,
  GBP: /£|фунт/iu,
  '%': /%|процент|половин|четверт|трет|част|дол[яи]/iu,
};

/** «5 тыс.» told as 5 million, or as 5. */
function changedScales(match: Match): Difference[] {
  const found: Difference[] = [];
  const pool = new Map<number, Value[]>();
  for (const one of [...match.added, ...match.idle])
    if (one.written !== undefined)
      pool.set(one.written, [...(pool.get(one.written) ?? []).slice(-8), one]);
  const told = new Set<Value>();
  match.lost = match.lost.filter((own) => {
    const same = own.written === undefined ? undefined : pool.get(own.written);
    const given = same?.find(
      (one) => one.number !== own.number && !told.has(one) && (one.scale || own.scale),
    );
    if (!given) return true;
    told.add(given);
    const at = given.scale ?? { start: given.end, end: given.end };
    found.push({ kind: 'quantity', type: 'scale', source: own, start: at.start, end: at.end });
    return false;
  });
  remove(match, told);
  return found;
}

/** Another day or month of the same year; another year is another number. */
function changedDates(match: Match, target: string): Difference[] {
  const found: Difference[] = [];
  const told = new Set<Value>();
  const dates = [...match.added, ...match.idle].filter(
    (one) =>
      one.keys.some((key) => /^[dm]:/.test(key)) ||
      (one.form === 'digits' && /^\d\d?[./]\d\d?$/.test(target.slice(one.start, one.end))),
  );
  let next = 0;
  match.lost = match.lost.filter((own) => {
    const key = own.keys.find((one) => one.startsWith('d:'));
    const given = key === undefined ? undefined : dates[next];
    if (key === undefined || !given) return true;
    const [month, day, year] = parts(key);
    const other = given.keys.filter((one) => one.startsWith('d:')).map(parts);
    if (other.length > 0 && other.every(([, , one]) => one !== year)) return true;
    next++;
    told.add(given);
    const isMonth = other.length > 0 && other.every(([m, d]) => m !== month && d === day);
    const word = isMonth ? /[A-Za-z]{3,}/.exec(target.slice(given.start, given.end)) : null;
    const start = given.start + (word?.index ?? 0);
    found.push({
      kind: 'quantity',
      type: 'date',
      source: own,
      start,
      end: word ? start + word[0].length : given.end,
    });
    return false;
  });
  const months = match.lost.filter(({ kind }) => kind === 'month');
  match.lost = match.lost.filter(({ kind }) => kind !== 'month');
  const others = match.idle.filter((one) => one.kind === 'month' && !told.has(one));
  for (const [at, own] of months.entries()) {
    const given = others[at];
    if (!given) break;
    told.add(given);
    found.push({ kind: 'quantity', type: 'date', source: own, start: given.start, end: given.end });
  }
  remove(match, told);
  return found;
}

function parts(key: string): string[] {
  return key.slice(2).split('-');
}

function remove(match: Match, told: ReadonlySet<Value>): void {
  if (told.size === 0) return;
  match.added = match.added.filter((one) => !told.has(one));
  match.idle = match.idle.filter((one) => !told.has(one));
}

function changedUnit(
  own: Value,
  given: Value,
  target: string,
  isInSource: (unit: Unit) => boolean,
): Difference | undefined {
  const [from, to] = [own.unit, given.unit];
  if (own.kind === 'date' || own.kind === 'clock' || given.kind === 'clock') return undefined;
  // «Полчаса» told as half a day: both have their measure in themselves.
  if (!to)
    return isOtherTime(own, given)
      ? { kind: 'quantity', type: 'unit', source: own, start: given.start, end: given.end }
      : undefined;
  if (!from && (to.dimension === 'time' || to.dimension === 'months') && isOtherTime(own, given))
    return given.unitSpan && { kind: 'quantity', type: 'unit', source: own, ...given.unitSpan };
  const isAdded =
    !from && (to.dimension === 'money' || to.dimension === 'percent') && own.kind === 'count';
  if (isAdded ? isInSource(to) : !from || isSame(from, to, own, given)) return undefined;
  const span = given.unitSpan;
  if (!span) return undefined;
  const words = target.slice(span.start, span.end);
  // A sign or a letter alone says little: the number belongs to what is shown.
  const isShort = !/[a-z]{2}/i.test(words) && !/^(?:MB|GB|KB|TB)$/i.test(words);
  const start = isShort ? Math.min(span.start, given.start) : span.start;
  const end = isShort ? Math.max(span.end, given.end) : span.end;
  return { kind: 'quantity', type: 'unit', source: own, start, end };
}

const size = /^(?:time|months):/;

/** «Полчаса» told as 30 weeks: the word has its measure in itself. */
function isOtherTime(own: Value, given: Value): boolean {
  return (
    own.keys.some((key) => size.test(key)) &&
    given.keys.some((key) => size.test(key)) &&
    !given.keys.some((key) => size.test(key) && own.keys.includes(key))
  );
}

function isSame(from: Unit, to: Unit, own: Value, given: Value): boolean {
  if (from.id === to.id) return true;
  if (from.dimension === 'times' || to.dimension === 'times') return true;
  const pair = `${from.id} ${to.id}`;
  if (pair === 'lb GBP' || pair === 'GBP lb') return true;
  const isByNumber = own.number === given.number;
  return !isByNumber && from.dimension === to.dimension && from.size > 0;
}

const ahead = /(?:позже|позднее|раньше|ранее)(?:[ \u00a0]чем)?[ \u00a0]за$/iu;
const turned = /earlier|sooner|later|at most|up to|within|less|under|maximum/i;

/** “Must not be given to puppies younger than”: the limit is denied there as in the Russian. */
function isDenied(text: string, start: number): boolean {
  return /\b(?:must not|cannot|can not|may not|should not|never|forbidden|prohibited)\b[^,;:.!?]*$/i.test(
    text.slice(Math.max(0, start - 80), start),
  );
}

function changedBound(
  own: Value,
  given: Value,
  source: string,
  target: string,
): Difference | undefined {
  // «В течение 30 дней» told as “after 30 days”: `over` and `from` would be right.
  if (
    /в течение[ \u00a0]$/i.test(source.slice(Math.max(0, own.start - 12), own.start)) &&
    /\bafter[ \u00a0]$/i.test(target.slice(Math.max(0, given.start - 7), given.start))
  )
    return {
      kind: 'quantity',
      type: 'bound',
      source: own,
      said: 'в течение',
      start: given.start - 6,
      end: given.start - 1,
    };
  const to = boundOf(given, target, 'en');
  if (!to) return undefined;
  const from = boundOf(own, source, 'ru', isDenied(target, to.start));
  if (!from || from.bound === to.bound) return undefined;
  // «Не позднее чем за 3 дня» is `at least 3 days in advance`.
  if (
    ahead.test(source.slice(from.start, from.end)) &&
    !turned.test(target.slice(to.start, to.end))
  )
    return undefined;
  return {
    kind: 'quantity',
    type: 'bound',
    source: own,
    said: source.slice(from.start, from.end),
    start: to.start,
    end: to.end,
  };
}
