import { demandKinds } from '../../utils/demands/demand.ts';
import type { Judge } from '../../utils/demands/judge/judge.ts';
import { standings } from '../../utils/demands/judge/judge.ts';
import { isOfKind, ofOthers } from '../../utils/demands/judge/judge-clauses.ts';
import type { Reading } from '../../utils/demands/judge/reading.ts';
import { type Clause, signClauses } from '../../utils/demands/judge/sign-clauses.ts';
import { placeIn } from '../../utils/demands/posts/split-post.ts';
import { readWishes } from '../../utils/demands/read-wishes.ts';
import { overlaps } from '../acceptance/is-same-demand.ts';
import type { LabelledPost } from './labelled-posts.ts';
import { type Lesson, learn } from './learn.ts';

/** A labelled post with its clauses and what is right for each: 0 none, 1 more of the one before, else a kind. */
export interface Studied {
  post: LabelledPost;
  reading: Reading;
  clauses: Clause[];
  right: number[];
}

/** The answer that is the first kind; before it stand `none` and `more`. */
const FIRST_KIND = 2;

export function study(post: LabelledPost): Studied {
  const reading = readWishes({ title: '', description: post.text, tags: [], questions: [] });
  const clauses = signClauses(reading);
  const right = clauses.map(() => 0);
  const isTaken = clauses.map(() => false);
  for (const { kind, quote } of post.demands) {
    let isFirst = true;
    for (const [at, clause] of clauses.entries()) {
      const sentence = reading.sentences[clause.sentence];
      if (!sentence || isTaken[at]) continue;
      const place = placeIn(sentence, clause.start, clause.end);
      if (!overlaps(post.text, quote, place.start, place.end)) continue;
      isTaken[at] = true;
      right[at] = isFirst ? FIRST_KIND + demandKinds.indexOf(kind) : 1;
      isFirst = false;
    }
  }
  return { post, reading, clauses, right };
}

/** The judge that these posts make. */
export function teach(studied: readonly Studied[]): Judge {
  const standing: Lesson[] = [];
  const kind: Lesson[] = [];
  for (const { post, clauses, right } of studied) {
    let count = 0;
    for (const [at, clause] of clauses.entries()) {
      const before = clauses[at - 1];
      if (before?.paragraph !== clause.paragraph) count = 0;
      const known =
        before?.sentence === clause.sentence ? Math.min(right[at - 1] ?? 0, FIRST_KIND) : undefined;
      const answer = right[at] ?? 0;
      // What was mended on a post reads it too well: there only the words teach.
      const own = post.isFresh
        ? clause.signs
        : clause.signs.filter((sign) => !sign.startsWith('R'));
      standing.push({
        signs: [...own, ...ofOthers(known, count)],
        answer: Math.min(answer, standings.length - 1),
      });
      if (answer < FIRST_KIND) continue;
      count += 1;
      kind.push({ signs: own.filter(isOfKind), answer: answer - FIRST_KIND });
    }
  }
  return { standing: learn(standing, standings.length), kind: learn(kind, demandKinds.length) };
}
