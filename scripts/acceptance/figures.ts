/** Precision and recall of what was found against labels, one found thing to a label. */
export class Figures {
  #found = 0;
  #false = 0;
  #missed = 0;

  /** Pairs each label with the first fitting thing that is still free. */
  match<L, T>(
    labels: readonly L[],
    things: readonly T[],
    isSame: (label: L, thing: T) => boolean,
  ): (T | undefined)[] {
    const free = new Set(things);
    const pairs = labels.map((label) => {
      const thing = [...free].find((candidate) => isSame(label, candidate));
      if (thing === undefined) this.#missed += 1;
      else {
        free.delete(thing);
        this.#found += 1;
      }
      return thing;
    });
    this.#false += free.size;
    return pairs;
  }

  get precision(): number {
    return this.#found + this.#false === 0 ? 1 : this.#found / (this.#found + this.#false);
  }

  get recall(): number {
    return this.#found + this.#missed === 0 ? 1 : this.#found / (this.#found + this.#missed);
  }

  toString(): string {
    return `precision ${this.precision.toFixed(3)}, recall ${this.recall.toFixed(3)}`;
  }
}
