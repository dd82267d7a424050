import type { Difference } from './difference.ts';
import type { Match, Side } from './match-values.ts';
import { turnedTimes } from './turned-times.ts';
import type { Value } from './values/value.ts';

/** The numbers that one side has and the other has not, each once: a lost one and what stands in its place are one. */
export function numberDifferences(
  match: Match,
  source: Side,
  target: Side,
  told: readonly Difference[],
): Difference[] {
  const found: Difference[] = [];
  const added = [...match.added];
  // An optional number says little: past a few of them none is looked for.
  const idle = match.idle.slice(0, 200);
  const end = target.text.length;
  let at = 0;
  for (const own of match.lost) {
    // The first that is left stands in its place; an optional one (`twice`) only where it is of the same kind.
    const given = added[at++] ?? takeLike(idle, own);
    if (given)
      found.push({
        kind: 'number',
        type: 'changed',
        source: own,
        start: given.start,
        end: given.end,
      });
    else found.push({ kind: 'number', type: 'lost', source: own, start: end, end });
  }
  found.push(...changedNames(match, idle), ...turnedTimes(match, source.text, target.text));
  for (const given of added.slice(at))
    found.push({ kind: 'number', type: 'added', start: given.start, end: given.end });
  const starts = new Set(found.map(({ start }) => start));
  for (const given of target.values)
    if (given.isMiswritten && isDecimal(given, target.text) && !starts.has(given.start))
      found.push({ kind: 'number', type: 'comma', start: given.start, end: given.end });
  if (told.length === 0 && found.length === 0) found.push(...lostSigns(match, source, target));
  if (told.length === 0 && found.length === 0)
    found.push(
      ...changedOrder(match, source, target),
      ...changedSigns(match, source.text, target.text),
    );
  return found;
}

/** `6D` for «3D» or «трёхмерный»: a name is wanted by 6.6, its number by nobody else. */
function changedNames({ spare }: Match, idle: readonly Value[]): Difference[] {
  const letters = ({ label }: Value) => label?.replace(/\d+/g, '#');
  const names = idle.filter(({ kind }) => kind === 'name').slice(0, 20);
  return spare.slice(0, names.length > 0 ? 200 : 0).flatMap((own) => {
    const given = names.find((one) =>
      own.kind === 'name'
        ? letters(own) === letters(one)
        : own.number !== 1 && /^\d+[dg]$/.test(one.label ?? ''),
    );
    if (!given || (own.kind !== 'name' && own.form !== 'words')) return [];
    return [
      { kind: 'number', type: 'changed', source: own, start: given.start, end: given.end } as const,
    ];
  });
}

/** A percent sign or a sign of multiplication that is gone. */
function lostSigns({ pairs }: Match, source: Side, target: Side): Difference[] {
  const end = target.text.length;
  const percent = pairs.find(([{ unit, kind }]) => unit?.id === '%' && kind === 'count')?.[0];
  if (percent && !/%|per\s?cent|\bpct\b|\bhal(?:f|ve)|\bpoints?\b|‰/i.test(target.text))
    return [{ kind: 'number', type: 'lost', source: percent, said: '%', start: end, end }];
  const bare = pairs.find(([own, given]) => isLeftBare(own, given, target))?.[0];
  if (bare) return [{ kind: 'number', type: 'lost', source: bare, said: '%', start: end, end }];
  const times = pairs.find(([{ end: at }]) => /^\s?×/.test(source.text.slice(at, at + 2)))?.[0];
  if (times && !/[×*]|\d\s?x|x\s?\d|\btimes\b|\bby\b|\bfold\b|-fold/i.test(target.text))
    return [{ kind: 'number', type: 'lost', source: times, said: '×', start: end, end }];
  return [];
}

/** `the 95 of failures … the 5%`: a sign that another number has is no sign of this one, unless they stand together. */
function isLeftBare(own: Value, given: Value, { text }: Side): boolean {
  if (
    own.unit?.id !== '%' ||
    own.unitSpan?.start !== own.end + (own.unitSpan?.start === own.end ? 0 : 1)
  )
    return false;
  if (given.unit || given.form !== 'digits' || given.kind !== 'count' || given.isJoined)
    return false;
  const after = text.slice(given.end, given.end + 24);
  return !/^[ \u00a0]?(?:[-–—%/]|(?:to|and|or|per\s?cent|points?|pct)\b|,[ \u00a0]?(?:and |or )?\d)/i.test(
    after,
  );
}

function takeLike(idle: Value[], own: Value): Value | undefined {
  const sure = idle.findIndex(
    ({ isOptional, kind }) => !isOptional && kind !== 'month' && kind !== 'name',
  );
  if (sure >= 0) return idle.splice(sure, 1)[0];
  const at = idle.findIndex(
    (one) => one.kind === own.kind && one.kind !== 'count' && one.number !== 1 && one.number !== 2,
  );
  const like =
    at >= 0
      ? at
      : idle.findIndex(
          ({ kind }) =>
            (own.kind === 'part' || own.kind === 'times') && (kind === 'part' || kind === 'times'),
        );
  return like < 0 ? undefined : idle.splice(like, 1)[0];
}

/** `0,8 mm`: a decimal comma; `columns 3,4` is a list. */
function isDecimal({ start, end }: Value, text: string): boolean {
  const isListed = /[a-z]{3,}s[ \u00a0]$/i.test(text.slice(Math.max(0, start - 12), start));
  const isCounting = /^(?:[ \u00a0]?%|[ \u00a0-]?\p{L})/u.test(text.slice(end, end + 2));
  return /^0,/.test(text.slice(start, end)) || !isListed || isCounting;
}

/** «было 10, стало 12» told the other way round; the ends of a range or a list exchanged; `PHP 8` for `PHP 7`. */
function changedOrder({ pairs }: Match, source: Side, target: Side): Difference[] {
  const answer = new Map(pairs);
  const at = new Map(target.values.map((value, index) => [value, index]));
  for (const [i, own] of source.values.entries()) {
    const next = source.values[i + 1];
    const [one, two] = [answer.get(own), next && answer.get(next)];
    if (!one || !two || !next || one.number === two.number) continue;
    const isSwapped = own.isJoined && two.isJoined && at.get(one) === (at.get(two) as number) + 1;
    if (isSwapped || isRoleSwapped(own, next, one, two, source.text, target.text))
      return [
        {
          kind: 'number',
          type: 'order',
          source: own,
          start: Math.min(one.start, two.start),
          end: Math.max(one.end, two.end),
        },
      ];
  }
  return swappedLabels(answer, source.text, target.text);
}

const roles = {
  ru: [
    /(?:был[аио]?|раньше|ранее|прежде|(?<![а-яё])с|(?<![а-яё])из|вместо)[ \u00a0](?:[а-яё]+[ \u00a0]){0,2}$/iu,
    /(?:стал[аио]?|станет|теперь|сейчас|(?<![а-яё])до|(?<![а-яё])на)[ \u00a0](?:[а-яё]+[ \u00a0]){0,2}$/iu,
  ],
  en: [
    /\b(?:was|were|had|used to be|previously|before|formerly|from|instead of)[ \u00a0](?:[a-z]+[ \u00a0]){0,2}$/i,
    /\b(?:now|became|becomes?|has become|to|currently|today)[ \u00a0](?:[a-z]+[ \u00a0]){0,2}$/i,
  ],
} as const;

function isRoleSwapped(
  own: Value,
  next: Value,
  one: Value,
  two: Value,
  source: string,
  target: string,
): boolean {
  const is = (value: Value, text: string, role: RegExp) =>
    role.test(text.slice(Math.max(0, value.start - 28), value.start));
  return (
    is(own, source, roles.ru[0]) &&
    is(next, source, roles.ru[1]) &&
    is(two, target, roles.en[0]) &&
    is(one, target, roles.en[1]) &&
    !is(one, target, roles.en[0]) &&
    !is(two, target, roles.en[1])
  );
}

/** «PHP 7 и MySQL 8» told as `PHP 8 and MySQL 7`. */
function swappedLabels(answer: Map<Value, Value>, source: string, target: string): Difference[] {
  const label = (value: Value, text: string) =>
    /([A-Za-z][\w.+#]*)[ \u00a0]$/
      .exec(text.slice(Math.max(0, value.start - 24), value.start))?.[1]
      ?.toLowerCase();
  const given = new Map<string, Value>();
  for (const value of answer.values()) {
    const word = label(value, target);
    if (word) given.set(word, value);
  }
  if (given.size < 2) return [];
  for (const [own, one] of answer) {
    const word = label(own, source);
    const other = word ? given.get(word) : undefined;
    if (
      !word ||
      !other ||
      other === one ||
      other.number === own.number ||
      other.keys.some((key) => own.keys.includes(key))
    )
      continue;
    const theirs = label(one, target);
    if (
      theirs &&
      theirs !== word &&
      new RegExp(`(?<![\\w])${theirs.replace(/[.+#]/g, '\\$&')}(?![\\w])`, 'i').test(source)
    )
      return [{ kind: 'number', type: 'order', source: own, start: other.start, end: other.end }];
  }
  return [];
}

function changedSigns({ pairs }: Match, source: string, target: string): Difference[] {
  for (const [own, given] of pairs) {
    if (own.isNegative === given.isNegative) continue;
    const isExcused = own.isNegative
      ? /below|minus|negative|sub-?zero|frost|-\d|−/i.test(target)
      : /минус|мороз|ниже|отриц|[-−–]\d/iu.test(source);
    if (!isExcused)
      return [{ kind: 'number', type: 'sign', source: own, start: given.start, end: given.end }];
  }
  return [];
}
