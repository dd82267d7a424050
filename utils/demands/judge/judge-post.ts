import type { JobText } from '../../job/job.ts';
import { readWishes } from '../read-wishes.ts';
import { type Judged, judgeClauses } from './judge-clauses.ts';
import type { Reading } from './reading.ts';
import { signClauses } from './sign-clauses.ts';
import { theJudge } from './the-judge.ts';

/** A post as the constructions read it, and each of its clauses as the judge weighs it. */
export interface JudgedPost {
  reading: Reading;
  judged: readonly Judged[];
}

const judgedPosts = new WeakMap<JobText, JudgedPost>();

/** Reads and weighs a post; wishes and orders are asked for one after the other, so the same post is read once. */
export function judgePost(post: JobText): JudgedPost {
  const known = judgedPosts.get(post);
  if (known) return known;
  const reading = readWishes(post);
  const judgedPost = { reading, judged: judgeClauses(signClauses(reading), theJudge) };
  judgedPosts.set(post, judgedPost);
  return judgedPost;
}
