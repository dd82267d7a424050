import { inPieces } from '../../practice/model.ts';
import { type ModelRequest, serveModel } from '../../practice/protocol.ts';
import { recordedLines, recordedTerms } from '../../practice/recording.ts';

/** A fast model of today, and what its vendor takes from a small customer in a minute. */
const speed = { first: 740, tokens: 130 };
const limits = { requests: 500, tokens: 200_000 };

const recording = recordedLines();

/** What a model says that makes no mistake. */
function answer({ user, wantsJson }: ModelRequest): string[] {
  const asked = [...user.slice(user.lastIndexOf('\n# F\n')).matchAll(/^\[(\d+)\] (.*)$/gm)].map(
    ([, number, source = '']) => ({ number: Number(number), source: source.trim() }),
  );
  const lines = user.includes('These are no lines of D but terms')
    ? recordedTerms(asked)
    : asked.map(({ number, source }) => ({ n: number, text: recording.get(source)?.golden ?? '' }));
  return inPieces(
    wantsJson ? JSON.stringify({ lines }) : lines.map(({ n, text }) => `[${n}] ${text}`).join('\n'),
  );
}

// The practice model as a process: says its address, then on any message what it was asked since the last one.
const server = await serveModel({ answer, speed, limits });
process.send?.(server.baseUrl);
process.on('message', () => {
  process.send?.(
    server.requests.splice(0).map(({ prompt, at, begunAt }) => ({ prompt, at, begunAt })),
  );
});
