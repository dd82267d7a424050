import type { Reader } from '../reader.ts';
import { textOf } from '../text/lines.ts';

const TITLE = /^(?:just a moment|einen moment|challenge\b)/i;
// A job's text may hold such words as well: a challenge is a short page.
const MOST_TEXT = 2000;

/** The page that asks for a proof of being human, Cloudflare's or the same in Upwork's dress. */
export const challenge: Reader = ({ document, main }) => {
  const title = textOf(document.querySelector('title'));
  if (!TITLE.test(title) && !document.querySelector('.up-challenge-container')) return undefined;
  const isShort = textOf(main).length <= MOST_TEXT;
  return isShort ? { kind: 'challenge' } : undefined;
};
