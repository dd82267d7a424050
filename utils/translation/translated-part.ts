import type { Draft, DraftLine } from '../draft/index.ts';
import type { TermPair } from '../style/rule.ts';

/** English that stands for a line before the run, or that the run has settled. */
export interface Settled {
  line: DraftLine;
  target: string;
}

/**
 * D2 as the requests of a run show it: lines are only ever added at its end, so that what was sent stays a prefix of
 * what is sent next. A copied line (English in the draft) comes with the first line after it.
 */
export class TranslatedPart {
  readonly #draft: Draft;
  readonly #shown = new Set<number>();
  readonly lines: string[] = [];
  readonly pairs: TermPair[] = [];

  constructor(draft: Draft) {
    this.#draft = draft;
  }

  add({ line, target }: Settled): void {
    if (this.#shown.has(line.index)) return;
    for (const copied of this.#copiedBefore(line.index)) {
      this.#shown.add(copied.index);
      this.lines.push(copied.text.trimEnd());
    }
    this.#shown.add(line.index);
    this.lines.push(target);
    this.pairs.push({ source: line.text.trimEnd(), target });
  }

  #copiedBefore(index: number): DraftLine[] {
    const copied: DraftLine[] = [];
    for (let i = index - 1; i >= 0; i--) {
      const line = this.#draft.lines[i];
      if (line?.kind === 'russian') break;
      if (line?.kind === 'copied' && !this.#shown.has(i)) copied.unshift(line);
    }
    return copied;
  }
}
