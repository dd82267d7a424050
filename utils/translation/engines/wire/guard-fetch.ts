import { ExpectedFailure } from '../../../failure.ts';
import { maxAnswerBytes } from '../../answer/limits.ts';
import { asEvents, readShort } from './as-events.ts';
import { RefusedAnswer } from './read-evidence.ts';
import type { Vigil } from './vigil.ts';

/** What the events around an answer may weigh, compared with its text. */
const frames = 128;

/**
 * `fetch` for the address of a model. What is sent goes to that address and nowhere else: a redirect, of any status,
 * is refused before anything goes out again, for a browser would deliver the whole body to whoever is named (307, 308).
 * Where a vigil is kept, every byte of the answer is heard by it, and an answer without bounds is broken off.
 */
export function guardFetch(vigil?: Vigil): typeof fetch {
  return async (input, init) => {
    const asked = new URL(input instanceof Request ? input.url : input);
    const response = await fetch(input, { ...init, redirect: 'manual' });
    // Browsers hide where the redirect leads; others show the status.
    const isRedirect =
      response.type === 'opaqueredirect' || (response.status >= 300 && response.status < 400);
    const answered = response.url === '' ? asked : new URL(response.url);
    if (isRedirect || response.redirected || answered.origin !== asked.origin) {
      void response.body?.cancel().catch(() => {});
      throw new ExpectedFailure('redirected', { host: asked.host });
    }
    if (vigil) vigil.host = answered.host;
    vigil?.heard();
    if (!response.ok)
      throw new RefusedAnswer(response.status, response.headers, await readShort(response.body));
    if (!vigil || !response.body) return response;
    const { status, statusText, headers } = response;
    const body = await asEvents(response.body.pipeThrough(listen(vigil)), headers);
    return new Response(body, { status, statusText, headers });
  };
}

/** What ends a stream of chat completions, where a server says nothing else of the end. */
const doneMark = /(?:^|\n)data: ?\[DONE\]/;
const tailLength = 256;
const latin = new TextDecoder('latin1');

/** Passes bytes on as they are, and throws «not the lines» when there are too many of them. */
function listen(vigil: Vigil): TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>> {
  let total = 0;
  let lineLength = 0;
  let atLineStart = true;
  let tail = '';
  return new TransformStream({
    async transform(chunk, controller) {
      vigil.heard();
      await vigil.breathe();
      if (vigil.isWaiting) {
        if (holdsComment(chunk, atLineStart)) vigil.queues();
        atLineStart = chunk.at(-1) === 10;
      }
      tail = (tail + latin.decode(chunk.subarray(-tailLength))).slice(-tailLength);
      if (doneMark.test(tail)) vigil.isDone = true;
      total += chunk.length;
      const lineEnd = chunk.lastIndexOf(10);
      const before = lineEnd < 0 ? lineLength + chunk.length : lineLength + chunk.indexOf(10);
      lineLength = lineEnd < 0 ? before : chunk.length - lineEnd - 1;
      if (total > frames * maxAnswerBytes || before > 2 * maxAnswerBytes)
        throw new ExpectedFailure('not-aligned', vigil.host ? { host: vigil.host } : {});
      controller.enqueue(chunk);
    },
  });
}

/** A line of a stream that begins with a colon is a comment: `: keep-alive`. */
function holdsComment(chunk: Uint8Array, atLineStart: boolean): boolean {
  for (let at = chunk.indexOf(58); at >= 0; at = chunk.indexOf(58, at + 1))
    if (at === 0 ? atLineStart : chunk[at - 1] === 10) return true;
  return false;
}
