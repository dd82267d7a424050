import type { JobText } from '../job/job.ts';
import { firstState } from './check/check-demands.ts';
import type { Demand } from './demand.ts';
import { judgePost } from './judge/judge-post.ts';
import { settleWishes } from './judge/settle-wishes.ts';
import { fieldText } from './posts/field-text.ts';
import { placeIn, type Sentence } from './posts/split-post.ts';
import { describeWish } from './wishes/describe-wish.ts';
import { findAnswerValue } from './wishes/find-answer-value.ts';
import type { Wish } from './wishes/wish.ts';

/** What the client asks of the answer to this post, in the order of the post. */
export function readDemands(post: JobText): Demand[] {
  const { reading, judged } = judgePost(post);
  return settleWishes(reading, judged).map(({ wish, sentence }) =>
    toDemand(reading.sentences[sentence] as Sentence, wish, post),
  );
}

function toDemand(sentence: Sentence, wish: Wish, post: JobText): Demand {
  // A form goes on over the lines below.
  const from = sentence.start;
  const raw = sentence.visible.text.slice(from + wish.start, from + wish.end);
  const lead = /^[\s,;:–—-]*(?:(?:and|but|also|plus|и|а|но)\s+)?/iu.exec(raw)?.[0].length ?? 0;
  const read = raw.slice(lead).trimEnd();
  const start = wish.start + lead;
  const place = placeIn(sentence, start, start + read.length);
  const quote = fieldText(post, place).slice(place.start, place.end);
  const value = wish.kind === 'answer' ? findAnswerValue(read, sentence, post) : wish.value;
  const demand = {
    kind: wish.kind,
    quote,
    place,
    ...(value === undefined ? {} : { value }),
    ...(wish.otherValues ? { otherValues: wish.otherValues } : {}),
  };
  return { ...demand, wants: describeWish(demand), state: firstState(demand) };
}
