import { readTokens } from '../term-tokens.ts';
import { findMemories, type Memory, type PastLine } from './find-memories.ts';
import { isJoining, memoryWords, rootOf, sentenceKey } from './memory-words.ts';
import { WordIndex } from './word-index.ts';

/** A line of an answer, with the draft that it stands in. */
export interface AnsweredLine extends PastLine {
  draftId: string;
  key: string;
}

/** How many lines of the index are compared word by word. */
const mostCompared = 40;
/** How many lines the words that are looked for one by one may have together: what is everywhere tells nothing apart. */
const mostRead = 2500;
/** How many lines a search shows. */
const mostFound = 50;

/** All answered lines, to be found by their words in any form, in both languages. */
export class AnswerIndex {
  readonly #words = new WordIndex();
  readonly #lines = new Map<number, AnsweredLine>();
  readonly #byDraft = new Map<string, Map<string, number>>();
  readonly #bySentence = new Map<string, Set<number>>();
  /** The number of the line that was put last. */
  #last = 0;

  get size(): number {
    return this.#lines.size;
  }

  /** Puts the lines of a draft in the place of those that were known of it; false where they were the same. */
  put(draftId: string, lines: AnsweredLine[]): boolean {
    const known = this.#byDraft.get(draftId) ?? new Map<string, number>();
    const now = new Map<string, number>();
    let isNew = false;
    for (const line of lines) {
      const number = known.get(line.key);
      const old = number === undefined ? undefined : this.#lines.get(number);
      const isSame = old?.source === line.source && old.target === line.target;
      isNew ||= !isSame;
      now.set(line.key, isSame && number !== undefined ? number : this.#add(line));
    }
    for (const [key, number] of known) {
      if (now.get(key) === number) continue;
      isNew = true;
      this.#remove(number);
    }
    this.#byDraft.set(draftId, now);
    return isNew;
  }

  /** What earlier answers offer for a line that stands under `key` in the draft. */
  remember(source: string, own: { draftId: string; key: string }): Memory<AnsweredLine>[] {
    const isOther = (line: AnsweredLine) => line.draftId !== own.draftId || line.key !== own.key;
    const said = this.#linesOf(this.#bySentence.get(sentenceKey(source)) ?? []).filter(isOther);
    // What is said in every letter needs no more than its last ones.
    const same = findMemories(source, newest(said).slice(0, mostCompared));
    if (same.length > 0) return same;
    const words = memoryWords(source).filter(({ weight }) => weight > 0.1);
    const rare = this.#rarest(words.map(({ root }) => root));
    const found = this.#words.withAny(rare, this.size).slice(0, mostCompared);
    return findMemories(source, this.#linesOf(found).filter(isOther));
  }

  /** Lines that hold the words in any form, in either language: all of them, the newest first, else the likest. */
  search(query: string): AnsweredLine[] {
    const asked = wordsOf(query);
    const last = asked.at(-1);
    if (last === undefined) return [];
    // The last word may still be on its way.
    const all =
      last.length > 3 ? this.#words.withAll(asked.slice(0, -1), last) : this.#words.withAll(asked);
    if (all.length === 0)
      return this.#linesOf(this.#words.withAny(this.#rarest(asked), this.size).slice(0, mostFound));
    return newest(this.#linesOf(all)).slice(0, mostFound);
  }

  #linesOf(numbers: Iterable<number>): AnsweredLine[] {
    return [...numbers].flatMap((number) => this.#lines.get(number) ?? []);
  }

  /** The words that the fewest lines have, as many as can be looked through at once; one at least. */
  #rarest(words: readonly string[]): string[] {
    const count = (word: string) => this.#words.count(word);
    const sorted = [...new Set(words)].sort((a, b) => count(a) - count(b));
    let read = 0;
    return sorted.filter((word, place) => {
      read += count(word);
      return place === 0 || read <= mostRead;
    });
  }

  #add(line: AnsweredLine): number {
    const number = ++this.#last;
    this.#lines.set(number, line);
    this.#words.add(number, wordsOfLine(line));
    const key = sentenceKey(line.source);
    const same = this.#bySentence.get(key);
    if (same) same.add(number);
    else this.#bySentence.set(key, new Set([number]));
    return number;
  }

  #remove(number: number): void {
    const line = this.#lines.get(number);
    if (!line) return;
    this.#lines.delete(number);
    this.#words.remove(number, wordsOfLine(line));
    this.#bySentence.get(sentenceKey(line.source))?.delete(number);
  }
}

function newest(lines: AnsweredLine[]): AnsweredLine[] {
  return lines.sort((a, b) => (b.at ?? 0) - (a.at ?? 0));
}

function wordsOfLine({ source, target }: AnsweredLine): Set<string> {
  return new Set([...wordsOf(source), ...wordsOf(target)]);
}

/** The roots of the words that a search may be about. */
function wordsOf(text: string): string[] {
  return readTokens(text)
    .filter(({ word }) => !isJoining(word))
    .map(rootOf);
}
