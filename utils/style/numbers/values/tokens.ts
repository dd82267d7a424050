import { isTouching, type Span } from '../../../text/span.ts';
import { findWord, perWord, type Word } from '../../reading/words.ts';

/** A run of digits with its separators, or a word. */
export interface Token extends Span {
  text: string;
  /** In lower case, ё folded. */
  word: string;
  isDigits: boolean;
  /** The text as a word of all texts. */
  known: Word;
}

// «1 000 000» in groups of 3, else a run with inner separators: 12.03.2024, 10:30, 1/3, 1,5.
const token =
  /(?:\d{1,3}(?:[\u0020\u00a0\u202f\u2009]\d{3}(?!\d))+|\d+)(?:[.,:/]\d+)*|[\p{L}\p{M}]+(?:['’][\p{L}]+)?|[½⅓⅔¼¾⅕⅛]/gu;

/** The words and runs of digits of a text outside the skipped (merged) stretches, in order. */
export function readTokens(text: string, skip: readonly Span[]): Token[] {
  const tokens: Token[] = [];
  token.lastIndex = 0;
  for (let match = token.exec(text); match; match = token.exec(text)) {
    const start = match.index;
    const end = start + match[0].length;
    if (isTouching(skip, start, end)) continue;
    const known = findWord(match[0]);
    const { word, isDigits } = readToken(known);
    tokens.push({ start, end, text: known.text, word, isDigits, known });
  }
  return tokens;
}

const readToken = perWord(({ text }) => {
  const isDigits = /^[\d½⅓⅔¼¾⅕⅛]/.test(text);
  return { isDigits, word: isDigits ? text : text.toLowerCase().replace(/ё/g, 'е') };
});
