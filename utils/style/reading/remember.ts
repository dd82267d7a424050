/** How much is kept: a letter says its words again and again, and a text of nonsense must not fill the memory. */
interface Room {
  most: number;
  /** Texts longer than this are read anew. */
  longest: number;
}

const words: Room = { most: 8000, longest: 40 };

/** A reading of texts (single words, unless told otherwise) that reads each text once. */
export function remember<Value>(
  read: (text: string) => Value,
  { most, longest }: Room = words,
): (text: string) => Value {
  const known = new Map<string, { value: Value }>();
  return (text) => {
    if (text.length > longest) return read(text);
    let found = known.get(text);
    if (!found) {
      if (known.size >= most) known.clear();
      found = { value: read(text) };
      known.set(text, found);
    }
    return found.value;
  };
}
