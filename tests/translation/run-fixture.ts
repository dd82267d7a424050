import { newRun } from '../../utils/storage/new-run.ts';
import 'fake-indexeddb/auto';
import { type ModelScript, type ModelServer, serveModel } from '../../practice/protocol.ts';
import { promptDocuments } from '../../utils/documents/index.ts';
import { parseDraft } from '../../utils/draft/index.ts';
import { Database, type RunRow } from '../../utils/storage/database.ts';
import { createCapabilityStore, createRunStore } from '../../utils/storage/run-store.ts';
import { checkTranslation, fixTranslation, rules, saysOther } from '../../utils/style/index.ts';
import type { Finding, StyleInput } from '../../utils/style/rule.ts';
import { engines } from '../../utils/translation/engines/index.ts';
import type { StreamLimits } from '../../utils/translation/engines/wire/vigil.ts';
import {
  type Engine,
  executeRun,
  planRun,
  type RunParts,
  type RunRules,
} from '../../utils/translation/index.ts';

/** A line that a request asks for, with what stands below it. */
export interface AskedPart {
  number: number;
  source: string;
  below: string;
}

/** What the last block of a prompt asks for, read as a model reads it. */
export function askedIn(prompt: string): AskedPart[] {
  const parts: AskedPart[] = [];
  for (const line of prompt.slice(prompt.lastIndexOf('\n# F\n')).split('\n')) {
    const asked = /^\[(\d+)\] (.*)$/.exec(line);
    if (asked) parts.push({ number: Number(asked[1]), source: asked[2] ?? '', below: '' });
    else if (parts.length > 0) (parts.at(-1) as AskedPart).below += `${line}\n`;
  }
  return parts;
}

/** Says the lines in the form that was asked for, a few characters at a time, as a model streams. */
export function say(lines: { number: number; text: string }[], wantsJson: boolean): string[] {
  const text = wantsJson
    ? JSON.stringify({ lines: lines.map(({ number, text }) => ({ n: number, text })) })
    : lines.map(({ number, text }) => `[${number}] ${text}`).join('\n');
  return text.match(/.{1,7}/gsu) ?? [];
}

/** A model that answers every line with an English that names it. */
export const goodModel: ModelScript = {
  answer: ({ user, wantsJson }) =>
    say(
      askedIn(user).map(({ number, source }) => ({ number, text: english(source) })),
      wantsJson,
    ),
};

/** An English that is unlike that of any other line, and that keeps the enumerator. */
export function english(source: string): string {
  const mark = /^\s*\d[\d.]*\)\s*/.exec(source)?.[0] ?? '';
  let sum = 7;
  for (const sign of source) sum = (sum * 31 + (sign.codePointAt(0) ?? 0)) % 1_000_003;
  return `${mark}Line ${sum.toString(36)} in English.`;
}

/** Rules small enough to foresee: a contraction is fixed, `BAD` is an error, a second sentence is one of 6.4. */
export const smallRules: RunRules = {
  check: ({ target }: StyleInput) => [
    ...findAll(target, /BAD/g, '6.7'),
    ...findAll(target, /(?<=\. )[A-Z][^.]*\.$/g, '6.4'),
  ],
  fix: (input) => {
    const applied = findAll(input.target, /don't/g, '7.1');
    const target = input.target.replaceAll("don't", 'do not');
    return { target, applied, remaining: smallRules.check({ ...input, target }) };
  },
};

/** The product's own rules. */
export const realRules: RunRules = {
  check: checkTranslation,
  fix: fixTranslation,
  saysOther,
};

function findAll(text: string, pattern: RegExp, rule: string): Finding[] {
  return [...text.matchAll(pattern)].map((match) => ({
    rule,
    line: 0,
    start: match.index,
    end: match.index + match[0].length,
    text: match[0],
    message: `${rule} is broken`,
    severity: 'error',
  }));
}

/** A draft of `count` Russian points, each of two lines, after a quoted question. */
export function russianDraft(count: number, words = 12): string {
  const points = Array.from({ length: count }, (_, index) => {
    const filler = Array.from({ length: words }, (_, word) => `слово${index}${word}`).join(' ');
    return `1.${index + 1}) Первая строка пункта ${index + 1}: ${filler}.  \nВторая строка пункта ${index + 1}: ${filler}.`;
  });
  return `1) «How will you do it?»\n\n${points.join('\n')}`;
}

let count = 0;

/** A database, a server and a draft for one test. */
export class Stage {
  readonly db = new Database(`run-test-${++count}`);
  readonly draftId = '~021234567890123456789';
  server!: ModelServer;
  waits: number[] = [];
  limits: StreamLimits = { first: 5_000, idle: 5_000 };
  rules: RunRules = smallRules;

  static async open(text: string, script: ModelScript = goodModel): Promise<Stage> {
    const stage = new Stage();
    stage.server = await serveModel(script);
    await stage.write(text);
    return stage;
  }

  async close(): Promise<void> {
    await this.server.close();
    this.db.close();
  }

  async write(text: string): Promise<void> {
    const known = await this.db.drafts.get(this.draftId);
    const now = Date.now();
    await this.db.drafts.put({
      id: this.draftId,
      createdAt: now,
      unticked: [],
      ignored: [],
      fields: {},
      ...known,
      text,
      updatedAt: now,
    });
  }

  engine(id = 'openai-compatible', key = '', effort?: string): Engine {
    const create = engines[id];
    if (!create) throw new Error(id);
    return create({
      baseUrl: this.server.baseUrl,
      model: 'gpt-6-luna',
      key,
      ...(effort ? { effort } : {}),
      capabilities: createCapabilityStore(this.db),
      hasPermission: async () => true,
      limits: this.limits,
    });
  }

  parts(engine: Engine = this.engine()): RunParts {
    return {
      store: createRunStore(this.db),
      engine,
      rules: this.rules,
      context: {
        documents: promptDocuments([], { rules }),
        ontology: `# 2.\nОписание\n${'job '.repeat(300)}\n# 7. Analysis`,
        shortOntology: `# 2.\nОписание\n${'job '.repeat(300)}`,
        glossary: [],
        settings: {},
      },
      // The clock of the test stands still: what would have been waited for is written down.
      wait: async (milliseconds) => void this.waits.push(milliseconds),
    };
  }

  /** Plans a run as a press of the button does. */
  async plan(keys?: string[], again = false, wish?: string): Promise<RunRow> {
    const store = createRunStore(this.db);
    const text = await store.draftText(this.draftId);
    const lines = planRun(text, await store.lines(this.draftId), await store.edits(this.draftId), {
      keys,
      again,
    });
    const row = {
      id: `run-${++count}`,
      draftId: this.draftId,
      keys: lines.map(({ key }) => key),
      ...(wish ? { wish } : {}),
      engine: 'test',
    };
    const run = newRun(row, Date.now());
    await this.db.runs.add(run);
    return run;
  }

  /** Runs to the end and gives the run's last row. */
  async translate(signal = new AbortController().signal, parts = this.parts()): Promise<RunRow> {
    const run = await this.plan();
    await executeRun(run.id, parts, signal);
    return (await this.db.runs.get(run.id)) as RunRow;
  }

  /** The English by source line. */
  async targets(): Promise<Map<string, string>> {
    const rows = await this.db.lines.where('draftId').equals(this.draftId).toArray();
    return new Map(rows.map(({ source, target }) => [source, target]));
  }

  /** Every line that was asked for without findings, in order; a repair is none. */
  get firstAsked(): string[] {
    return this.server.requests.flatMap(({ user }) =>
      askedIn(user)
        .filter(({ below }) => !below.includes('English so far'))
        .map(({ source }) => source),
    );
  }
}

/** The Russian lines of a draft as they are sent. */
export function russianLines(text: string): string[] {
  return parseDraft(text)
    .lines.filter(({ kind }) => kind === 'russian')
    .map(({ text }) => text.trimEnd());
}
