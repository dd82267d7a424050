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
  input: (value: number, cached: number) => `${n(value)} tokens in, ${n(cached)} of them cached`,
  noTokens: 'tokens unknown: the server tells none',
  practice: 'practice: a recorded translation',
  practiceCost: 'Nothing was sent and nothing is to be paid.',
  wouldBeSent: 'What a model would have been sent',
  untold: (requests: number) => `${count(requests, 'request', 'requests')} of unknown cost`,
  output: (value: number) => `${n(value)} out`,
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
