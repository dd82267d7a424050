import { everyMatch, isTouching, type Span } from '../../text/span.ts';
import type { Line } from '../reading/line.ts';
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

const read = new WeakMap<Line, WeakMap<Line, Coverage>>();

/** Reads both lines once, whoever asks. Linear: words of one side are looked up among the other's beginnings. */
export function readCoverage(source: Line, target: Line): Coverage {
  let known = read.get(source);
  if (!known) {
    known = new WeakMap();
    read.set(source, known);
  }
  let found = known.get(target);
  if (!found) {
    found = coverWords(source, target);
    known.set(target, found);
  }
  return found;
}

function coverWords(source: Line, target: Line): Coverage {
  const from = readUnits(source);
  const to = readUnits(target);
  const byBeginning = new Map<string, Unit[]>();
  const bySound = new Map<string, Unit[]>();
  for (const unit of to) {
    for (const part of unit.word.split(/[-/]/)) {
      for (const beginning of beginningsOf(part)) put(byBeginning, beginning, unit);
      put(bySound, soundOf(part).slice(0, 4), unit);
    }
    put(byBeginning, unit.word.toLowerCase(), unit);
  }
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
    for (const part of unit.word.split(/[-/]/)) {
      if (/^[A-Za-z]/.test(part)) {
        claim(byBeginning.get(part.toLowerCase()));
        continue;
      }
      const renderings = renderingsFor(part);
      if (renderings) unit.isKnown = true;
      for (const one of renderings ?? []) claim(byBeginning.get(one));
      const sound = soundOf(part);
      if (sound.length >= 4) claim(bySound.get(sound.slice(0, 4)));
    }
    claim(byBeginning.get(unit.word.toLowerCase()));
  }
  return { source: from.filter(isCounted), target: to.filter(isCounted) };
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
    const lower = word.toLowerCase();
    const isRussian = /[\u0400-\u052f]/.test(word);
    const isName =
      /^[A-Z]/.test(word) &&
      (start > (line.sentences[0]?.start ?? 0) || /[A-Z].*[A-Z]|\d/.test(word));
    const unit: Unit = {
      start,
      end,
      word,
      isMatched: false,
      answers: [],
      isKnown: !isRussian,
      isLight: false,
      isName,
    };
    const isPlain = isRussian
      ? plainRussian.has(lower) || lower.length < 3 || numerals.test(lower)
      : // `A4` answers «А4»: its digits are the numbers' to prove.
        plainEnglish.has(lower) || lower.length < 2 || /^[A-Z]-?\d+$/.test(word);
    if (isPlain) plain.add(unit);
    unit.isLight = isRussian ? lightRussian.test(lower) : lightEnglish.has(lower);
    units.push(unit);
  }
  return units;
}
