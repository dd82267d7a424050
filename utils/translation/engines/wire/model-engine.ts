import type { AnswerFormat, Engine, EngineRequest, Piece } from '../../engine.ts';
import { classifyError } from './classify-error.ts';
import { type Connection, hostOf, requireAccess } from './connection.ts';
import { rejectedParameter } from './rejected-parameter.ts';
import { streamLimits, watchStream } from './watch-stream.ts';

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
  compose(
    request: EngineRequest,
    dropped: ReadonlySet<string>,
  ): { body: Body; format: AnswerFormat };
  open(body: Body, signal: AbortSignal): Promise<AsyncIterable<Event>>;
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
    const dropped = new Set(await capabilities.dropped(baseUrl, model));
    const learnt: string[] = [];
    for (;;) {
      const { body, format } = dialect.compose(request, dropped);
      yield { kind: 'sent', text: JSON.stringify(body), host, format };
      const outcome = dialect.follow();
      try {
        const stream = watchStream(
          (inner) => dialect.open(body, inner),
          signal,
          connection.limits ?? streamLimits(host),
        );
        for await (const event of stream) {
          for (const parameter of learnt.splice(0))
            await capabilities.drop(baseUrl, model, parameter);
          yield* outcome.read(event);
        }
        if (!signal.aborted) outcome.end();
        return;
      } catch (error) {
        const sent = Object.keys(optional).filter((name) => name in body);
        const parameter = outcome.begun ? undefined : rejectedParameter(error, sent, optional);
        if (!parameter) throw classifyError(error, { host, model, key, streaming: outcome.begun });
        dropped.add(parameter);
        learnt.push(parameter);
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
