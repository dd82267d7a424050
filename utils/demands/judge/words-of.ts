const word = /\p{L}+(?:'\p{L}+)?|\p{N}+|[^\s\p{L}\p{N}]/gu;
const picture = /\p{Extended_Pictographic}/u;

/**
 * The words and marks of a text as signs: numbers are one, a quotation is one, a picture is one, long Russian words are
 * cut to their stem.
 */
export function wordsOf(text: string): string[] {
  const words: string[] = [];
  for (const [found] of text.toLowerCase().replace(/’/g, "'").matchAll(word)) {
    if (found === '▯' && words.at(-1) === '▯') continue;
    if (picture.test(found)) words.push('☺');
    else if (/\p{N}/u.test(found)) words.push(found === '1' ? '#1' : '#');
    else words.push(found.length > 6 && /[а-я]/.test(found) ? found.slice(0, 6) : found);
  }
  return words;
}
