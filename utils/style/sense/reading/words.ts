/** A word of either language, one object for all its places: what was once read of it is kept with it. */
export interface Word {
  text: string;
  /** By the reader's number. */
  known: unknown[];
}

// Letters repeat their words; a text of nonsense must not fill the memory.
const most = 20_000;
const words = new Map<string, Word>();
let readers = 0;
const nothing = null;

export function findWord(text: string): Word {
  const known = words.get(text);
  if (known) return known;
  const word: Word = { text, known: [] };
  if (words.size < most) words.set(text, word);
  return word;
}

/** A reader of single words that reads each word once. */
export function perWord<Value>(read: (text: string) => Value): (word: Word) => Value {
  const own = readers++;
  return ({ text, known }) => {
    const value = known[own];
    if (value !== undefined) return (value === nothing ? undefined : value) as Value;
    const found = read(text);
    known[own] = found === undefined ? nothing : found;
    return found;
  };
}
