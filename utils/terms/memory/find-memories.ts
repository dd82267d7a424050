import type { Span } from '../../text/span.ts';
import { countDenials, type MemoryWord, memoryWords, sentenceKey } from './memory-words.ts';
import { isTurned } from './turned.ts';

/** A line that was answered before. */
export interface PastLine {
  source: string;
  target: string;
  /** When its English came, ms since 1970. */
  at?: number;
}

/** What an earlier answer offers for a line. */
export interface Memory<Line extends PastLine = PastLine> {
  line: Line;
  /** `same`: the English stands as it is; `similar`: what differs has to be changed in it. */
  kind: 'same' | 'similar';
  /** 0-1. */
  likeness: number;
  /** The words that differ, in the line and in the one of then. */
  differs: { now: Span[]; before: Span[] };
}

/** Below this a sentence has too little in common with another, whatever they share. */
const leastLikeness = 0.74;
/** A sentence of fewer words of weight is like too many others. */
const leastWeight = 2.5;
/** More than three are not looked at. */
const most = 3;

/**
 * What earlier answers offer for a Russian line: those that say the same, however it was typed, then those that say nearly
 * the same, in any form and order of words. A sentence that denies what the other says, or says its contrary, is not like it.
 */
export function findMemories<Line extends PastLine>(
  source: string,
  lines: readonly Line[],
): Memory<Line>[] {
  const key = sentenceKey(source);
  if (key === '') return [];
  const words = memoryWords(source);
  const isQuestion = asks(source);
  const denials = countDenials(source);
  const found = new Map<string, Memory<Line>>();
  for (const line of lines) {
    if (line.target.trim() === '') continue;
    const memory = compare(line, { key, words, isQuestion, denials });
    if (!memory) continue;
    // Of several with one English the newest stands for all.
    const name = `${memory.kind} ${line.target.trim()}`;
    const known = found.get(name);
    if (!known || known.likeness < memory.likeness || isNewer(line, known.line))
      found.set(name, memory);
  }
  const all = [...found.values()].sort(
    (a, b) => b.likeness - a.likeness || (b.line.at ?? 0) - (a.line.at ?? 0),
  );
  const same = all.filter(({ kind }) => kind === 'same');
  return (same.length > 0 ? same : all).slice(0, most);
}

interface Wanted {
  key: string;
  words: MemoryWord[];
  isQuestion: boolean;
  denials: number;
}

function compare<Line extends PastLine>(line: Line, wanted: Wanted): Memory<Line> | undefined {
  if (sentenceKey(line.source) === wanted.key)
    return { line, kind: 'same', likeness: 1, differs: { now: [], before: [] } };
  if (weightOf(wanted.words) < leastWeight) return undefined;
  if (asks(line.source) !== wanted.isQuestion) return undefined;
  if (countDenials(line.source) !== wanted.denials) return undefined;
  const words = memoryWords(line.source);
  const alone = weightOf(without(wanted.words, words, 'root'));
  const other = weightOf(without(words, wanted.words, 'root'));
  const common = weightOf(wanted.words) - alone + weightOf(words) - other;
  const likeness = common / (weightOf(wanted.words) + weightOf(words));
  if (likeness < leastLikeness || isTurned(wanted.words, words)) return undefined;
  const spans = (all: MemoryWord[]) => all.map(({ start, end }) => ({ start, end }));
  // Never quite the same, even where only forms or the order differ.
  return {
    line,
    kind: 'similar',
    likeness: Math.min(likeness, 0.99),
    // Another form is marked, too: its English may be another.
    differs: {
      now: spans(without(wanted.words, words, 'form')),
      before: spans(without(words, wanted.words, 'form')),
    },
  };
}

/** The words that the others do not have, each counted. */
function without(words: MemoryWord[], others: MemoryWord[], by: 'root' | 'form'): MemoryWord[] {
  const left = new Map<string, number>();
  for (const other of others) left.set(other[by], (left.get(other[by]) ?? 0) + 1);
  return words.filter((word) => {
    const count = left.get(word[by]) ?? 0;
    left.set(word[by], count - 1);
    return count <= 0;
  });
}

function weightOf(words: MemoryWord[]): number {
  return words.reduce((sum, { weight }) => sum + weight, 0);
}

function asks(text: string): boolean {
  return /[?？]["»”)\s]*$/u.test(text);
}

function isNewer(one: PastLine, other: PastLine): boolean {
  return (one.at ?? 0) > (other.at ?? 0);
}
