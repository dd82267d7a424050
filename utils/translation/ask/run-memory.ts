import { type Draft, draftProgress, lineHistory, parseDraft } from '../../draft/index.ts';
import type { Failure } from '../../failure.ts';
import type { LineRow, LineVersion, RunRow } from '../../storage/database.ts';
import type { Receipt } from './ask-once.ts';
import type { Judge } from './line-row.ts';
import { storedLines } from './plan-run.ts';
import { pointAbove } from './point-above.ts';
import type { RunParts } from './run-parts.ts';
import { TranslatedPart } from './translated-part.ts';

/**
 * What a run knows: its row and the draft's lines as they are stored, and D2. Every line is stored before it is
 * known here, so that no more is built on than what would be found after a death.
 */
export class RunMemory {
  readonly parts: RunParts;
  /** The draft as it was when it was last read: D in every request until it has lines that the run does not know. */
  text = '';
  draft: Draft = parseDraft('');
  rows = new Map<string, LineRow>();
  translated = new TranslatedPart(this.draft);
  row: RunRow;
  /** How many lines were stored since this memory was opened: a sign of progress. */
  kept = 0;
  #heritages: ReadonlyMap<string, LineVersion[]> = new Map();
  #lastAt = 0;
  /** The requests that are under way, each with what it waits for, if it does. */
  readonly #waits = new Map<object, RunRow['waiting']>();

  private constructor(parts: RunParts, row: RunRow) {
    this.parts = parts;
    this.row = row;
  }

  /** Reads a run that is under way; `undefined` for one that is over or gone. */
  static async open(id: string, parts: RunParts): Promise<RunMemory | undefined> {
    const row = await parts.store.run(id);
    if (row?.state !== 'running' && row?.state !== 'waiting') return undefined;
    const memory = new RunMemory(parts, row);
    await memory.reload();
    return memory;
  }

  /** Reads the draft and its lines as they stand now; no request may be under way. */
  async reload(): Promise<void> {
    const { store } = this.parts;
    const { id, draftId, keys } = this.row;
    const [text, rows, edits] = await Promise.all([
      store.draftText(draftId),
      store.lines(draftId),
      store.edits(draftId),
    ]);
    this.text = text;
    this.draft = parseDraft(text);
    this.rows = new Map(rows.map((each) => [each.key, each]));
    this.translated = TranslatedPart.of(this.draft, rows, edits, new Set(keys));
    const moved = draftProgress(this.draft, storedLines(rows, edits));
    this.#heritages = new Map(
      moved
        .filter((one) => one.formerKey)
        .map((one) => [one.line.key, lineHistory(one, [...rows, ...edits])]),
    );
    this.#lastAt = Math.max(this.#lastAt, ...rows.map(({ at }) => at));
    // What the run settled before it was cut off comes in the order in which it was settled.
    for (const { key } of rows.filter((each) => each.runId === id).sort((a, b) => a.at - b.at))
      this.settle(key);
  }

  /** True where the run has stored a line. */
  get hasLines(): boolean {
    return [...this.rows.values()].some(({ runId }) => runId === this.row.id);
  }

  /** What lines are checked with now, by one that does not see the hidden ones. */
  judge(hidden: ReadonlySet<string> = new Set()): Judge {
    const { rules, context } = this.parts;
    const translated = this.translated.without(hidden);
    return {
      rules,
      context,
      translated: translated.pairs,
      // A line that has just come stands here before it is settled.
      above: (line) =>
        pointAbove(this.draft, line, (one) => {
          const row = this.rows.get(one.key);
          return row?.runId === this.row.id ? row.target : translated.targetOf(one);
        }),
    };
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

  /** Keys may have been added by a second press of the button; all else in the row is written here alone. */
  async readKeys(): Promise<void> {
    const keys = (await this.parts.store.run(this.row.id))?.keys;
    if (keys) this.row = { ...this.row, keys };
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

  /** Adds what one request has cost; `request` stands for it while several are under way. */
  async addToReceipt(
    { lastRequest, host, ...rest }: Partial<Receipt>,
    request: object,
  ): Promise<void> {
    const { waiting, ...counts } = rest;
    const sums = Object.entries(counts).map(([name, count]) => [
      name,
      (this.row[name as keyof typeof counts] ?? 0) + (count ?? 0),
    ]);
    if ('waiting' in rest) this.#waits.set(request, waiting);
    await this.change({
      ...Object.fromEntries(sums),
      ...(lastRequest === undefined ? {} : { lastRequest }),
      ...(host === undefined ? {} : { host }),
      ...('waiting' in rest ? { waiting: this.#wait } : {}),
    });
  }

  /** The request is over. */
  async release(request: object): Promise<void> {
    this.#waits.delete(request);
    if (this.#wait !== this.row.waiting) await this.change({ waiting: this.#wait });
  }

  /** A run waits as long as no answer of it brings text. */
  get #wait(): RunRow['waiting'] {
    const waits = [...this.#waits.values()];
    if (waits.includes(undefined)) return undefined;
    return waits.reduce(
      (oldest, wait) => ((oldest?.since ?? Infinity) <= (wait?.since ?? 0) ? oldest : wait),
      undefined,
    );
  }
}
