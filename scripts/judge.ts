/**
 * `npm run judge`: learns from the labelled posts which clauses are wishes, writes the weights, and prints how well posts
 * are read that taught nothing. To be run after a change of the constructions or posts; takes about 20 minutes and needs
 * Python with `scripts/judge/requirements.txt`.
 */
import { execFileSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { judgeClauses } from '../utils/demands/judge/judge-clauses.ts';
import { readNet, type WrittenNet } from '../utils/demands/judge/net.ts';
import { settleWishes } from '../utils/demands/judge/settle-wishes.ts';
import { weighClauses } from '../utils/demands/judge/weigh-clauses.ts';
import { frameWordsOf } from './judge/frame-words.ts';
import { heldOutPosts, lessonPosts } from './judge/labelled-posts.ts';
import { measure } from './judge/measure.ts';
import { lessonsOf, study } from './judge/teach.ts';
import { wordVectors } from './judge/word-vectors.ts';

const folder = await mkdtemp(join(tmpdir(), 'judge-'));
const lessons = join(folder, 'lessons.json');
const learned = join(folder, 'weights.json');
const posts = lessonPosts();
await writeFile(lessons, JSON.stringify(lessonsOf(posts.map(study))));
execFileSync(
  'python3',
  [join(import.meta.dirname, 'judge/learn.py'), lessons, wordVectors(), learned],
  { stdio: 'inherit' },
);
const parts = JSON.parse(await readFile(learned, 'utf8')) as WrittenNet;
const lines = Object.entries(parts).map(
  ([name, text]) => `  ${name}:\n    ${JSON.stringify(text)},\n`,
);
await writeFile(
  new URL('../utils/demands/judge/weights.ts', import.meta.url),
  `/** Written by \`npm run judge\`; net.ts says how to read it. */\nexport const weights = {\n${lines.join('')}};\n`,
);
const frames = frameWordsOf(posts.filter(({ isFresh }) => isFresh));
await writeFile(
  new URL('../utils/demands/judge/frame-words.ts', import.meta.url),
  `/** Written by \`npm run judge\`: words with which clients tell that a word shall be written. */\nexport const frameWords =\n  ${JSON.stringify(frames)};\n`,
);
await rm(folder, { recursive: true });

const net = readNet(parts);
const studied = heldOutPosts().map(study);
for (const writer of new Set(studied.map(({ post }) => post.writer))) {
  const own = studied.filter(({ post }) => post.writer === writer);
  const alone = measure(own, ({ reading }) => reading.wishes);
  const judged = measure(own, (one) =>
    settleWishes(
      one.reading,
      judgeClauses(one.clauses, (clauses) => weighClauses(clauses, net)),
    ),
  );
  console.log(`${writer}: ${judged} (constructions alone: ${alone})`);
}
