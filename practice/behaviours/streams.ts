import { always, type Behaviour, first, sse, status } from './behaviour.ts';

/** Servers that answer, each in its own way. */
export const streams: Behaviour[] = [
  {
    entry: 'R1',
    name: 'comments of a queue, then the answer',
    script: first({ kind: 'first', chunks: Array(40).fill(': keep-alive\n\n') }),
    ends: 'translated',
    requests: 1,
  },
  {
    entry: 'R1',
    name: 'thoughts, then the answer',
    script: first({
      kind: 'first',
      chunks: Array(40).fill(sse({ choices: [{ delta: { reasoning_content: 'Hm. ' } }] })),
    }),
    ends: 'translated',
    requests: 1,
  },
  {
    entry: 'R2',
    name: 'a window that cuts the prompt',
    script: () => ({ window: 2048 }),
    ends: /read only 2,048 tokens/,
    requests: 1,
  },
  {
    entry: 'R2',
    name: 'Ollama, whose context is set',
    script: () => ({ ollama: { longest: 32_768 } }),
    ends: 'translated',
    requests: 1,
  },
  {
    entry: 'R4',
    name: 'a server without JSON schema',
    script: () => ({
      fault: ({ body }) =>
        body.includes('json_schema')
          ? status(400, { error: { message: 'response_format json_schema is unavailable now' } })
          : undefined,
    }),
    ends: 'translated',
    requests: 2,
  },
  {
    entry: 'R7',
    name: 'blank lines without end',
    script: always({
      kind: 'raw',
      chunks: Array(2000).fill(sse({ choices: [{ delta: { content: '\n'.repeat(400) } }] })),
    }),
    ends: /not the lines that were asked for/,
    requests: 1,
  },
  {
    entry: 'R8',
    name: 'a whole answer in the place of a stream',
    script: () => ({ answersWhole: true }),
    ends: 'translated',
    requests: 1,
  },
  {
    entry: 'R10',
    name: 'thoughts only',
    script: () => ({ answer: () => '<think>Let me see.</think>' }),
    ends: /only thought/,
    requests: 3,
  },
  {
    entry: 'R10',
    name: 'prose',
    script: () => ({ answer: () => 'Certainly! I would be happy to help.' }),
    ends: /not the lines that were asked for/,
    requests: 3,
  },
  {
    entry: 'R14',
    name: 'a redirect to another host',
    script: () => ({ redirect: { status: 307, to: 'http://localhost:9' } }),
    ends: /sends requests on to another address/,
    requests: 0,
  },
  {
    entry: 'R15',
    name: 'running totals of usage',
    script: () => ({ runningUsage: true }),
    ends: 'translated',
    requests: 1,
  },
  {
    entry: 'R18',
    name: '[DONE] without a reason',
    script: () => ({ fault: () => ({ kind: 'no reason' }) }),
    ends: 'translated',
    requests: 1,
  },
  {
    entry: 'R20',
    name: 'a stream that is cut, then the rest',
    script: first({ kind: 'cut', after: 6 }),
    ends: 'translated',
    requests: 2,
  },
];
