import { ExpectedFailure } from '../../../failure.ts';
import { maxAnswerBytes } from '../../answer/limits.ts';
import type { Piece } from '../../engine.ts';
import { guardFetch } from './guard-fetch.ts';
import { type StreamLimits, Vigil } from './vigil.ts';

/**
 * Opens a stream over a guarded `fetch` and reads its events into pieces, under a vigil: silence ends as `timed-out` or
 * `stalled`, too much text as `not-aligned`, and whoever pressed Stop is heard while a full buffer is read. Ends without
 * a word when the caller aborted.
 */
export async function* readStream<Event>(
  open: (signal: AbortSignal, fetch: typeof globalThis.fetch) => Promise<AsyncIterable<Event>>,
  outcome: { read(event: Event): Iterable<Piece>; end(isDone: boolean): void },
  signal: AbortSignal,
  limits?: StreamLimits,
): AsyncGenerator<Piece> {
  if (signal.aborted) return;
  const vigil = new Vigil(signal, limits);
  let length = 0;
  try {
    const stream = await open(vigil.signal, guardFetch(vigil));
    if (vigil.host !== undefined) yield { kind: 'host', name: vigil.host };
    for await (const event of stream) {
      for (const piece of outcome.read(event)) {
        if (piece.kind === 'queued') vigil.queues();
        if (piece.kind === 'thinking') vigil.writes('thought');
        if (piece.kind === 'text') {
          vigil.writes('text');
          length += piece.text.length;
          if (length > maxAnswerBytes) throw new ExpectedFailure('not-aligned');
        }
        yield piece;
      }
      await vigil.breathe();
      if (signal.aborted) return;
    }
    if (vigil.late) throw vigil.late;
    if (!signal.aborted) outcome.end(vigil.isDone);
  } catch (error) {
    if (signal.aborted) return;
    throw vigil.late ?? error;
  } finally {
    vigil.close();
  }
}
