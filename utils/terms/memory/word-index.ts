/** Which lines have a word: by the roots of their words, each a list of numbers that rises. */
export class WordIndex {
  readonly #lists = new Map<string, number[]>();

  /** How many lines have the word. */
  count(word: string): number {
    return this.#lists.get(word)?.length ?? 0;
  }

  /** Adds a line under a number above all that were added before. */
  add(line: number, words: ReadonlySet<string>): void {
    for (const word of words) {
      const list = this.#lists.get(word);
      if (list) list.push(line);
      else this.#lists.set(word, [line]);
    }
  }

  remove(line: number, words: ReadonlySet<string>): void {
    for (const word of words) {
      const list = this.#lists.get(word) ?? [];
      // What is taken back was mostly added last.
      const at = list.lastIndexOf(line);
      if (at >= 0) list.splice(at, 1);
      if (list.length === 0) this.#lists.delete(word);
    }
  }

  /** The lines that have all the words; of `beginning`, where it is given, a word that begins so. */
  withAll(words: readonly string[], beginning?: string): number[] {
    const lists = words.map((word) => this.#lists.get(word) ?? []);
    if (beginning !== undefined) lists.push(this.#beginningWith(beginning));
    const [shortest = [], ...others] = lists.sort((a, b) => a.length - b.length);
    return others.reduce((left, list) => {
      const known = new Set(left);
      return list.filter((line) => known.has(line));
    }, shortest);
  }

  /** The lines that have any of the words, those first that have the most and the rarest. */
  withAny(words: readonly string[], size: number): number[] {
    const weights = new Map<number, number>();
    for (const word of words) {
      const list = this.#lists.get(word) ?? [];
      const weight = Math.log(1 + size / list.length);
      for (const line of list) weights.set(line, (weights.get(line) ?? 0) + weight);
    }
    return [...weights].sort(([a, more], [b, less]) => less - more || b - a).map(([line]) => line);
  }

  #beginningWith(beginning: string): number[] {
    const found = [...this.#lists].filter(([word]) => word.startsWith(beginning));
    return found.length === 1
      ? (found[0]?.[1] ?? [])
      : [...new Set(found.flatMap(([, list]) => list))];
  }
}
