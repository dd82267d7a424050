import { type ReadonlySignal, type Signal, signal } from '@preact/signals';
import { asFailure } from '../../failure.ts';
import { ask, type EngineChoice, type ModelInfo } from '../../messages.ts';
import type { ServerSettings } from '../../storage/settings.ts';
import { readOwnBody, readOwnHeaders } from '../../text/own-fields.ts';
import type { SignIn } from '../shell/adapter.ts';
import type { Outcome, Place } from './fault-place.ts';

export interface AskingInput {
  server: ReadonlySignal<ServerSettings>;
  headers: ReadonlySignal<string>;
  host: ReadonlySignal<string>;
  hasFaultyKey(): boolean;
  /** True where the server answers nobody without a key, and none is there. */
  isKeyMissing(): boolean;
  outcome: Signal<Outcome | undefined>;
  models: Signal<ModelInfo[]>;
  /** Throws where the browser cannot even be asked for this address. */
  allow(): Promise<boolean>;
  choice(): EngineChoice;
  /** Waits until what was typed is stored. */
  settle(): Promise<void>;
}

export interface Asking {
  isTesting: ReadonlySignal<boolean>;
  test(): Promise<void>;
  listModels(): Promise<void>;
  signIn(begin: SignIn): Promise<void>;
}

/** The two questions to a server: whether it works, and which models it has. What cannot be asked is said at its box. */
export function createAsking(input: AskingInput): Asking {
  const { server, headers, host, outcome, models } = input;
  const isTesting = signal(false);
  /** The first box that cannot be as it is. */
  const unfit = (needsModel: boolean): Place | undefined => {
    const { model, body = '' } = server.peek();
    if (host.peek() === '') return 'address';
    // A list of models some show to everybody.
    if (input.hasFaultyKey() || (needsModel && input.isKeyMissing())) return 'key';
    if (needsModel && (model.trim() === '' || /<\w+>/.test(model))) return 'model';
    if (readOwnHeaders(headers.peek()).fault !== undefined) return 'headers';
    return readOwnBody(body).fault === undefined ? undefined : 'body';
  };
  const outcomeOf = async (work: () => Promise<Outcome | undefined>) => {
    const isAllowed = await input.allow().catch(() => undefined);
    if (isAllowed === undefined) return { kind: 'cannot-ask' } as const;
    if (!isAllowed) return { kind: 'denied' } as const;
    await input.settle();
    return work();
  };
  const withAccess = async (needsModel: boolean, work: () => Promise<Outcome | undefined>) => {
    const place = unfit(needsModel);
    outcome.value = place ? { kind: 'unfit', place } : undefined;
    if (place) return;
    await busy(() => outcomeOf(work));
  };
  const busy = async (work: () => Promise<Outcome | undefined>) => {
    isTesting.value = true;
    try {
      outcome.value = await work();
    } catch (error) {
      outcome.value = { kind: 'failed', failure: asFailure(error) };
    } finally {
      isTesting.value = false;
    }
  };
  return {
    isTesting,
    signIn: (begin) =>
      busy(async () => {
        const signed = await begin();
        const reply = signed && (await ask('signIn', signed));
        return reply?.ok === false ? { kind: 'failed', failure: reply.failure } : undefined;
      }),
    test: () =>
      withAccess(true, async () => {
        const reply = await ask('testConnection', input.choice());
        return reply.ok
          ? { kind: 'works', ...reply.value }
          : { kind: 'failed', failure: reply.failure };
      }),
    listModels: () =>
      withAccess(false, async () => {
        models.value = [];
        const reply = await ask('listModels', input.choice());
        if (!reply.ok) return { kind: 'failed', failure: reply.failure };
        models.value = reply.value;
        return undefined;
      }),
  };
}
