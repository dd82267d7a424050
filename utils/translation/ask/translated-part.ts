import { type Draft, type DraftLine, draftProgress } from '../../draft/index.ts';
import type { EditRow, LineRow } from '../../storage/database.ts';
import type { TermPair } from '../../style/rule.ts';
import { storedLines } from './plan-run.ts';

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

  /** What stands in the draft's English now, without the lines that are about to be asked for. */
  static of(draft: Draft, lines: LineRow[], edits: EditRow[], asked: Set<string>): TranslatedPart {
    const part = new TranslatedPart(draft);
    for (const { line, state, target } of draftProgress(draft, storedLines(lines, edits)))
      if ((state === 'translated' || state === 'edited') && !asked.has(line.key))
        part.add({ line, target });
    return part;
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
