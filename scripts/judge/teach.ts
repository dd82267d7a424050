import { holdingKinds } from '../../utils/demands/demand.ts';
import { standings, wants } from '../../utils/demands/judge/judge.ts';
import type { Reading } from '../../utils/demands/judge/reading.ts';
import { type Clause, placeOf, signClauses } from '../../utils/demands/judge/sign-clauses.ts';
import { wordsOf } from '../../utils/demands/judge/words-of.ts';
import { type WordsOfPost, wordsOfPost } from '../../utils/demands/judge/words-of-post.ts';
import { readWishes } from '../../utils/demands/read-wishes.ts';
import { overlaps } from '../acceptance/is-same-demand.ts';
import type { LabelledPost } from './labelled-posts.ts';

/** A labelled post with its clauses and what is right for each: 0 none, 1 more of the one before, else what it wants. */
export interface Studied {
  post: LabelledPost;
  reading: Reading;
  clauses: Clause[];
  right: number[];
  /** Which of them are told to a machine. */
  isOrder: boolean[];
}

/** The answer that is the first want; before it stand `none` and `more`. */
const FIRST_WANT = standings.length - 1;

export function study(post: LabelledPost): Studied {
  const reading = readWishes({ title: '', description: post.text, tags: [], questions: [] });
  const clauses = signClauses(reading);
  const right = clauses.map(() => 0);
  const isTaken = clauses.map(() => false);
  for (const { kind, value, quote } of post.demands) {
    const want = wants.findIndex(
      (one) => one.kind === kind && (one.value === undefined || one.value === value),
    );
    if (want < 0) throw new Error(`no such wish: ${kind} ${value}`);
    let isFirst = true;
    for (const [at, clause] of clauses.entries()) {
      if (isTaken[at]) continue;
      const place = placeOf(clause, reading);
      if (!overlaps(post.text, quote, place.start, place.end)) continue;
      isTaken[at] = true;
      right[at] = isFirst ? FIRST_WANT + want : 1;
      isFirst = false;
    }
  }
  const isOrder = clauses.map((clause) => {
    const place = placeOf(clause, reading);
    return post.orders.some(({ quote }) => overlaps(post.text, quote, place.start, place.end));
  });
  return { post, reading, clauses, right, isOrder };
}

/** A post as `learn.py` reads it: its words, where the clauses stand in them, their signs and what is right for each. */
interface Lesson extends WordsOfPost {
  signs: readonly (readonly string[])[];
  right: readonly number[];
  isOrder: readonly boolean[];
  /** Places of the words that the client wants to see written: any other could stand there. */
  named: readonly number[];
}

/** What `learn.py` is given: the posts that have any clause. */
export const lessonsOf = (studied: readonly Studied[]) => ({
  standings: standings.length,
  wants: wants.length,
  posts: studied.filter(({ clauses }) => clauses.length > 0).map(toLesson),
});

function toLesson({ post, clauses, right, isOrder }: Studied): Lesson {
  const row = wordsOfPost(clauses);
  const values = post.demands.flatMap(({ kind, value }) =>
    value && /\p{L}/u.test(value) && holdingKinds.has(kind) ? [wordsOf(value)] : [],
  );
  const named = values.flatMap((value) =>
    row.words.flatMap((_, at) =>
      value.every((word, next) => row.words[at + next] === word)
        ? value.map((_, next) => at + next)
        : [],
    ),
  );
  return {
    ...row,
    named: [...new Set(named)],
    // What was mended on a post reads it too well: there only the words teach.
    signs: clauses.map(({ signs }) =>
      post.isFresh ? signs : signs.filter((sign) => !sign.startsWith('R')),
    ),
    right,
    isOrder,
  };
}
