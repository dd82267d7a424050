import { isTouching, type Span } from '../../../text/span.ts';
import { digit, type Piece, readPieces } from '../../reading/pieces.ts';
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

/**
 * The words and runs of digits of a text outside the skipped (merged) stretches, in order; of the words only those that
 * are wanted.
 */
export function readTokens(
  text: string,
  skip: readonly Span[],
  isWanted?: (word: Word) => boolean,
): Token[] {
  const pieces = readPieces(text);
  const tokens = pieces
    ? joinPieces(text, pieces, isWanted)
    : matchTokens(text).filter(({ isDigits, known }) => isDigits || isWanted?.(known) !== false);
  return skip.length === 0
    ? tokens
    : tokens.filter(({ start, end }) => !isTouching(skip, start, end));
}

/** Whether a text has digits or a word that is wanted; true where it is not to be told without reading it. */
export function hasTokens(text: string, isWanted: (word: Word) => boolean): boolean {
  const pieces = readPieces(text);
  return !pieces || pieces.some(({ made, word }) => made >= digit || isWanted(word));
}

/** Words are pieces; what has a digit is matched where it stands. */
function joinPieces(
  text: string,
  pieces: readonly Piece[],
  isWanted?: (word: Word) => boolean,
): Token[] {
  const tokens: Token[] = [];
  let passed = 0;
  for (let at = 0; at < pieces.length; ) {
    const { word, start, end, made } = pieces[at] as Piece;
    const follower = pieces[at + 1];
    const isAlone =
      made < digit && (follower?.start !== end + 1 || !apostrophe.test(text.charAt(end)));
    if (isAlone && passed <= start) {
      if (isWanted?.(word) !== false) tokens.push(toToken(word, start));
      at++;
      continue;
    }
    token.lastIndex = Math.max(start, passed);
    const match = token.exec(text);
    if (!match) break;
    const found = toToken(findWord(match[0]), match.index);
    if (found.isDigits || isWanted?.(found.known) !== false) tokens.push(found);
    passed = match.index + match[0].length;
    while (at < pieces.length && (pieces[at] as Piece).end <= passed) at++;
  }
  return tokens;
}

const apostrophe = /['’]/;

function toToken(known: Word, start: number): Token {
  const { word, isDigits } = readToken(known);
  return { start, end: start + known.text.length, text: known.text, word, isDigits, known };
}

function matchTokens(text: string): Token[] {
  const tokens: Token[] = [];
  token.lastIndex = 0;
  for (let match = token.exec(text); match; match = token.exec(text)) {
    tokens.push(toToken(findWord(match[0]), match.index));
  }
  return tokens;
}

const readToken = perWord(({ text }) => {
  const isDigits = /^[\d½⅓⅔¼¾⅕⅛]/.test(text);
  return { isDigits, word: isDigits ? text : text.toLowerCase().replace(/ё/g, 'е') };
});
