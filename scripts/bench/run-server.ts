import { practiceAnswer } from '../../practice/model.ts';
import { serveModel } from '../../practice/protocol.ts';

/** Milliseconds before each word: a model of 100 words a second. */
const pace = 10;

// The practice model as a process: says its address, then on any message what it was asked.
const server = await serveModel({ answer: practiceAnswer, pace });
process.send?.(server.baseUrl);
process.on('message', () => {
  process.send?.(server.requests.map(({ prompt }) => ({ prompt })));
});
