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
