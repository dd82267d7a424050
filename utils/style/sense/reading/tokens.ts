import { findWord, type Word } from '../../reading/words.ts';

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

/** Reads the words of a text in order; offsets are those of the text. Other scripts are no words here. */
export function readTokens(text: string): Token[] {
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
