import type { RunRow } from '../../storage/database.ts';
import { type AnswerEvent, AnswerReader } from '../answer/answer.ts';
import type { Engine, EngineRequest } from '../engine.ts';

/** What one request adds to the receipt of its run. */
export type Receipt = Pick<
  RunRow,
  'requests' | 'inputTokens' | 'cachedTokens' | 'outputTokens' | 'lastRequest' | 'host' | 'waiting'
>;

/** What became of a request. */
export interface Answered {
  /** The numbers that no line was accepted for. */
  missing: number[];
  accepted: number;
}

/**
 * Sends one request and passes on what its answer holds, in order; the next piece is read when the one before has
 * been handled. `record` gets each change of the receipt. Ends with what is missing; throws the engine's failure
 * after all whole lines were passed on.
 */
export async function askOnce(
  engine: Engine,
  request: EngineRequest,
  signal: AbortSignal,
  handle: (event: AnswerEvent) => Promise<void> | void,
  record: (change: Partial<Receipt>) => Promise<void>,
  answered: () => void,
): Promise<Answered> {
  const reader = new AnswerReader(request.lines);
  // The receipt is written while the model already works.
  const records: Promise<void>[] = [];
  const keep = (change: Partial<Receipt>) => {
    const written = record(change);
    records.push(written);
    // Where the request fails first, that is what is told.
    written.catch(() => {});
  };
  let since = 0;
  let said: 'thinking' | 'queued' | undefined;
  let isWaiting = true;
  for await (const piece of engine.translate(request, signal)) {
    if (signal.aborted) break;
    if (piece.kind === 'sent') {
      since = Date.now();
      isWaiting = true;
      said = undefined;
      keep({ requests: 1, lastRequest: piece.text, host: piece.host, waiting: { since } });
    } else if (piece.kind === 'host') keep({ host: piece.name });
    else if ((piece.kind === 'thinking' || piece.kind === 'queued') && said !== piece.kind) {
      said = piece.kind;
      if (isWaiting) keep({ waiting: { since, says: said } });
    } else if (piece.kind === 'usage')
      keep({
        inputTokens: piece.input,
        cachedTokens: piece.cached,
        outputTokens: piece.output,
      });
    else if (piece.kind === 'text') {
      answered();
      if (isWaiting) keep({ waiting: undefined });
      isWaiting = false;
      for (const event of reader.push(piece.text)) await handle(event);
    }
  }
  // The end of an aborted stream proves nothing: the line that was being written is not whole.
  if (!signal.aborted) for (const event of reader.end()) await handle(event);
  await Promise.all(records);
  const missing = reader.missing;
  return { missing, accepted: request.lines.length - missing.length };
}
