import { holdingKinds } from '../../utils/demands/demand.ts';
import { token } from '../../utils/demands/judge/stand-out.ts';
import { quotation } from '../../utils/demands/judge/word-in.ts';
import type { LabelledPost } from './labelled-posts.ts';

/** Wishes that must hold a word before it is one of those with which wishes are told. */
const LEAST = 3;

/**
 * The words with which clients say that a word shall be written, and which are rarely the word itself: what else stands
 * in such a wish is it. Sorted, with spaces between them.
 */
export function frameWordsOf(posts: readonly LabelledPost[]): string {
  const around = new Map<string, number>();
  const within = new Map<string, number>();
  const count = (counts: Map<string, number>, text: string) => {
    for (const word of new Set(text.toLowerCase().match(token)))
      counts.set(word, (counts.get(word) ?? 0) + 1);
  };
  for (const { demands } of posts)
    for (const { kind, value, quote } of demands) {
      if (!value || !holdingKinds.has(kind)) continue;
      const at = quote.toLowerCase().indexOf(value.toLowerCase());
      const rest = at < 0 ? quote : `${quote.slice(0, at)} | ${quote.slice(at + value.length)}`;
      count(around, rest.replaceAll(quotation, ' '));
      count(within, value);
    }
  return [...around]
    .filter(([word, times]) => times >= LEAST && times > 2 * (within.get(word) ?? 0))
    .map(([word]) => word)
    .sort()
    .join(' ');
}
