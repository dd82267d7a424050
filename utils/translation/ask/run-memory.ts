import { type Draft, draftProgress, lineHistory, parseDraft } from '../../draft/index.ts';
import type { Failure } from '../../failure.ts';
import type { LineRow, LineVersion, RunRow } from '../../storage/database.ts';
import type { Receipt } from './ask-once.ts';
import type { Judge } from './line-row.ts';
import { storedLines } from './plan-run.ts';
import type { RunParts } from './run-parts.ts';
import { TranslatedPart } from './translated-part.ts';

/**
 * What a run knows: its row and the draft's lines as they are stored, and D2. Every line is stored before it is
 * known here, so that no more is built on than what would be found after a death.
 */
export class RunMemory {
  readonly parts: RunParts;
  /** The draft as it was when the run began: D in every request of it. */
  readonly text: string;
  readonly draft: Draft;
  readonly rows: Map<string, LineRow>;
  readonly translated: TranslatedPart;
  readonly #heritages: ReadonlyMap<string, LineVersion[]>;
  row: RunRow;
  /** How many lines were stored since this memory was opened: a sign of progress. */
  kept = 0;
  #lastAt: number;

  private constructor(
    parts: RunParts,
    row: RunRow,
    text: string,
    rows: LineRow[],
    part: TranslatedPart,
    heritages: Map<string, LineVersion[]>,
  ) {
    this.parts = parts;
    this.row = row;
    this.text = text;
    this.draft = parseDraft(text);
    this.rows = new Map(rows.map((each) => [each.key, each]));
    this.translated = part;
    this.#heritages = heritages;
    this.#lastAt = Math.max(0, ...rows.map(({ at }) => at));
    // What the run settled before it was cut off comes in the order in which it was settled.
    for (const { key } of rows.filter((each) => each.runId === row.id).sort((a, b) => a.at - b.at))
      this.settle(key);
  }

  /** Reads a run that is under way; `undefined` for one that is over or gone. */
  static async open(id: string, parts: RunParts): Promise<RunMemory | undefined> {
    const { store } = parts;
    const row = await store.run(id);
    if (row?.state !== 'running' && row?.state !== 'waiting') return undefined;
    const [text, rows, edits] = await Promise.all([
      store.draftText(row.draftId),
      store.lines(row.draftId),
      store.edits(row.draftId),
    ]);
    const draft = parseDraft(text);
    const part = TranslatedPart.of(draft, rows, edits, new Set(row.keys));
    const moved = draftProgress(draft, storedLines(rows, edits)).filter((one) => one.formerKey);
    const heritages = new Map(
      moved.map((one) => [one.line.key, lineHistory(one, [...rows, ...edits])]),
    );
    return new RunMemory(parts, row, text, rows, part, heritages);
  }

  /** True where the run has stored a line. */
  get hasLines(): boolean {
    return [...this.rows.values()].some(({ runId }) => runId === this.row.id);
  }

  /** What lines are checked with now. */
  get judge(): Judge {
    const { rules, context } = this.parts;
    return { rules, context, translated: this.translated.pairs };
  }

  /** What goes over to a line from the one that it came from, where its Russian changed. */
  heritage(key: string): { history: LineVersion[] } | undefined {
    const history = this.#heritages.get(key);
    return history && { history };
  }

  now(): number {
    return (this.parts.now ?? Date.now)();
  }

  /** Strictly growing, so that the order in which lines were settled can be told from the store. */
  tick(): number {
    this.#lastAt = Math.max(this.now(), this.#lastAt + 1);
    return this.#lastAt;
  }

  /** Keys may have been added by a second press of the button. */
  async readRun(): Promise<void> {
    this.row = (await this.parts.store.run(this.row.id)) ?? this.row;
  }

  async keep(row: LineRow): Promise<void> {
    await this.parts.store.putLine(row);
    this.rows.set(row.key, row);
    this.kept++;
  }

  /** Puts back what stood for a line before its answer. */
  async withdraw(key: string, former: LineRow | undefined): Promise<void> {
    if (former) return this.keep(former);
    await this.parts.store.removeLine(this.row.draftId, key);
    this.rows.delete(key);
  }

  /** Adds a line to D2 as it stands now. */
  settle(key: string): void {
    const row = this.rows.get(key);
    const line = this.draft.lines.find((each) => each.key === key && each.kind === 'russian');
    if (!row || !line || row.runId !== this.row.id) return;
    const isOpen = row.repairs !== undefined;
    this.translated.add({ line, target: row.target, ...(isOpen ? { isOpen } : {}) });
  }

  async change(change: Partial<RunRow>): Promise<void> {
    // Known first: two changes of the receipt may be on their way at once.
    this.row = { ...this.row, ...change };
    await this.parts.store.changeRun(this.row.id, change);
  }

  async note(note: Failure): Promise<void> {
    await this.change({ notes: [...this.row.notes, note] });
  }

  async addToReceipt({ lastRequest, host, ...rest }: Partial<Receipt>): Promise<void> {
    const { waiting, ...counts } = rest;
    const sums = Object.entries(counts).map(([name, count]) => [
      name,
      (this.row[name as keyof typeof counts] ?? 0) + (count ?? 0),
    ]);
    await this.change({
      ...Object.fromEntries(sums),
      ...(lastRequest === undefined ? {} : { lastRequest }),
      ...(host === undefined ? {} : { host }),
      ...('waiting' in rest ? { waiting } : {}),
    });
  }
}
