import type { AnswerFormat, Engine, EngineRequest, Piece } from '../../engine.ts';
import { classifyError } from './classify-error.ts';
import { type Connection, hostOf, requireAccess } from './connection.ts';
import { readStream } from './read-stream.ts';
import { rejectedParameter } from './rejected-parameter.ts';

/** Follows the events of one answer. `end` throws unless the model said that it was done. */
export interface Outcome<Event> {
  /** True once anything came: after that, a failure is no rejection of the request. */
  readonly begun: boolean;
  read(event: Event): Iterable<Piece>;
  end(): void;
}

/** What is special to one kind of server. */
export interface Dialect<Body extends object, Event> {
  id: string;
  /** What may be left out of a request when a model does not take it, and how a server names it. */
  optional: Record<string, RegExp>;
  /** Those of which a model may take one value and not another: what is learnt is the value. */
  byValue?: string[];
  compose(
    request: EngineRequest,
    dropped: ReadonlySet<string>,
  ): { body: Body; format: AnswerFormat };
  /** Sends the body through the given `fetch`, which no redirect leads elsewhere. */
  open(
    body: Body,
    signal: AbortSignal,
    fetch: typeof globalThis.fetch,
  ): Promise<AsyncIterable<Event>>;
  follow(): Outcome<Event>;
}

/**
 * An engine over a server's stream. A parameter that the model rejects is dropped and asked without; when
 * that was it, it is never sent to that model again.
 */
export function createModelEngine<Body extends object, Event>(
  connection: Connection,
  dialect: Dialect<Body, Event>,
): Engine {
  const { baseUrl, model, key, capabilities } = connection;
  const { id, optional } = dialect;
  const host = hostOf(baseUrl);

  async function* translate(request: EngineRequest, signal: AbortSignal): AsyncGenerator<Piece> {
    await requireAccess(connection);
    const dropped = new Set(
      (await capabilities.dropped(baseUrl, model)).filter(
        (name) => !dialect.byValue?.includes(name),
      ),
    );
    const learnt: string[] = [];
    for (;;) {
      const { body, format } = dialect.compose(request, dropped);
      yield { kind: 'sent', text: JSON.stringify(body), host, format };
      const outcome = dialect.follow();
      try {
        const read = (event: Event) => outcome.read(event);
        const open = (inner: AbortSignal, fetch: typeof globalThis.fetch) =>
          dialect.open(body, inner, fetch);
        for await (const piece of readStream(open, read, signal, connection.limits)) {
          for (const name of learnt.splice(0)) await capabilities.drop(baseUrl, model, name);
          yield piece;
        }
        if (!signal.aborted) outcome.end();
        return;
      } catch (error) {
        const sent = Object.keys(optional).filter((name) => name in body);
        const parameter = outcome.begun ? undefined : rejectedParameter(error, sent, optional);
        if (!parameter) throw classifyError(error, { host, model, key, streaming: outcome.begun });
        const name = dialect.byValue?.includes(parameter) ? withValue(parameter, body) : parameter;
        dropped.add(name);
        learnt.push(name);
      }
    }
  }

  return {
    id,
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

/** How a refused value is kept: `reasoning={"effort":"high"}`. */
export function withValue(parameter: string, body: object): string {
  return `${parameter}=${JSON.stringify((body as Record<string, unknown>)[parameter])}`;
}
