import { type Keeper, readersOf } from './remember.ts';

/** A word of either language, one object for all its places. */
export interface Word extends Keeper {
  text: string;
}

// Letters repeat their words; a text of nonsense must not fill the memory.
const most = 20_000;
const words = new Map<string, Word>();

export function findWord(text: string): Word {
  const known = words.get(text);
  if (known) return known;
  const word: Word = { text, known: [] };
  if (words.size < most) words.set(text, word);
  return word;
}

/** A reader of single words that reads each word once. */
export const perWord = readersOf<Word>();
