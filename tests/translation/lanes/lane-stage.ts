import { parseDraft } from '../../../utils/draft/index.ts';
import type { LineRow, RunRow } from '../../../utils/storage/database.ts';
import { newRun } from '../../../utils/storage/new-run.ts';
import {
  executeRun,
  planRun,
  type RunParts,
  type RunRules,
  type RunStore,
} from '../../../utils/translation/index.ts';
import { smallRules } from '../run-fixture.ts';
import { type ServerScript, VirtualServer } from './virtual-server.ts';
import { VirtualTime } from './virtual-time.ts';

/** A draft, a store in memory and a server in virtual time. */
export class LaneStage {
  readonly time = new VirtualTime();
  readonly server: VirtualServer;
  text: string;
  rules: RunRules = smallRules;
  lanes = 4;
  ontology = '# 2.\nОписание';
  readonly rows = new Map<string, LineRow>();
  run!: RunRow;
  /** How many writes are left before the worker dies. */
  writesLeft = Number.POSITIVE_INFINITY;
  /** Told of each write, before it is done. */
  onWrite: (number: number) => void = () => {};
  #writes = 0;
  #stop = new AbortController();
  #beginnings = new Set<string>();

  constructor(text: string, script: ServerScript = {}) {
    this.text = text;
    this.server = new VirtualServer(this.time, script);
    this.plan();
  }

  /** As a press of the button does: a new run over what is open. */
  plan(): void {
    const keys = planRun(this.text, [...this.rows.values()], [], {}).map(({ key }) => key);
    const id = `run ${this.time.now} ${keys.length}`;
    this.run = newRun({ id, draftId: 'draft', keys, engine: 'virtual' }, this.time.now);
  }

  /** Lets a worker carry the run on until it is over, is stopped or dies. */
  async translate(more: Partial<RunParts> = {}): Promise<RunRow> {
    this.#stop = new AbortController();
    await this.time.pass(
      executeRun(this.run.id, { ...this.parts(), ...more }, this.#stop.signal).catch(() => {}),
    );
    return this.run;
  }

  stop(): void {
    this.#stop.abort();
  }

  parts(): RunParts {
    return {
      store: this.#store(),
      engine: this.server.engine,
      rules: this.rules,
      lanes: this.lanes,
      context: {
        documents: [{ name: 'T.md', text: `# T.md\n${'Правило. '.repeat(300)}` }],
        ontology: this.ontology,
        shortOntology: this.ontology,
        glossary: [],
        settings: {},
      },
      now: () => this.time.now,
      wait: (milliseconds, signal) => this.time.wait(milliseconds, signal),
    };
  }

  /** The English by source line. */
  get targets(): Map<string, string> {
    return new Map([...this.rows.values()].map(({ source, target }) => [source, target]));
  }

  /** What is open in the draft as it stands. */
  get open(): string[] {
    return planRun(this.text, [...this.rows.values()], [], {}).map(({ text }) => text.trimEnd());
  }

  #store(): RunStore {
    const write = async (change: () => void) => {
      this.onWrite(++this.#writes);
      // A worker that is dead writes nothing any more, and its requests end with it.
      if (--this.writesLeft < 0) {
        this.stop();
        throw new Error('dead');
      }
      change();
    };
    return {
      draftText: async () => this.text,
      lines: async () => [...this.rows.values()],
      edits: async () => [],
      putLine: (row) => write(() => this.rows.set(row.key, row)),
      removeLine: (_, key) => write(() => this.rows.delete(key)),
      knowsBeginning: async (beginning) => this.#beginnings.has(beginning),
      keepBeginning: async (beginning) => void this.#beginnings.add(beginning),
      run: async () => structuredClone(this.run),
      changeRun: (_, change) => write(() => Object.assign(this.run, structuredClone(change))),
      endRun: async (_, keys, change) => {
        if (this.run.keys.length > keys) return false;
        await write(() => Object.assign(this.run, change));
        return true;
      },
    };
  }
}

/** The Russian lines of a draft. */
export function linesOf(text: string): string[] {
  return parseDraft(text)
    .lines.filter(({ kind }) => kind === 'russian')
    .map((line) => line.text.trimEnd());
}
