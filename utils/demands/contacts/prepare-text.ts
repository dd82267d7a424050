import { maskQuotations } from '../posts/mask-quotations.ts';
import type { Prepared } from './contact.ts';

const invisible = /[\u00ad\u200b-\u200f\u2060\u2066-\u2069\u202a-\u202e\ufeff]/g;
const code = /```[\s\S]*?(?:```|$)|`[^`\n]*`/g;

/** Folds full-width signs and hides code, keeping every offset. */
export function prepareText(source: string): Prepared {
  const text = source
    .replace(/[\u3000\uff01-\uff5e\ufe52\ufe6b\u2024\uff61]/g, (sign) => {
      if (sign === '\u3000') return ' ';
      const folded = sign.normalize('NFKC');
      return folded.length === 1 ? folded : '.';
    })
    .replace(/[’ʼ]/g, "'")
    .replace(invisible, ' ')
    .replace(code, (found) => found.replace(/[^\n]/g, ' '));
  return { text, unquoted: maskQuotations(text) };
}
