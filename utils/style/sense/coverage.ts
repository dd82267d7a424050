import { everyMatch, isTouching, type Span } from '../../text/span.ts';
import type { Line } from '../reading/line.ts';
import { remember } from '../reading/remember.ts';
import { beginningsOf, renderingsFor, soundOf } from './lexicon/index.ts';
import {
  lightEnglish,
  lightRussian,
  numerals,
  plainEnglish,
  plainRussian,
} from './lexicon/plain-words.ts';

/** A word that carries sense, and whether the other side has a word for it. */
export interface Unit extends Span {
  word: string;
  isMatched: boolean;
  /** The words of the other side that may answer it. */
  answers: Unit[];
  /** The table has English for this Russian word, or knows this English one. */
  isKnown: boolean;
  /** That it has no answer says nothing by itself. */
  isLight: boolean;
  isName: boolean;
}

/** Which words of a line and of its English answer one another, as far as tables and likeness can tell. */
export interface Coverage {
  source: Unit[];
  target: Unit[];
}

const wordPattern =
  /[A-Za-z\u00c0-\u024f][A-Za-z\u00c0-\u024f0-9]*(?:[.+#'’&/-][A-Za-z\u00c0-\u024f0-9]+)*\+*|[\u0400-\u052f]+(?:-[\u0400-\u052f]+)*/g;
/** Longer lines are none that a person wrote as one: nothing is said about them. */
export const longestLine = 4000;

/** The last reading of a line of English: a line is read beside one source, but where lines are matched anew. */
const read = new WeakMap<Line, Coverage & { of: Line }>();

/** Reads both lines once, whoever asks. Linear: words of one side are looked up among the other's beginnings. */
export function readCoverage(source: Line, target: Line): Coverage {
  const known = read.get(target);
  if (known?.of === source) return known;
  const found = { of: source, ...coverWords(source, target) };
  read.set(target, found);
  return found;
}

function coverWords(source: Line, target: Line): Coverage {
  const from = readUnits(source);
  const to = readUnits(target);
  const byKey = new Map<string, Unit[]>();
  for (const unit of to) for (const key of keysOf(unit.word)) put(byKey, key, unit);
  for (const unit of from) {
    const claim = (others: readonly Unit[] | undefined) => {
      for (const other of others ?? []) {
        other.isMatched = true;
        unit.isMatched = true;
        if (unit.answers.includes(other)) continue;
        unit.answers.push(other);
        other.answers.push(unit);
      }
    };
    const { keys, isKnown } = wantedBy(unit.word);
    if (isKnown) unit.isKnown = true;
    for (const key of keys) claim(byKey.get(key));
  }
  return { source: from.filter(isCounted), target: to.filter(isCounted) };
}

/** Under what an English word is looked for: the beginnings of its parts, how they sound, and the whole. */
const keysOf = remember((word): readonly string[] => {
  const keys = new Set<string>();
  for (const part of word.split(/[-/]/)) {
    for (const beginning of beginningsOf(part)) keys.add(beginning);
    keys.add(soundKey(soundOf(part)));
  }
  return [...keys.add(word.toLowerCase())];
});

/** What a word of the source looks for, and whether the table knows it. */
const wantedBy = remember((word): { keys: readonly string[]; isKnown: boolean } => {
  const keys = new Set<string>();
  let isKnown = false;
  for (const part of word.split(/[-/]/)) {
    if (/^[A-Za-z]/.test(part)) {
      keys.add(part.toLowerCase());
      continue;
    }
    const renderings = renderingsFor(part);
    if (renderings) isKnown = true;
    for (const one of renderings ?? []) keys.add(one);
    const sound = soundOf(part);
    if (sound.length >= 4) keys.add(soundKey(sound));
  }
  return { keys: [...keys.add(word.toLowerCase())], isKnown };
});

/** Sounds and beginnings share one table: no word begins with this sign. */
function soundKey(sound: string): string {
  return `~${sound.slice(0, 4)}`;
}

function put(map: Map<string, Unit[]>, key: string, unit: Unit): void {
  const all = map.get(key);
  if (!all) map.set(key, [unit]);
  else if (all.length < 20 && all[all.length - 1] !== unit) all.push(unit);
}

const plain = new WeakSet<Unit>();

function isCounted(unit: Unit): boolean {
  return !plain.has(unit);
}

/** All words outside code and addresses; the plain ones may be claimed, and are not counted. */
function readUnits(line: Line): Unit[] {
  const units: Unit[] = [];
  if (line.text.length > longestLine) return units;
  for (const match of everyMatch(line.text, wordPattern)) {
    const start = match.index;
    const word = match[0];
    const end = start + word.length;
    if (start < line.start || isTouching(line.opaque, start, end)) continue;
    const { isRussian, isPlain, isLight, isCapital, isMixed } = natureOf(word);
    const isName = isCapital && (isMixed || start > (line.sentences[0]?.start ?? 0));
    const unit: Unit = {
      start,
      end,
      word,
      isMatched: false,
      answers: [],
      isKnown: !isRussian,
      isLight,
      isName,
    };
    if (isPlain) plain.add(unit);
    units.push(unit);
  }
  return units;
}

/** What a word is wherever it stands. */
const natureOf = remember((word) => {
  const lower = word.toLowerCase();
  const isRussian = /[\u0400-\u052f]/.test(word);
  return {
    isRussian,
    isPlain: isRussian
      ? plainRussian.has(lower) ||
        (lower.length < 3 && !/^[А-Я]{2}$/.test(word)) ||
        numerals.test(lower)
      : // `A4` answers «А4»: its digits are the numbers' to prove.
        plainEnglish.has(lower) || lower.length < 2 || /^[A-Z]-?\d+$/.test(word),
    // «ТЗ», «БД»: what they stand for may be said in any words.
    isLight: isRussian ? lower.length < 3 || lightRussian.test(lower) : lightEnglish.has(lower),
    isCapital: /^[A-Z]/.test(word),
    /** More capitals, or digits: `iPhone`, `PostgreSQL`. */
    isMixed: /[A-Z].*[A-Z]|\d/.test(word),
  };
});
