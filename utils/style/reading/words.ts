import { type Keeper, readersOf } from './remember.ts';

/** A word of either language, one object for all its places. */
export interface Word extends Keeper {
  text: string;
  /** The kinds that it is of, a bit each; a page of them is read when first asked for. */
  kinds: number[];
}

// Letters repeat their words; a text of nonsense must not fill the memory.
const most = 20_000;
const words = new Map<string, Word>();

export function findWord(text: string): Word {
  const known = words.get(text);
  if (known) return known;
  const word: Word = { text, known: [], kinds: [] };
  if (words.size < most) words.set(text, word);
  return word;
}

/** A reader of single words that reads each word once. */
export const perWord = readersOf<Word>();

/** The word in small letters, «ё» as «е», an apostrophe as it is typed. */
export const smallOf = perWord(({ text }) => {
  const small = text.toLowerCase().replaceAll('ё', 'е').replaceAll('’', "'");
  return findWord(small);
});

/** The words of one side, with the kinds that any of them is of. */
export interface Side {
  words: readonly { word: Word }[];
  kinds: number[];
}

/** Patterns by page; a page that a word has read is closed. */
const pages: { patterns: RegExp[]; isClosed: boolean }[] = [];
const perPage = 30;

/**
 * Words that a guard looks for, told by a pattern of the whole word in small letters. Each word is held against it once,
 * whatever line it stands in, so that to ask a side that has none of them costs next to nothing.
 */
export class Kind {
  readonly #page: number;
  readonly #bit: number;

  constructor(pattern: RegExp) {
    const last = pages[pages.length - 1];
    const isOpen = last !== undefined && !last.isClosed && last.patterns.length < perPage;
    const page = isOpen ? last : { patterns: [], isClosed: false };
    if (!isOpen) pages.push(page);
    this.#page = pages.length - 1;
    this.#bit = 1 << page.patterns.length;
    page.patterns.push(pattern);
  }

  has(word: Word): boolean {
    return ((word.kinds[this.#page] ?? readPage(word, this.#page)) & this.#bit) !== 0;
  }

  /** Whether any word of the side is one. */
  isIn(side: Side): boolean {
    return ((side.kinds[this.#page] ?? gatherPage(side, this.#page)) & this.#bit) !== 0;
  }
}

/** The kind of these words alone, parted by spaces. */
export function ofWords(all: string): Kind {
  return new Kind(new RegExp(`^(?:${all.trim().split(/\s+/).join('|')})$`));
}

function readPage(word: Word, at: number): number {
  const page = pages[at] as { patterns: RegExp[]; isClosed: boolean };
  page.isClosed = true;
  let kinds = 0;
  for (const [index, pattern] of page.patterns.entries())
    if (pattern.test(word.text)) kinds |= 1 << index;
  word.kinds[at] = kinds;
  return kinds;
}

function gatherPage(side: Side, at: number): number {
  let kinds = 0;
  for (const { word } of side.words) kinds |= word.kinds[at] ?? readPage(word, at);
  side.kinds[at] = kinds;
  return kinds;
}
