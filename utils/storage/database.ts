import Dexie, { type DexieOptions, type EntityTable, type Table } from 'dexie';
import type { Failure } from '../failure.ts';
import type { Job } from '../job/job.ts';
import type { FieldText, Inserted } from '../pages/page.ts';
import type { Price } from '../prices.ts';
import type { AnswerLife } from './answer-life.ts';
import { carryGlossary } from './carry-glossary.ts';
import { refuseTooLong } from './longest.ts';
import type { ReadingFields } from './reading-rows.ts';
import type { TermRow } from './term-row.ts';

/** A job that was read, with the text of its O.md as the user left it. */
export interface JobRow {
  id: string;
  job: Job;
  /** O.md, when the user changed it or put analyses into it; else it is rendered from `job`. */
  ontology?: string;
  /** When O.md was changed by hand last: it is as new as that, the facts as new as the reading. */
  ontologyAt?: number;
  /** Paragraphs of O.md (`7`, `8`) whose analyses stay out of the prompt. */
  leftOut?: string[];
  readAt: number;
}

/** The user's Russian answer to one job. Written by the panel only. */
export interface DraftRow {
  /** The job's id, or `draft-…` for one written before a job was read. */
  id: string;
  text: string;
  createdAt: number;
  updatedAt: number;
  archivedAt?: number;
  deletedAt?: number;
  /** When it was put away or taken back last. */
  placedAt?: number;
  /** Ids of fragments that are not to be inserted. */
  unticked: string[];
  /** Findings the user chose to ignore: `rule key text`. */
  ignored: string[];
  /** Which section of the draft goes to which field of the form, where the user changed it. */
  fields: Record<string, string>;
  /** What the writer decided about the client's wishes; absent where nothing was. */
  demands?: { ticked: string[]; struck: string[]; added: string[]; agreed: string[] };
  /** The clients and domains whose terms hold in this draft. */
  groups?: string[];
  /** What was last inserted into a form, where and how it fared: it can be put back after a restart too. */
  inserted?: InsertRecord | undefined;
  /** What became of the answer; absent where nothing did yet. */
  life?: AnswerLife | undefined;
}

export interface InsertRecord {
  at: number;
  /** The job whose form it was. */
  jobId: string;
  texts: FieldText[];
  results: Inserted[];
}

export interface LineVersion {
  target: string;
  by: 'engine' | 'fix' | 'repair' | 'refused' | 'hand' | 'paste';
  at: number;
  /** The rules that were mended, the user's wish, or the code of why a repair was not taken. */
  note?: string;
}

/** What engines returned for one line. Written by the run only. */
export interface LineRow {
  draftId: string;
  /** `DraftLine.key` */
  key: string;
  source: string;
  target: string;
  at: number;
  runId: string;
  /** How often the line went back for repair, while it still waits for one; absent when it is settled. */
  repairs?: number;
  history: LineVersion[];
}

/** The user's own English of one line: stands before the engine's. Written by the panel only. */
export interface EditRow {
  draftId: string;
  key: string;
  source: string;
  target: string;
  at: number;
  history: LineVersion[];
}

export type RunState = 'running' | 'waiting' | 'done' | 'stopped' | 'failed';

/** How a run was divided, and what that cost and saved. */
export interface LaneReceipt {
  /** How many lanes there were at the most, and how many may run side by side now. */
  most: number;
  width: number;
  /** Milliseconds in which they asked, and what one lane would have taken for the same. */
  time: number;
  alone: number;
  /** What only the division asked for: the opening requests of further lanes, the terms. */
  more: { requests: number; input: number; cached: number };
}

/** One press of `Translate`, or one reading: what was asked for, how far it is, what it cost. Written by the run only. */
export interface RunRow extends ReadingFields {
  id: string;
  draftId: string;
  state: RunState;
  /** Keys of the lines that were asked for; those done have a `LineRow` with this run's id. */
  keys: string[];
  wish?: string;
  /** Words that the post demands as they are: no rule reads them, no fix touches them. */
  verbatim?: string[];
  engine: string;
  model: string;
  host: string;
  startedAt: number;
  endedAt?: number;
  /** When a run that waits (429, 5xx) tries again; ms since 1970. */
  notBefore?: number;
  /** Since when no text has come for the request that is under way, and what the model says meanwhile. */
  waiting?: { since: number; says?: 'thinking' | 'queued' } | undefined;
  /** How many lines are with the model for a repair. */
  mending?: number | undefined;
  lanes?: LaneReceipt;
  /** Terms that occur in several points, with the one rendering that the model named for each. */
  terms?: { source: string; target: string }[];
  /** How many terms the model is asked to name now. */
  naming?: number | undefined;
  /** Lines of which the terms differ from the rest of the letter; present once that was looked for. */
  differing?: string[];
  failure?: Failure;
  /** What the user should know beside the lines: an analysis left out, a repair dropped. */
  notes: Failure[];
  requests: number;
  inputTokens: number;
  cachedTokens: number;
  outputTokens: number;
  /** Of the input, what was put into the provider's cache; of the output, thoughts. */
  writtenTokens?: number;
  thinkingTokens?: number;
  /** What a million tokens cost when the run began, in dollars; absent where nobody told. */
  price?: Price;
  /** Requests of which the server told no tokens. */
  untold?: number;
  /** The exact text of the last request. */
  lastRequest?: string;
}

/** A document of the user's own (B, L, T, further ones) that stands for the default. */
export interface DocumentRow {
  name: string;
  text: string;
  updatedAt: number;
}

/** An earlier text of a draft. */
export interface VersionRow {
  id?: number;
  draftId: string;
  text: string;
  at: number;
}

/** A row that could not be read, as it was found. */
export interface SetAsideRow {
  id?: number;
  table: string;
  row: unknown;
  at: number;
}

/** The state before a step that has to have a way back. */
export interface SafetyRow {
  id: string;
  at: number;
  tables: Record<string, Record<string, unknown>[]>;
}

/** What an endpoint's model turned out not to take, so that it is asked only once. */
export interface CapabilityRow {
  /** Base URL, a space, the model. */
  id: string;
  /** Names, with their values where others may be taken, and when each was refused. */
  refused: { name: string; at: number }[];
}

export type Row = Record<string, unknown> & { id: string };

/** Everything that must outlive the worker, the panel and the browser. */
export class Database extends Dexie {
  declare jobs: EntityTable<JobRow, 'id'>;
  declare drafts: EntityTable<DraftRow, 'id'>;
  declare lines: Table<LineRow, [string, string]>;
  declare edits: Table<EditRow, [string, string]>;
  declare runs: EntityTable<RunRow, 'id'>;
  declare documents: EntityTable<DocumentRow, 'name'>;
  declare terms: EntityTable<TermRow, 'id'>;
  declare versions: EntityTable<VersionRow, 'id'>;
  declare capabilities: EntityTable<CapabilityRow, 'id'>;
  declare settings: Table<Row, string>;
  declare secrets: Table<Row, string>;
  declare setAside: EntityTable<SetAsideRow, 'id'>;
  declare safety: EntityTable<SafetyRow, 'id'>;

  /** `options`: an IndexedDB of another kind, where the browser refuses its own. */
  constructor(name = 'proposal-translator', options: DexieOptions = {}) {
    // What the user typed and paid for is worth a flush to the disk.
    super(name, { chromeTransactionDurability: 'strict', ...options });
    this.use(refuseTooLong);
    this.version(1).stores({
      jobs: 'id, readAt',
      drafts: 'id, updatedAt',
      lines: '[draftId+key], draftId, runId',
      edits: '[draftId+key], draftId',
      runs: 'id, draftId, state, startedAt',
      documents: 'name',
      versions: '++id, draftId',
      capabilities: 'id',
      settings: 'id',
      secrets: 'id',
    });
    this.version(2).stores({ setAside: '++id', safety: 'id' });
    this.version(3)
      .stores({ terms: 'id, scope' })
      .upgrade((change) => carryGlossary(change));
  }

  /**
   * The next free key of a version. Counted here and not by the browser: its own count once moved up to 2^53 by a bad
   * row never comes back, and would refuse every version from then on (IndexedDB 2.0, «key generator»).
   */
  async nextVersionId(): Promise<number> {
    const last = await this.versions.toCollection().reverse().first();
    return (last?.id ?? 0) + 1;
  }
}

export const database = new Database();
