import type { AnswerFormat, Engine, EngineRequest, Piece } from '../../engine.ts';
import { splitBaseUrl, withVersion } from './base-url.ts';
import { classifyError } from './classify-error.ts';
import { readStream } from './read-stream.ts';
import { type Parameter, rejectedParameter } from './rejected-parameter.ts';
import { type Connection, hostOf, requireAccess } from './require-access.ts';

/** Follows the events of one answer. `end` throws unless the model, or its stream, said that it was done. */
export interface Outcome<Event> {
  /** True once anything came: after that, a failure is no rejection of the request. */
  readonly begun: boolean;
  read(event: Event): Iterable<Piece>;
  end(isDone: boolean): void;
}

/** Where a body goes. */
export interface Address {
  base: string;
  query: Record<string, string>;
}

/** What is special to one kind of server. */
export interface Dialect<Body extends object, Event> {
  id: string;
  /** What may be left out of a request, or put otherwise, when a model does not take it. */
  optional: Parameter<Body>[];
  compose(
    request: EngineRequest,
    dropped: ReadonlySet<string>,
  ): { body: Body; format: AnswerFormat };
  /** Sends the body through the given `fetch`, which no redirect leads elsewhere. */
  open(
    body: Body,
    to: Address,
    signal: AbortSignal,
    fetch: typeof globalThis.fetch,
  ): Promise<AsyncIterable<Event>>;
  follow(): Outcome<Event>;
}

/**
 * An engine over a server's stream. What a server names as what it does not take is left out, and the server asked
 * without; when that was it, the next requests of a day go without, too. An address that lacks its `/v1` gets it once.
 */
export function createModelEngine<Body extends object, Event>(
  connection: Connection,
  dialect: Dialect<Body, Event>,
): Engine {
  const { baseUrl, model, key, capabilities } = connection;
  const host = hostOf(baseUrl);
  /** The address that answers, once it is known to be another than the one of the settings. */
  let mended: string | undefined;

  async function* translate(request: EngineRequest, signal: AbortSignal): AsyncGenerator<Piece> {
    await requireAccess(connection);
    const dropped = new Set(await capabilities.dropped(baseUrl, model));
    const learnt: string[] = [];
    let address = mended ?? baseUrl;
    for (;;) {
      const { body, format } = dialect.compose(request, dropped);
      yield { kind: 'sent', text: JSON.stringify(body), host, format };
      const outcome = dialect.follow();
      try {
        const to = splitBaseUrl(address);
        const open = (inner: AbortSignal, fetch: typeof globalThis.fetch) =>
          dialect.open(body, to, inner, fetch);
        for await (const piece of readStream(open, outcome, signal, connection.limits)) {
          for (const name of learnt.splice(0)) await capabilities.drop(baseUrl, model, name);
          yield piece;
        }
        if (address !== baseUrl && !mended && !signal.aborted) {
          mended = address;
          yield { kind: 'address', baseUrl: address };
        }
        return;
      } catch (error) {
        const failure = classifyError(error, { host, model, key, streaming: outcome.begun });
        if (outcome.begun) throw failure;
        const rejected = rejectedParameter(error, body, dialect.optional);
        const other = failure.failure.code === 'wrong-address' ? withVersion(address) : undefined;
        if (rejected) {
          dropped.add(rejected);
          learnt.push(rejected);
        } else if (other) address = other;
        else throw failure;
      }
    }
  }

  return {
    id: dialect.id,
    model,
    host,
    canRepair: true,
    isAvailable: () =>
      requireAccess(connection).then(
        () => true,
        () => false,
      ),
    translate,
  };
}
