import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import { inPieces } from '../../practice/model.ts';
import { type ModelRequest, type ModelServer, serveModel } from '../../practice/protocol.ts';
import { isAsked, type MadeUpDraft, type MadeUpLine } from './make-draft.ts';
import { type AskedLine, readAsked } from './read-asked.ts';
import { between, type Random } from './seeded-random.ts';

/** What reached the server, and what became of it. */
export interface Asked {
  lines: AskedLine[];
  /** The English that the request shows as translated already. */
  shown: string[];
  /** True once the last byte of the answer was written. */
  isWhole: boolean;
}

/** A model that knows one made-up draft at a time, and can be hurt. */
export interface ScriptedModel {
  baseUrl: string;
  /** The requests for the present draft, in the order of arrival. */
  asked: Asked[];
  /** How many pieces of text were written for the present draft. */
  written: number;
  /**
   * Takes a draft in hand. Resolves when `moment` pieces were written; the answer that is under way then is not
   * ended before `letGo` is called, so that the run cannot be over before the fault.
   */
  play(draft: MadeUpDraft, moment: number, random: Random): Promise<void>;
  letGo(): void;
  /** Resolves when so many pieces were written. */
  reach(count: number): Promise<void>;
  /** Resolves when the answer that is under way was written to its end. */
  ended(): Promise<void>;
  /** Cuts every connection, and the next ones, as many as are named. */
  cut(more: number): void;
  /** Ends the server; `back` starts it again under the same address. */
  down(): Promise<void>;
  back(): Promise<void>;
  close(): Promise<void>;
}

function sayAll(answers: { n: number; text: string }[], wantsJson: boolean): string {
  return wantsJson
    ? JSON.stringify({ lines: answers })
    : answers.map(({ n, text }) => `[${n}] ${text}`).join('\n');
}

/** A name for each term, as of a model that knows none of them. */
function nameTerms(asked: AskedLine[]): { n: number; text: string }[] {
  return asked.map(({ number }) => ({ n: number, text: `term ${number}` }));
}

/** Milliseconds before a piece, at the most. */
const slowest = 12;

/** Starts the model. */
export async function serveScriptedModel(): Promise<ScriptedModel> {
  let lines = new Map<string, MadeUpLine>();
  let pace: Random = () => 0;
  let network = new AbortController();
  let refusals = 0;
  const progress = new EventTarget();
  let gate = new AbortController();
  let moment = Number.POSITIVE_INFINITY;

  function count(pieces: number): void {
    model.written += pieces;
    progress.dispatchEvent(new Event('written'));
  }

  async function* answer(request: ModelRequest): AsyncIterable<string> {
    const { isTerms, ...asked } = readAsked(request.user);
    const entry: Asked = { ...asked, isWhole: false };
    if (isTerms) {
      // Words that stand in no line: what became of them says nothing of the draft.
      yield* inPieces(sayAll(nameTerms(asked.lines), request.wantsJson));
      return;
    }
    model.asked.push(entry);
    if (refusals > 0) {
      refusals -= 1;
      throw new Error('The network is down.');
    }
    count(0);
    const gone = AbortSignal.any([request.signal, network.signal]);
    const pieces = inPieces(say(asked.lines, request.wantsJson));
    for (const [place, piece] of pieces.entries()) {
      await wait(between(pace, 0, slowest), undefined, { signal: gone });
      if (place === pieces.length - 1 && model.written + 1 >= moment && !gate.signal.aborted) {
        // The moment has come, one piece early.
        moment = Math.min(moment, model.written);
        count(0);
        await Promise.race([once(gate.signal, 'abort'), once(gone, 'abort')]);
      }
      gone.throwIfAborted();
      yield piece;
      count(1);
    }
    entry.isWhole = true;
    count(0);
  }

  function say(asked: AskedLine[], wantsJson: boolean): string {
    const answers = asked.map(({ number, source, isRepair }) => {
      const line = lines.get(source);
      if (!line || !isAsked(line)) throw new Error(`Nobody wrote this line: ${source}`);
      return { n: number, text: (isRepair ? undefined : line.first) ?? line.english };
    });
    return sayAll(answers, wantsJson);
  }

  const script = { answer, models: ['scripted'] };
  let server: ModelServer = await serveModel(script);
  const { baseUrl, port } = server;

  const model: ScriptedModel = {
    baseUrl,
    asked: [],
    written: 0,
    async play(draft, when, random) {
      lines = new Map(draft.lines.map((line) => [line.source, line]));
      pace = random;
      network = new AbortController();
      refusals = 0;
      gate = new AbortController();
      moment = when;
      model.asked = [];
      model.written = 0;
      // The first request has to be there, whatever the moment.
      while (model.asked.length === 0 || model.written < moment) await once(progress, 'written');
    },
    letGo: () => gate.abort(),
    async reach(goal) {
      while (model.written < goal) await once(progress, 'written');
    },
    async ended() {
      const last = model.asked.at(-1);
      while (last && !last.isWhole) await once(progress, 'written');
    },
    cut(more) {
      refusals = more;
      network.abort();
      network = new AbortController();
    },
    down: () => server.close(),
    async back() {
      server = await serveModel({ ...script, port });
    },
    close: () => server.close(),
  };
  return model;
}
