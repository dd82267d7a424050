import { maskQuotations } from '../posts/mask-quotations.ts';
import type { Prepared } from './contact.ts';

const invisible = /[\u00ad\u200b-\u200f\u2060\u2066-\u2069\u202a-\u202e\ufeff]/g;
const code = /```[\s\S]*?(?:```|$)|`[^`\n]*`/g;

const alike = 'авекмнорстухіАВЕКМНОРСТУХІ';

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

/** «Tеlegram», «t.mе»: a word that has Latin letters, and no Cyrillic ones but those that look Latin, is Latin. */
function unmasked(word: string): string {
  if (!/\p{Script=Latin}/u.test(word) || !/\p{Script=Cyrillic}/u.test(word)) return word;
  const latin = [...word].map((sign) => 'abekmhopctyxiABEKMHOPCTYXI'[alike.indexOf(sign)] ?? sign);
  return /\p{Script=Cyrillic}/u.test(latin.join('')) ? word : latin.join('');
}
