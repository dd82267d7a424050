// A letter says its words again and again, in each check after a keystroke; a text of nonsense must not fill the memory.
const mostWords = 8000;
const longestWord = 40;

/** A reading of single words that reads each word once. */
export function remember<Value>(read: (word: string) => Value): (word: string) => Value {
  const known = new Map<string, { value: Value }>();
  return (word) => {
    if (word.length > longestWord) return read(word);
    let found = known.get(word);
    if (!found) {
      if (known.size >= mostWords) known.clear();
      found = { value: read(word) };
      known.set(word, found);
    }
    return found.value;
  };
}
