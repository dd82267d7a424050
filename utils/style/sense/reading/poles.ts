import { perWord, type Word } from '../../reading/words.ts';
import type { SenseKind } from '../../rule.ts';
import { lemmasOf } from './inflect.ts';

/**
 * How sure a word is of its pole. `sure`: it means this and may accuse; `fair` (~): it may mean this, so it
 * answers and explains, and accuses nobody; `weak` (?): it answers only where something would be missing.
 */
export type Strength = 'sure' | 'fair' | 'weak';

/** One side of an axis: «faster» of faster and slower, «if» of the relations between clauses. */
export interface Pole {
  /** Its number among all poles. */
  id: number;
  axis: Axis;
  name: string;
  /** `!` after its name: where none of its words is rendered, something is missing. */
  isDemanded: boolean;
}

/** Poles of which a line that says one does not say another. */
export interface Axis {
  kind: SenseKind;
  poles: Pole[];
}

export interface Role {
  pole: Pole;
  strength: Strength;
}

/** A word or phrase of a table: its further words, and what it may mean. */
export interface Entry {
  rest: ((word: string) => boolean)[];
  /** Stands later in the same clause («пока … не»). */
  later?: (word: string) => boolean;
  roles: Role[];
}

/** What a word may begin or be. */
export interface Meaning {
  /** The longest first; those of one word are in `roles`. */
  phrases: readonly Entry[];
  roles: Role[];
}

export interface Lexicon {
  russian(word: Word): Meaning | undefined;
  english(word: Word): Meaning | undefined;
  /** How many poles there are. */
  size: number;
}

interface Stem {
  ending: '' | '+' | '-';
  entries: Entry[];
}

const longestStem = 16;
const longestWord = 40;

const declension =
  /^(?:а|у|е|о|ы|и|я|ю|ь|й|ом|ем|ой|ою|ей|ею|ов|ев|ам|ям|ами|ями|ах|ях|ый|ий|ая|яя|ое|ее|ые|ие|ого|его|ому|ему|ым|им|ых|их|ыми|ими|ую|юю|ья|ью|ию|ия|ии|ием|ий)?$/;
const gerund = /(?:[а-я]{3}[аи]в|крыв|вшись|вши|[аиыя]ясь|йдя|[бдж]ив)$/;
const nounLikeGerund =
  /(?:арх|акт|пасс|мот|масс|кат|ект|рат|лект|ит)ив$|(?:сост|уст|спл|пр|нр|рук)ав$/;

/**
 * Reads tables of poles. A line is an axis: poles parted by ` | `, each «Russian = English», a name before it
 * where the guard asks for it («only: только лишь = only»). `стем-` begins a word, `стем+` has an ending of
 * a noun or adjective, `слово` stands as it is; `в_случае` is a phrase,
 * `пока_*_не` one with words between. English words are inflected, `=word` is not.
 */
export function readLexicon(tables: readonly { kind: SenseKind; text: string }[]): Lexicon {
  const russian = new Map<string, Stem[]>();
  const english = new Map<string, Entry[]>();
  let size = 0;
  for (const { kind, text } of tables) {
    for (const line of text.split('\n')) {
      if (!line) continue;
      const axis: Axis = { kind, poles: [] };
      for (const part of line.split(' | ')) readPole(part, axis, size++, russian, english);
    }
  }
  return {
    russian: remembered((word) => findRussian(russian, word)),
    english: remembered((word) => findEnglish(english, word)),
    size,
  };
}

/** Each word is looked for once. */
function remembered(find: (word: string) => Entry[]): (word: Word) => Meaning | undefined {
  return perWord(({ text }) => (text.length > longestWord ? undefined : toMeaning(find(text))));
}

function toMeaning(entries: Entry[]): Meaning | undefined {
  if (entries.length === 0) return undefined;
  return {
    phrases: entries.filter((one) => lengthOf(one) > 0).sort((a, b) => lengthOf(b) - lengthOf(a)),
    roles: entries.filter((one) => lengthOf(one) === 0).flatMap(({ roles }) => roles),
  };
}

function readPole(
  part: string,
  axis: Axis,
  id: number,
  russian: Map<string, Stem[]>,
  english: Map<string, Entry[]>,
): void {
  const [left = '', right = ''] = part.split(' = ');
  const [, name = '', mark, words = ''] = /^(?:([a-z ]*)(!?):)?(.*)$/.exec(left.trim()) ?? [];
  const pole: Pole = { id, axis, name, isDemanded: mark === '!' };
  axis.poles.push(pole);
  for (const item of split(words)) addRussian(russian, item, pole);
  for (const item of split(right)) addEnglish(english, item, pole);
}

function split(words: string): string[] {
  return words.trim().split(/\s+/).filter(Boolean);
}

function readMark(item: string): { text: string; strength: Strength } {
  if (item.startsWith('~')) return { text: item.slice(1), strength: 'fair' };
  if (item.startsWith('?')) return { text: item.slice(1), strength: 'weak' };
  return { text: item, strength: 'sure' };
}

function addRussian(map: Map<string, Stem[]>, item: string, pole: Pole): void {
  const { text, strength } = readMark(item);
  const [first = '', ...rest] = text.split('_');
  const { stem, ending } = readStem(first);
  let stems = map.get(stem);
  if (!stems) {
    stems = [];
    map.set(stem, stems);
  }
  let own = stems.find((one) => one.ending === ending);
  if (!own) {
    own = { ending, entries: [] };
    stems.push(own);
  }
  const gap = rest.indexOf('*');
  const later = gap < 0 ? undefined : matchStem(rest[gap + 1] ?? '');
  own.entries.push({
    rest: (gap < 0 ? rest : rest.slice(0, gap)).map(matchStem),
    ...(later ? { later } : {}),
    roles: [{ pole, strength }],
  });
}

function readStem(text: string): { stem: string; ending: Stem['ending'] } {
  const last = text.at(-1);
  return last === '+' || last === '-'
    ? { stem: text.slice(0, -1), ending: last }
    : { stem: text, ending: '' };
}

function matchStem(text: string): (word: string) => boolean {
  const { stem, ending } = readStem(text);
  return (word) => word.startsWith(stem) && isEnding(word.slice(stem.length), ending);
}

function isEnding(end: string, ending: Stem['ending']): boolean {
  return ending === '-' || (ending === '+' ? declension.test(end) : end === '');
}

function addEnglish(map: Map<string, Entry[]>, item: string, pole: Pole): void {
  const { text, strength } = readMark(item);
  const [first = '', ...rest] = text.split('_');
  const entry: Entry = {
    rest: rest.map((part) => (word) => word === part),
    roles: [{ pole, strength }],
  };
  // «=few» is itself and has no other form.
  const entries = map.get(first);
  if (entries) entries.push(entry);
  else map.set(first, [entry]);
}

function findEnglish(map: Map<string, Entry[]>, word: string): Entry[] {
  const lemmas = new Set([`=${word}`, ...lemmasOf(word)]);
  return [...lemmas].flatMap((lemma) => map.get(lemma) ?? []);
}

const lengthOf = ({ rest, later }: Entry) => rest.length + (later ? 1 : 0);

/** All phrases; of single words those with the longest stem only, since it knows the word best. */
function findRussian(map: Map<string, Stem[]>, word: string): Entry[] {
  const found: Entry[] = [];
  let isKnown = false;
  for (let size = Math.min(word.length, longestStem); size > 0; size--) {
    const own = (map.get(word.slice(0, size)) ?? [])
      .filter(({ ending }) => isEnding(word.slice(size), ending))
      .flatMap(({ entries }) => entries);
    const alone = own.filter((one) => lengthOf(one) === 0);
    found.push(...own.filter((one) => lengthOf(one) > 0), ...(isKnown ? [] : alone));
    isKnown ||= alone.length > 0;
  }
  if (gerund.test(word) && !nounLikeGerund.test(word))
    found.push(...(map.get('@gerund') ?? []).flatMap(({ entries }) => entries));
  return found;
}
