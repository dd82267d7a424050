/**
 * `npm run judge`: learns from the labelled posts which clauses are wishes, prints how well each writer's posts are
 * read by what the others' posts taught, and writes the weights. To be run after a change of the constructions.
 */
import { writeFile } from 'node:fs/promises';
import type { Judge } from '../utils/demands/judge/judge.ts';
import { settleWishes } from '../utils/demands/judge/settle-wishes.ts';
import { writeWeights } from '../utils/demands/judge/weights-text.ts';
import { lessonPosts } from './judge/labelled-posts.ts';
import { measure } from './judge/measure.ts';
import { type Studied, study, teach } from './judge/teach.ts';

const studied = lessonPosts().map(study);
const fresh = studied.filter(({ post }) => post.isFresh);
const writers = [...new Set(fresh.map(({ post }) => post.writer))];
const byRules = measure(fresh, ({ reading }) => reading.wishes);
console.log(`constructions alone: ${byRules}`);

const judges = new Map<string, Judge>();
for (const writer of writers)
  judges.set(writer, teach(studied.filter(({ post }) => post.writer !== writer)));
const judged = (one: Studied) =>
  settleWishes(one.reading, judges.get(one.post.writer) as Judge, one.clauses);
console.log(`taught by the other writers: ${measure(fresh, judged)}`);
for (const writer of writers)
  console.log(
    `  ${writer}: ${measure(
      fresh.filter(({ post }) => post.writer === writer),
      judged,
    )}`,
  );

const { standing, kind } = teach(studied);
const file = new URL('../utils/demands/judge/weights.ts', import.meta.url);
const text = (weights: string) => JSON.stringify(weights);
await writeFile(
  file,
  `/** Written by \`npm run judge\`; how to read it stands in weights-text.ts. */
export const weights = {
  standing:
    ${text(writeWeights(standing))},
  kind:
    ${text(writeWeights(kind))},
};
`,
);
