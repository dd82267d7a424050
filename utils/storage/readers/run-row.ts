import * as v from 'valibot';
import { price } from './price.ts';
import { count, failure, listOf, maybe, name, or, text, time } from './shapes.ts';

/** The receipt of a run. One whose state is not known is over. */
export const runRow = v.looseObject({
  id: name,
  draftId: name,
  reading: maybe(v.picklist(['sense', 'back', 'shorten', 'post'])),
  remarks: maybe(
    listOf(
      v.object({
        key: text,
        target: text,
        quote: name,
        kind: name,
        severity: name,
        why: text,
        suggestion: text,
      }),
    ),
  ),
  connection: maybe(name),
  limit: maybe(count),
  readTexts: maybe(listOf(v.object({ key: text, of: text, text }))),
  state: or(v.picklist(['running', 'waiting', 'done', 'stopped', 'failed']), 'stopped'),
  keys: listOf(v.string()),
  wish: maybe(v.string()),
  engine: or(v.string(), ''),
  model: or(v.string(), ''),
  host: or(v.string(), ''),
  startedAt: or(time, 0),
  endedAt: maybe(time),
  notBefore: maybe(time),
  waiting: maybe(v.object({ since: time, says: maybe(v.picklist(['thinking', 'queued'])) })),
  mending: maybe(count),
  lanes: maybe(
    v.object({
      most: count,
      width: count,
      time: count,
      alone: count,
      more: v.object({ requests: count, input: count, cached: count }),
    }),
  ),
  terms: maybe(listOf(v.object({ source: text, target: text }))),
  naming: maybe(count),
  differing: maybe(listOf(v.string())),
  failure: maybe(failure),
  notes: listOf(failure),
  requests: or(count, 0),
  inputTokens: or(count, 0),
  cachedTokens: or(count, 0),
  outputTokens: or(count, 0),
  writtenTokens: maybe(count),
  thinkingTokens: maybe(count),
  price: maybe(price),
  untold: maybe(count),
  // The exact text of a request is longer than any text of a person's.
  lastRequest: maybe(v.pipe(v.string(), v.maxLength(20_000_000))),
});
