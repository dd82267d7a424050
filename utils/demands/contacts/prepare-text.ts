import { maskQuotations } from '../posts/mask-quotations.ts';
import type { Prepared } from './contact.ts';

const invisible = /[\u00ad\u200b-\u200f\u2060\u2066-\u2069\u202a-\u202e\ufeff]/g;
const code = /```[\s\S]*?(?:```|$)|`[^`\n]*`/g;

// Letters that look the same.
const cyrillic = 'авекмнорстухіАВЕКМНОРСТУХІ';
const latin = 'abekmhopctyxiABEKMHOPCTYXI';

/** Folds full-width signs and hides code, keeping every offset. */
export function prepareText(source: string): Prepared {
  const text = source
    .replace(/[\u3000\uff01-\uff5e\ufe52\ufe6b\u2024\uff61]/g, (sign) => {
      if (sign === '\u3000') return ' ';
      const folded = sign.normalize('NFKC');
      return folded.length === 1 ? folded : '.';
    })
    .replace(/[\p{L}\p{N}.]+/gu, unmasked)
    .replace(/[’ʼ]/g, "'")
    .replace(invisible, ' ')
    .replace(code, (found) => found.replace(/[^\n]/g, ' '));
  return { text, unquoted: maskQuotations(text) };
}

/**
 * «Tеlegram», «Tелеграм»: a word of two scripts is of the one to which all its letters may belong.
 */
function unmasked(word: string): string {
  if (!/\p{Script=Latin}/u.test(word) || !/\p{Script=Cyrillic}/u.test(word)) return word;
  const inLatin = exchanged(word, cyrillic, latin);
  if (!/\p{Script=Cyrillic}/u.test(inLatin)) return inLatin;
  const inCyrillic = exchanged(word, latin, cyrillic);
  return /\p{Script=Latin}/u.test(inCyrillic) ? word : inCyrillic;
}

const exchanged = (word: string, from: string, to: string) =>
  [...word].map((sign) => to[from.indexOf(sign)] ?? sign).join('');
