import MiniSearch from 'minisearch';
import { readTokens } from '../term-tokens.ts';
import { findMemories, type Memory, type PastLine } from './find-memories.ts';
import { isJoining, memoryWords, rootOf, sentenceKey } from './memory-words.ts';

/** A line of an answer, with the draft that it stands in. */
export interface AnsweredLine extends PastLine {
  draftId: string;
  key: string;
}

/** How many lines of the index are compared word by word. */
const mostCompared = 40;
/** How many lines the words that the index is asked for may hold together: what is everywhere tells nothing apart. */
const mostRead = 2500;
/** How many lines a search shows. */
const mostFound = 50;

/** All answered lines, to be found by their words in any form, in both languages. */
export class AnswerIndex {
  readonly #index = new MiniSearch<AnsweredLine & { id: string }>({
    fields: ['source', 'target'],
    tokenize: (text) => {
      const roots = wordsOf(text);
      for (const root of roots) this.#counts.set(root, (this.#counts.get(root) ?? 0) + 1);
      return roots;
    },
    processTerm: (term) => term,
    searchOptions: { tokenize: (text) => text.split(' ') },
  });
  /** How often a word was seen. */
  readonly #counts = new Map<string, number>();
  readonly #lines = new Map<string, AnsweredLine>();
  readonly #byDraft = new Map<string, Set<string>>();
  readonly #bySentence = new Map<string, Set<string>>();

  get size(): number {
    return this.#lines.size;
  }

  /** Puts the lines of a draft in the place of those that were known of it; false where they were the same. */
  put(draftId: string, lines: AnsweredLine[]): boolean {
    const kept = new Set<string>();
    let isNew = false;
    for (const line of lines) {
      const id = `${draftId}\n${line.key}`;
      kept.add(id);
      const old = this.#lines.get(id);
      if (old?.source === line.source && old.target === line.target) continue;
      isNew = true;
      if (old) this.#remove(id, old);
      this.#lines.set(id, line);
      this.#index.add({ ...line, id });
      add(this.#bySentence, sentenceKey(line.source), id);
    }
    for (const id of this.#byDraft.get(draftId) ?? []) {
      const old = kept.has(id) ? undefined : this.#lines.get(id);
      if (!old) continue;
      isNew = true;
      this.#remove(id, old);
    }
    this.#byDraft.set(draftId, kept);
    return isNew;
  }

  /** What earlier answers offer for a line that stands under `key` in the draft. */
  remember(source: string, own: { draftId: string; key: string }): Memory<AnsweredLine>[] {
    const ids = this.#bySentence.get(sentenceKey(source)) ?? new Set<string>();
    const isOther = (line: AnsweredLine) => line.draftId !== own.draftId || line.key !== own.key;
    const linesOf = (all: Iterable<string>) =>
      [...all].flatMap((id) => this.#lines.get(id) ?? []).filter(isOther);
    const same = findMemories(source, linesOf(ids));
    if (same.length > 0) return same;
    const words = memoryWords(source).filter(({ weight }) => weight > 0.1);
    const rare = this.#rarest(words.map(({ root }) => root));
    if (rare.length === 0) return [];
    const found = this.#index
      .search(rare.join(' '), { fields: ['source'], combineWith: 'OR' })
      .slice(0, mostCompared);
    return findMemories(source, linesOf(found.map(({ id }) => String(id))));
  }

  /** Lines that hold the words in any form, in either language, the best first. */
  search(query: string): AnsweredLine[] {
    const asked = wordsOf(query);
    const last = asked.at(-1);
    if (last === undefined) return [];
    // The last word may still be on its way.
    const prefix = (term: string) => term === last && term.length > 3;
    const search = (words: string[], combineWith: 'AND' | 'OR') =>
      this.#index.search(words.join(' '), { combineWith, prefix });
    const all = search(asked.length > 1 ? this.#rarest(asked) : asked, 'AND');
    const some = all.length > 0 ? all : search(this.#rarest(asked), 'OR');
    const found = some.flatMap(({ id }) => this.#lines.get(String(id)) ?? []);
    const whole = found.filter((line) => {
      const roots = wordsOf(`${line.source} ${line.target}`);
      return asked.every((word) =>
        roots.some((root) => (prefix(word) ? root.startsWith(word) : root === word)),
      );
    });
    return (whole.length > 0 ? whole : found).slice(0, mostFound);
  }

  /** The words that the fewest lines have, as many as can be looked through at once; one at least. */
  #rarest(words: string[]): string[] {
    const count = (word: string) => this.#counts.get(word) ?? 0;
    const sorted = [...new Set(words)].sort((a, b) => count(a) - count(b));
    let read = 0;
    return sorted.filter((word, place) => {
      read += count(word);
      return place === 0 || read <= mostRead;
    });
  }

  #remove(id: string, line: AnsweredLine): void {
    this.#index.discard(id);
    this.#lines.delete(id);
    this.#bySentence.get(sentenceKey(line.source))?.delete(id);
  }
}

/** The roots of the words that a search may be about. */
function wordsOf(text: string): string[] {
  return readTokens(text)
    .filter(({ word }) => !isJoining(word))
    .map(rootOf);
}

function add(map: Map<string, Set<string>>, key: string, id: string): void {
  const known = map.get(key);
  if (known) known.add(id);
  else map.set(key, new Set([id]));
}
