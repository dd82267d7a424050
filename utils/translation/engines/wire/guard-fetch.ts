import { ExpectedFailure } from '../../../failure.ts';
import { maxAnswerBytes } from '../../answer/limits.ts';
import type { Vigil } from './vigil.ts';

/** What the events around an answer may weigh, compared with its text. */
const frames = 256;

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
    if (!vigil) return response;
    vigil.host = answered.host;
    vigil.heard();
    if (!response.body) return response;
    const { status, statusText, headers } = response;
    return new Response(response.body.pipeThrough(listen(vigil)), { status, statusText, headers });
  };
}

/** Passes bytes on as they are, and throws «not the lines» when there are too many of them. */
function listen(vigil: Vigil): TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>> {
  let total = 0;
  let lineLength = 0;
  let atLineStart = true;
  return new TransformStream({
    transform(chunk, controller) {
      vigil.heard();
      if (vigil.isWaiting) {
        if (holdsComment(chunk, atLineStart)) vigil.queues();
        atLineStart = chunk.at(-1) === 10;
      }
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
