// `\b` knows ASCII only and would see a word's end after every Cyrillic letter.
const before = '(?<![\\p{L}\\p{N}_])';
const after = '(?![\\p{L}\\p{N}_])';

/** Makes one pattern of whole words in any alphabet; white space of the source stands for any white space. */
export function words(source: string, flags = 'iu'): RegExp {
  return new RegExp(`${before}(?:${spaced(source)})${after}`, flags);
}

/** The same, only at the beginning of the text. */
export function leading(source: string): RegExp {
  return new RegExp(`^(?:${spaced(source)})${after}`, 'iu');
}

function spaced(source: string): string {
  return source
    .trim()
    .replace(/\s*\n\s*/g, '')
    .replace(/ \?/g, '\\s?')
    .replace(/ /g, '\\s+');
}
