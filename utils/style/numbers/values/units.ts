import type { Span } from '../../../text/span.ts';
import { isOther, isSpaceAt, signAt } from './beside.ts';
import { type Dimension, rows } from './unit-names.ts';

// What numbers count, by name in both languages. Two units of one dimension compare by size (500 ms is 0.5 s).

export interface Unit {
  id: string;
  dimension: Dimension;
  /** How many of the dimension's least unit; 0 where units of the dimension do not convert. */
  size: number;
}

const edge = '(?![\\p{L}\\p{N}])';
const unitOf = new Map<string, Unit>(
  rows.map(([id, dimension, size]) => [id, { id, dimension, size }]),
);

/** A name of a unit as a pattern; of several that match the first of the table wins. */
interface Name {
  name: string;
  /** It ends as a word does, and no letter may follow. */
  isWord: boolean;
  unit: Unit;
  place: number;
}

/** The names by the letters or the sign that they begin with; those that have no plain one stand under ''. */
function compile(column: 3 | 4): Map<string, Name[]> {
  const byFirst = new Map<string, Name[]>();
  for (const [at, row] of rows.entries()) {
    const unit = unitOf.get(row[0]) as Unit;
    for (const [index, word] of row[column].split(/\|(?![^(]*\))/).entries()) {
      const isWord = /[\p{L}\p{N}*?)\]]$/u.test(word);
      const first =
        (/^(\p{L}\p{L})(?![?*+{])/u.exec(word) ??
          /^\\?([\p{L}$%°€£¥₽₴₸¢‰℃℉×])(?![?*])/u.exec(word))?.[1]?.toLowerCase() ?? '';
      // Of one unit those with a plain beginning come first.
      const place = at * 100 + index + (first === '' ? 50 : 0);
      byFirst.set(first, [...(byFirst.get(first) ?? []), { name: word, isWord, unit, place }]);
    }
  }
  return byFirst;
}

const names = { ru: compile(3), en: compile(4) };
const patterns = { ru: new Map<string, Pattern>(), en: new Map<string, Pattern>() };

interface Pattern {
  words: RegExp;
  units: Unit[];
}

/** One pattern for all units that may begin so: the group that matched tells which one it is. */
function patternFor(first: string, language: 'ru' | 'en'): Pattern {
  const known = patterns[language].get(first);
  if (known) return known;
  const own = names[language];
  const all = [...new Set([first, first.charAt(0), ''])]
    .flatMap((key) => own.get(key) ?? [])
    .sort((a, b) => a.place - b.place);
  const pattern = {
    words: new RegExp(`^(?:${joinNames(all)})`, 'iu'),
    units: all.map(({ unit }) => unit),
  };
  patterns[language].set(first, pattern);
  return pattern;
}

/** Each name a group. Those that need an edge share it where they stand together: each costs half a millisecond to compile. */
function joinNames(all: readonly Name[]): string {
  const runs: { isWord: boolean; groups: string[] }[] = [];
  for (const { name, isWord } of all) {
    const last = runs[runs.length - 1];
    if (last?.isWord === isWord) last.groups.push(`(${name})`);
    else runs.push({ isWord, groups: [`(${name})`] });
  }
  return runs
    .map(({ isWord, groups }) => (isWord ? `(?:${groups.join('|')})${edge}` : groups.join('|')))
    .join('|');
}

const adjective = {
  ru: /^(?:рабоч|календарн|полн|цел|следующ|ближайш|последн|астрономическ|академическ)\p{L}*[ \u00a0]/iu,
  en: /^(?:or (?:more|so|fewer|less)|business|working|calendar|full|whole|more|additional|extra|consecutive|US)[ \u00a0]/i,
};

const adjectives = { ru: 'ркпцсба', en: 'obwcfmaeu' };

/** Under what the names that may begin a text stand: each of a pattern's groups costs time, and most begin otherwise. */
function keyOf(beginning: string, language: 'ru' | 'en'): string {
  const own = names[language];
  if (own.has(beginning)) return beginning;
  const first = beginning.charAt(0);
  return own.has(first) ? first : '';
}

/** The unit at the beginning of a text, with its length. */
export function readUnit(
  text: string,
  language: 'ru' | 'en',
): { unit: Unit; length: number } | undefined {
  const { words, units } = patternFor(keyOf(text.slice(0, 2).toLowerCase(), language), language);
  const match = words.exec(text);
  if (!match) return undefined;
  const at = match.findIndex((group, index) => index > 0 && group !== undefined);
  const unit = units[at - 1];
  return unit && { unit, length: match[0].length };
}

/** The unit after a number: «5 кг», `10-day`, «30 рабочих дней». */
export function unitAfter(
  text: string,
  end: number,
  language: 'ru' | 'en',
): { unit: Unit; start: number; end: number } | undefined {
  const isParted = isSpaceAt(text, end) || /[\u202f-]/.test(text.charAt(end));
  let at = isParted ? end + 1 : end;
  let window = text.slice(at, at + 40);
  const between = isOther(signAt(text, at), adjectives[language])
    ? null
    : adjective[language].exec(window);
  if (between) {
    at += between[0].length;
    window = text.slice(at, at + 40);
  }
  const found = readUnit(window, language);
  return found && { unit: found.unit, start: at, end: at + found.length };
}

const halved = /^[ \u00a0](?:of[ \u00a0])?an?[ \u00a0]/i;

/** The unit of which a half is told: `half a gram`. */
export function readHalved(after: string, at: number): { unit?: Unit; unitSpan?: Span } {
  const gap = halved.exec(after)?.[0].length;
  const found = gap === undefined ? undefined : readUnit(after.slice(gap), 'en');
  if (gap === undefined || !found || found.unit.dimension === 'time') return {};
  return { unit: found.unit, unitSpan: { start: at + gap, end: at + gap + found.length } };
}

const before = /(?:^|[^\p{L}])((?:US|CA|AU)?\$|[€£₽₴₸¥]|USD|EUR|GBP|RUB)[ \u00a0]?$/u;

/** The currency before a number: `$5`, `EUR 300`. */
export function unitBefore(
  text: string,
  start: number,
): { unit: Unit; start: number; end: number } | undefined {
  const last = text.charAt(start - (isSpaceAt(text, start - 1) ? 2 : 1));
  if (last === '' || !'$€£₽₴₸¥DRPB'.includes(last)) return undefined;
  const match = before.exec(text.slice(Math.max(0, start - 6), start));
  if (!match) return undefined;
  const sign = (match[1] as string).replace(/^[A-Z]{2}\$/, '$');
  const found = readUnit(sign, 'en');
  const from = start - match[0].length + match[0].indexOf(match[1] as string);
  return found && { unit: found.unit, start: from, end: from + (match[1] as string).length };
}

/** The keys of a quantity by size, so that 500 ms meets 0.5 s and 12 months meets a year. */
export function sizeKeys(number: number, unit: Unit): string[] {
  if (unit.size === 0 || unit.dimension === 'percent' || unit.dimension === 'times') return [];
  return [`${unit.dimension}:${Number((number * unit.size).toPrecision(4))}`];
}
