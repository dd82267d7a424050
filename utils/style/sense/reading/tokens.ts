import { blankSpans, type Span } from '../../../text/span.ts';
import { type Piece, readPieces } from '../../reading/pieces.ts';
import { findWord, smallOf, type Word } from '../../reading/words.ts';

/** A word or a number of one side, small letters, «ё» as «е». */
export interface Token {
  text: string;
  word: Word;
  start: number;
  end: number;
  /** Words that no sign parts share a clause: the number of signs passed so far. */
  clause: number;
  /** Grows at the end of a sentence only. */
  sentence: number;
}

const letter = '0-9a-z\\u00c0-\\u024f\\u0400-\\u052f';
const piece = new RegExp(`[${letter}][${letter}'’.-]*|[,;:!?…()—–.]`, 'g');
const ending = /[.'’-]$/;

/** Reads the words of a text outside the blank stretches (merged); offsets are those of the text. Other scripts are no words here. */
export function readTokens(text: string, blank: readonly Span[]): Token[] {
  const pieces = readPieces(text);
  const joined = pieces && joinPieces(text, pieces, blank);
  return joined ?? matchTokens(blankSpans(text, blank));
}

/** The same by what the words are made of; nothing where a blank stretch begins or ends inside one. */
function joinPieces(
  text: string,
  pieces: readonly Piece[],
  blank: readonly Span[],
): Token[] | undefined {
  const tokens: Token[] = [];
  let clause = 0;
  let sentence = 0;
  let passed = 0;
  let next = 0;
  const pass = (to: number) => {
    for (; passed < to; passed++) {
      const sign = text.charAt(passed);
      if (!signs.includes(sign)) continue;
      clause++;
      if (isEnd(sign)) sentence++;
    }
  };
  for (let at = 0; at < pieces.length; ) {
    const { word, start, end: own } = pieces[at] as Piece;
    while (next < blank.length && (blank[next] as Span).end <= start) {
      pass((blank[next] as Span).start);
      passed = Math.max(passed, (blank[next] as Span).end);
      next++;
    }
    const limit = blank[next]?.start ?? text.length;
    if (limit === blank[next]?.end) return undefined;
    if (limit <= start && own <= (blank[next] as Span).end) {
      at++;
      continue;
    }
    if (limit < own) return undefined;
    pass(start);
    let end = own;
    let count = 1;
    for (;;) {
      passed = end;
      while (passed < limit && joiners.includes(text.charAt(passed))) passed++;
      const follower = pieces[at + count];
      if (passed === end || passed === limit || follower?.start !== passed) break;
      if (follower.end > limit) return undefined;
      end = follower.end;
      count++;
    }
    const small = smallOf(count === 1 ? word : findWord(text.slice(start, end)));
    tokens.push({ text: small.text, word: small, start, end, clause, sentence });
    if (passed > end && text.charAt(passed - 1) === '.') {
      clause++;
      sentence++;
    }
    at += count;
  }
  return tokens;
}

const joiners = "'’.-";

function matchTokens(text: string): Token[] {
  const tokens: Token[] = [];
  let clause = 0;
  let sentence = 0;
  const folded = foldWords(text);
  piece.lastIndex = 0;
  for (let match = piece.exec(folded); match; match = piece.exec(folded)) {
    const found = match[0];
    const start = match.index;
    if (found.length === 1 && signs.includes(found)) {
      clause++;
      if (found !== ',' && isEnd(found)) sentence++;
      continue;
    }
    let end = found.length;
    while (ending.test(found.slice(end - 1, end))) end--;
    const word = findWord(end === found.length ? found : found.slice(0, end));
    tokens.push({ text: word.text, word, start, end: start + end, clause, sentence });
    if (found.endsWith('.')) {
      clause++;
      sentence++;
    }
  }
  return tokens;
}

const signs = ',;:!?…()—–.';

function isEnd(sign: string): boolean {
  return sign === '.' || sign === '!' || sign === '?' || sign === '…';
}

/** Small letters at the same offsets; the few capitals that grow keep their size. */
function foldWords(text: string): string {
  const small = text.toLowerCase();
  const same = small.length === text.length ? small : text.replace(/./gsu, foldLetter);
  return same.replaceAll('ё', 'е').replaceAll('’', "'");
}

function foldLetter(letter: string): string {
  const small = letter.toLowerCase();
  return small.length === letter.length ? small : letter;
}
