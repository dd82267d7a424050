/** A clock that stands still until everybody waits, and then goes to the next moment that somebody waits for. */
export class VirtualTime {
  now = 0;
  readonly #waiting: { at: number; go: () => void }[] = [];

  wait(milliseconds: number, signal?: AbortSignal): Promise<void> {
    return new Promise((resolve) => {
      if (signal?.aborted) return resolve();
      const leave = () => {
        const place = this.#waiting.indexOf(entry);
        if (place >= 0) this.#waiting.splice(place, 1);
        signal?.removeEventListener('abort', leave);
        resolve();
      };
      const entry = { at: this.now + milliseconds, go: leave };
      this.#waiting.push(entry);
      signal?.addEventListener('abort', leave);
    });
  }

  /** Lets time pass until the work is done. */
  async pass<T>(work: Promise<T>): Promise<T> {
    let isDone = false;
    const end = work.finally(() => {
      isDone = true;
    });
    end.catch(() => {});
    while (!isDone) {
      // All that can go on without a clock has gone on when a macrotask comes.
      await new Promise(setImmediate);
      if (isDone) break;
      this.#waiting.sort((a, b) => a.at - b.at);
      const [next] = this.#waiting;
      if (!next) throw new Error('Everybody waits, and nothing is to come.');
      this.now = next.at;
      next.go();
    }
    return end;
  }
}
