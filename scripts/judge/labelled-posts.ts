import { readdirSync, readFileSync } from 'node:fs';
import { ownPosts } from '../../tests/demands/own-posts.ts';
import { readMarked } from '../../tests/demands/read-marked.ts';
import type { LabelledDemand } from '../acceptance/is-same-demand.ts';

/** A post with its wishes, as somebody labelled it who had seen only the specification and its corpus. */
export interface LabelledPost {
  /** Who wrote it. */
  writer: string;
  text: string;
  demands: LabelledDemand[];
  /** What it tells machines. */
  orders: { quote: string }[];
  /** True where no construction was ever mended on it: only there may what they read be learnt from. */
  isFresh: boolean;
}

const repository = new URL('../../', import.meta.url);

/** The posts that teach: fresh ones, and those that the constructions were mended on. */
export function lessonPosts(): LabelledPost[] {
  return [...freshPosts('scripts/judge/posts/'), ...mendedPosts()];
}

/** The posts that nothing was ever learnt from. */
export const heldOutPosts = (): LabelledPost[] => freshPosts('tests/demands/held-out/');

function freshPosts(folder: string): LabelledPost[] {
  return filesIn(folder).flatMap(({ name, text }) =>
    text
      .split('\n')
      .filter(Boolean)
      .map((line) => ({
        ...(JSON.parse(line) as Pick<LabelledPost, 'text' | 'demands' | 'orders'>),
        writer: name.replace('.jsonl', ''),
        isFresh: true,
      })),
  );
}

function mendedPosts(): LabelledPost[] {
  const marked = filesIn('tests/demands/unseen/')
    .filter(({ name }) => !/^(?:contacts|orders)/.test(name))
    .flatMap(({ text }) => text.split(/^=====\n/m));
  return [...marked, ...ownPosts].map((source) => ({
    ...(readMarked(source.trim()) as Pick<LabelledPost, 'text' | 'demands' | 'orders'>),
    writer: 'mended',
    isFresh: false,
  }));
}

function filesIn(folder: string): { name: string; text: string }[] {
  const at = new URL(folder, repository);
  return readdirSync(at)
    .sort()
    .map((name) => ({ name, text: readFileSync(new URL(name, at), 'utf8') }));
}
