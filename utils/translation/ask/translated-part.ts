import type { DraftLine } from '../../draft/index.ts';
import { type Draft, draftProgress } from '../../draft/index.ts';
import type { EditRow, LineRow } from '../../storage/database.ts';
import type { TermPair } from '../../style/rule.ts';
import { storedLines } from './plan-run.ts';

/** English that stands for a line before the run, or that the run has brought. */
export interface Settled {
  line: DraftLine;
  target: string;
  /** It may still be repaired: shown to the model, and no example of how terms stand. */
  isOpen?: true;
}

/**
 * D2 as the requests of a run show it: what is translated, in the order of the draft, for so the model takes it for the
 * text so far. A copied line (English in the draft) comes with the first line after it.
 */
export class TranslatedPart {
  readonly #draft: Draft;
  /** By the place of their lines. */
  readonly #shown = new Map<number, Settled>();
  /** What was asked for since the last change: each line of an answer is checked with it. */
  #pairs: TermPair[] | undefined;
  readonly #views = new Map<ReadonlySet<string>, TranslatedPart>();

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

  /** Adds a line, or puts its new English in the place of the former. */
  add(settled: Settled): void {
    this.#shown.set(settled.line.index, settled);
    this.#pairs = undefined;
    this.#views.clear();
  }

  /** The same for a lane, which does not know what others bring beside it. */
  without(hidden: ReadonlySet<string>): TranslatedPart {
    const known = hidden.size === 0 ? this : this.#views.get(hidden);
    if (known) return known;
    const part = new TranslatedPart(this.#draft);
    for (const settled of this.#shown.values())
      if (!hidden.has(settled.line.key)) part.add(settled);
    this.#views.set(hidden, part);
    return part;
  }

  /** The English that stands for a line, if any does. */
  targetOf({ index }: DraftLine): string | undefined {
    return this.#shown.get(index)?.target;
  }

  get lines(): string[] {
    const lines: string[] = [];
    let copied: string[] = [];
    for (const line of this.#draft.lines) {
      const settled = this.#shown.get(line.index);
      if (line.kind === 'copied') copied.push(line.text.trimEnd());
      if (settled) lines.push(...copied, settled.target);
      if (line.kind === 'russian') copied = [];
    }
    return lines;
  }

  get pairs(): TermPair[] {
    this.#pairs ??= [...this.#shown.values()]
      .filter(({ isOpen }) => !isOpen)
      .sort((a, b) => a.line.index - b.line.index)
      .map(({ line, target }) => ({ source: line.text.trimEnd(), target }));
    return this.#pairs;
  }
}
