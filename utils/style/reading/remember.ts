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

/** A thing that keeps what was once read of it. */
export interface Keeper {
  /** By the reader's number. */
  known: unknown[];
}

const nothing = null;

/** Makes readers of one kind of thing. Each reads a thing once; what it read lives as long as the thing, and costs no look-up. */
export function readersOf<Thing extends Keeper>(): <Value>(
  read: (thing: Thing) => Value,
) => (thing: Thing) => Value {
  let readers = 0;
  return <Value>(read: (thing: Thing) => Value) => {
    const own = readers++;
    return (thing) => {
      const value = thing.known[own];
      if (value !== undefined) return (value === nothing ? undefined : value) as Value;
      const found = read(thing);
      thing.known[own] = found === undefined ? nothing : found;
      return found;
    };
  };
}
