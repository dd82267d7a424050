import { count, n } from '../count.ts';

export const receipts = {
  title: 'Runs and receipts',
  none: 'Nothing was translated yet.',
  state: {
    running: 'under way',
    waiting: 'waiting',
    done: 'done',
    stopped: 'stopped',
    failed: 'failed',
  },
  requests: (value: number) => count(value, 'request', 'requests'),
  tokens: ({
    inputTokens,
    cachedTokens,
    writtenTokens = 0,
    outputTokens,
    thinkingTokens = 0,
  }: {
    inputTokens: number;
    cachedTokens: number;
    writtenTokens?: number;
    outputTokens: number;
    thinkingTokens?: number;
  }) =>
    `${n(inputTokens)} tokens in, ${n(cachedTokens)} of them cached${writtenTokens ? `, ${n(writtenTokens)} written to the cache` : ''} · ${n(outputTokens)} out${thinkingTokens ? `, ${n(thinkingTokens)} of them thinking` : ''}`,
  cost: (dollars: string, date?: string) =>
    `${dollars}${date ? ` (prices of ${date} or your own)` : ''}`,
  costUnknown: 'cost unknown',
  andUnknown: (runs: number) => `and ${count(runs, 'run', 'runs')} of unknown cost`,
  draftSum: (sum: string) => `This draft: ${sum}`,
  monthSum: (month: string, sum: string) => `${month}: ${sum}`,
  noTokens: 'tokens unknown: the server does not report them',
  practice: 'practice: a recorded translation',
  practiceCost: 'Nothing was sent, so there is nothing to pay.',
  wouldBeSent: 'What a model would have been sent',
  untold: (requests: number) => `${count(requests, 'request', 'requests')} of unknown cost`,
  seconds: (value: number) => count(value, 'second', 'seconds'),
  lines: (value: number) => count(value, 'line', 'lines'),
  lanes: (most: number, width: number) =>
    `${count(most, 'part', 'parts')} side by side${width < most ? `, then ${n(width)}: the server was slow` : ''}`,
  lanesSaved: (seconds: number, whole: number) =>
    `${count(seconds, 'second', 'seconds')} saved: one part after another would have taken ${n(whole)}`,
  lanesCost: (requests: number, input: number, cached: number) =>
    `for that ${count(requests, 'request', 'requests')} more, ${n(input)} tokens in, ${n(cached)} of them cached`,
  terms: 'Words that were named first',
  sent: 'The exact text that was sent last',
  copySent: 'Copy the text that was sent',
  wish: (text: string) => `wish: ${text}`,
};
