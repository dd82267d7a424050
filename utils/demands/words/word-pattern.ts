import { Caseless } from './caseless.ts';

// `\b` knows ASCII only and would see a word's end after every Cyrillic letter.
const before = '(?<![\\p{L}\\p{N}_])';
const after = '(?![\\p{L}\\p{N}_])';

/** Makes one pattern of whole words in any alphabet; white space of the source stands for any white space. */
export function words(source: string): Caseless {
  return new Caseless(`${before}(?:${spaced(source)})${after}`);
}

/** The same, only at the beginning of the text. */
export function leading(source: string): Caseless {
  return new Caseless(`^(?:${spaced(source)})${after}`);
}

function spaced(source: string): string {
  return source
    .trim()
    .replace(/\s*\n\s*/g, '')
    .replace(/ \?/g, '\\s?')
    .replace(/ /g, '\\s+');
}
