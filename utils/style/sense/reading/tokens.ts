/** A word or a number of one side, small letters, «ё» as «е». */
export interface Token {
  text: string;
  start: number;
  end: number;
  /** Words that no sign parts share a clause: the number of signs passed so far. */
  clause: number;
  /** Grows at the end of a sentence only. */
  sentence: number;
}

const piece = /[\p{L}\p{N}][\p{L}\p{M}\p{N}'’.-]*|[,;:!?…()—–.]/gu;

/** Reads the words of a text in order; offsets are those of the text. */
export function readTokens(text: string): Token[] {
  const tokens: Token[] = [];
  let clause = 0;
  let sentence = 0;
  for (const { 0: found, index } of text.matchAll(piece)) {
    if (!/^[\p{L}\p{N}]/u.test(found)) {
      clause++;
      if (isEnd(found)) sentence++;
      continue;
    }
    const word = found.replace(/[.'’-]+$/, '');
    tokens.push({ text: foldWord(word), start: index, end: index + word.length, clause, sentence });
    if (found.endsWith('.')) {
      clause++;
      sentence++;
    }
  }
  return tokens;
}

function isEnd(sign: string): boolean {
  return sign === '.' || sign === '!' || sign === '?' || sign === '…';
}

function foldWord(word: string): string {
  return word.toLowerCase().replaceAll('ё', 'е').replaceAll('’', "'");
}
