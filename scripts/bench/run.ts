import 'fake-indexeddb/auto';
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { type Asked, countFresh } from './count-fresh.ts';
import { oneStream, translateDraft } from './translate-draft.ts';

/** What the model of the bench takes to its first token, in milliseconds. */
const first = 740;

/** Lengths of O.md, in characters. */
const ontologies = [4000, 32_000];

interface Figure {
  name: string;
  value: number;
  limit: number;
}

/**
 * Translates the practice draft with a model that has a time to its first token, a pace and limits as real ones have, in
 * one lane and in four. The anchor is one stream that answers all lines in one request, with nothing done to them.
 */
export async function benchRun(): Promise<void> {
  // In a process of its own, as a model is: what the run computes must not slow the server's clock.
  const server = fork(fileURLToPath(new URL('run-server.ts', import.meta.url)));
  try {
    const [baseUrl] = (await once(server, 'message')) as [string];
    for (const length of ontologies)
      for (const { name, value, limit } of await measure(server, baseUrl, length))
        console.log(
          `${`O.md ${length}: ${name}`.padEnd(52)} ${value.toFixed(3)} (at most ${limit})`,
        );
  } finally {
    server.kill();
  }
}

async function measure(server: ChildProcess, baseUrl: string, length: number): Promise<Figure[]> {
  const stream = await oneStream(baseUrl, length);
  const [one] = await requestsOf(server);
  const bytes = Buffer.byteLength(one?.prompt ?? '');
  const figures: Figure[] = [];
  for (const [lanes, limits] of [
    [1, { time: 1.15, bytes: 1.6, requests: 4 }],
    [4, { time: 0.45, bytes: 2.2, requests: 9 }],
  ] as const) {
    const found = await translateDraft(baseUrl, length, lanes);
    const asked = await requestsOf(server);
    const name = lanes === 1 ? 'one lane' : 'four lanes';
    figures.push(
      { name: `${name}: time of one stream`, value: found.time / stream.time, limit: limits.time },
      { name: `${name}: first words, in first tokens`, value: found.words / first, limit: 1.25 },
      {
        name: `${name}: new bytes of one request`,
        value: countFresh(asked) / bytes,
        limit: limits.bytes,
      },
      { name: `${name}: requests`, value: asked.length, limit: limits.requests },
      { name: `${name}: terms that deviate`, value: found.deviations, limit: 0 },
    );
  }
  return figures;
}

async function requestsOf(server: ChildProcess): Promise<Asked[]> {
  server.send('requests');
  const [requests] = (await once(server, 'message')) as [Asked[]];
  return requests;
}
