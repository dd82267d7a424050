type Method = (this: unknown, ...values: unknown[]) => unknown;

const scans = ['indexOf', 'lastIndexOf', 'includes', 'startsWith', 'endsWith'] as const;
// Not `slice`: engines give a view of the text, whatever its length.
const copies = ['trim', 'toLowerCase', 'toUpperCase', 'repeat', 'normalize'] as const;
const lists = [
  'push',
  'some',
  'every',
  'find',
  'findIndex',
  'filter',
  'map',
  'flatMap',
  'includes',
  'indexOf',
  'sort',
] as const;

/**
 * The work of a call, in characters and list entries that it walks: a law about growth needs no clock, and holds on
 * a busy machine. Patterns count what they advance; what a pattern tries again inside itself is not seen.
 */
export function measureWork(run: () => unknown): number {
  let work = 0;
  const restore: (() => void)[] = [];
  const wrap = (owner: object, name: string, cost: (self: unknown, result: unknown) => number) => {
    const holder = owner as Record<string, Method>;
    const original = holder[name] as Method;
    holder[name] = function (this: unknown, ...values: unknown[]) {
      const result = original.apply(this, values);
      work += 1 + cost(this, result);
      return result;
    };
    restore.push(() => {
      holder[name] = original;
    });
  };
  for (const name of scans)
    wrap(String.prototype, name, (self, result) =>
      typeof result === 'number' && result >= 0 ? 0 : String(self).length / 16,
    );
  for (const name of copies)
    wrap(String.prototype, name, (_, result) => String(result).length / 16);
  for (const name of lists)
    wrap(Array.prototype, name, (self) => (name === 'push' ? 0 : (self as unknown[]).length));
  const pattern = RegExp.prototype as unknown as { exec: Method };
  const exec = pattern.exec;
  pattern.exec = function (this: unknown, ...values: unknown[]) {
    const self = this as RegExp;
    const text = String(values[0]);
    const from = self.global || self.sticky ? self.lastIndex : 0;
    const found = exec.apply(this, values) as RegExpExecArray | null;
    work += 1 + (found ? found.index + found[0].length : text.length) - Math.min(from, text.length);
    return found;
  };
  restore.push(() => {
    pattern.exec = exec;
  });
  try {
    run();
  } finally {
    for (const one of restore.reverse()) one();
  }
  return work;
}

let lines = 0;

/** The same text with a word of its own in each line of the source: a line that was judged before costs nothing. */
export function unseen<Input extends { source: string }>(input: Input): Input {
  const word = () => [...String(lines++)].map((digit) => 'абвгдежзик'[Number(digit)]).join('');
  return { ...input, source: input.source.replace(/^/gm, () => `Слово${word()} `) };
}
