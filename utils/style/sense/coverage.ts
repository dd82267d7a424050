import { everyMatch, isTouching, type Span } from '../../text/span.ts';
import { type Line, perLine } from '../reading/line.ts';
import { cyrillic, digit, type Piece, readPieces } from '../reading/pieces.ts';
import { findWord, perWord, type Word } from '../reading/words.ts';
import { Keys } from './keys.ts';
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
  /** The word as one of all texts. */
  known: Word;
  isMatched: boolean;
  /** The words of the other side that may answer it. */
  answers: Unit[];
  /** The table has English for this Russian word, or knows this English one. */
  isKnown: boolean;
  /** That it has no answer says nothing by itself. */
  isLight: boolean;
  isName: boolean;
  /** It may be claimed, and is not counted. */
  isPlain: boolean;
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

let table = new Keys();

/** The last reading of a line of English: a line is read beside one source, but where lines are matched anew. */
const lastOf = perLine((): { read?: Coverage & { of: Line } } => ({}));

/** Reads both lines once, whoever asks. Linear: words of one side are looked up among the other's beginnings. */
export function readCoverage(source: Line, target: Line): Coverage {
  const last = lastOf(target);
  if (last.read?.of !== source) last.read = { of: source, ...coverWords(source, target) };
  return last.read;
}

function coverWords(source: Line, target: Line): Coverage {
  const from = readUnits(source);
  const to = readUnits(target);
  const found = findUnder(from, to);
  for (const unit of from) {
    const { keys, isKnown } = table.wantedBy(unit.known);
    if (isKnown) unit.isKnown = true;
    for (const key of keys) for (const other of found.get(key) ?? nobody) claim(unit, other);
  }
  return { source: from.filter(isCounted), target: to.filter(isCounted) };
}

const nobody: readonly Unit[] = [];

function claim(unit: Unit, other: Unit): void {
  other.isMatched = true;
  unit.isMatched = true;
  if (unit.answers.includes(other)) return;
  unit.answers.push(other);
  other.answers.push(unit);
}

/** The English words by those of their keys that the source asks for: few of many. */
function findUnder(from: readonly Unit[], to: readonly Unit[]): Map<number, Unit[]> {
  if (table.isFull) table = new Keys();
  table.clear();
  for (const { known } of from) for (const key of table.wantedBy(known).keys) table.ask(key);
  const found = new Map<number, Unit[]>();
  for (const unit of to)
    for (const key of table.keysOf(unit.known)) if (table.isAsked(key)) put(found, key, unit);
  return found;
}

function put(found: Map<number, Unit[]>, key: number, unit: Unit): void {
  const all = found.get(key);
  if (!all) found.set(key, [unit]);
  else if (all.length < 20 && all[all.length - 1] !== unit) all.push(unit);
}

function isCounted({ isPlain }: Unit): boolean {
  return !isPlain;
}

interface Place extends Span {
  word: Word;
}

function readWords(text: string): readonly Place[] {
  const pieces = readPieces(text);
  return (pieces && joinPieces(text, pieces)) ?? matchWords(text);
}

function matchWords(text: string): Place[] {
  return everyMatch(text, wordPattern).map(({ 0: found, index }) => ({
    word: findWord(found),
    start: index,
    end: index + found.length,
  }));
}

/** The same of pieces: `e-mail`, `C++`, «онлайн-касса»; nothing where one mixes scripts. */
function joinPieces(text: string, pieces: readonly Piece[]): Place[] | undefined {
  const words: Place[] = [];
  for (let at = 0; at < pieces.length; at++) {
    const { word, start, end: own, made } = pieces[at] as Piece;
    if (made === digit) continue;
    const isRussian = made === cyrillic;
    if ((made & cyrillic) !== 0 && !isRussian) return undefined;
    if (!isRussian && isDigit(text.charCodeAt(start))) return undefined;
    let end = own;
    while ((isRussian ? '-' : ".+#'’&/-").includes(text.charAt(end)) && end < text.length) {
      const next = pieces[at + 1];
      if (next?.start !== end + 1) break;
      const isOther = (next.made & cyrillic) !== 0;
      if (isOther !== isRussian) {
        if (isOther && next.made !== cyrillic) return undefined;
        break;
      }
      if (isRussian && next.made !== cyrillic) return undefined;
      end = next.end;
      at++;
    }
    if (!isRussian) while (text.charAt(end) === '+') end++;
    const found = end === own ? word : findWord(text.slice(start, end));
    words.push({ word: found, start, end });
  }
  return words;
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

/** All words outside code and addresses; the plain ones may be claimed, and are not counted. */
function readUnits(line: Line): Unit[] {
  const units: Unit[] = [];
  if (line.text.length > longestLine) return units;
  for (const { word: known, start, end } of readWords(line.text)) {
    if (start < line.start || isTouching(line.opaque, start, end)) continue;
    const { isRussian, isPlain, isLight, isCapital, isMixed } = natureOf(known);
    units.push({
      start,
      end,
      word: known.text,
      known,
      isMatched: false,
      answers: [],
      isKnown: !isRussian,
      isLight,
      isName: isCapital && (isMixed || start > (line.sentences[0]?.start ?? 0)),
      isPlain,
    });
  }
  return units;
}

/** What a word is wherever it stands. */
const natureOf = perWord(({ text: word }) => {
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
