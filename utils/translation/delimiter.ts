/**
 * A mark for the borders of a text that is data. It is derived from the text, so that it is the same in
 * every request about that text, and it does not occur in it: a text cannot close its own border, not
 * even one whose author knows how the mark is made.
 */
export function delimiterOf(text: string): string {
  for (let salt = 0; ; salt++) {
    const mark = `DATA-${hash(text, 0x811c9dc5 ^ salt)}${hash(text, 0x01000193 + salt)}`;
    if (!text.includes(mark)) return mark;
  }
}

/** The text between two lines that name its border. */
export function asData(text: string, mark: string = delimiterOf(text)): string {
  return `<<<${mark}\n${text}\n${mark}>>>`;
}

/** FNV-1a over UTF-16 units, 32 bits in hexadecimal; the border needs no more, as it is compared with the text. */
export function hash(text: string, seed = 0x811c9dc5): string {
  let value = seed >>> 0;
  for (let i = 0; i < text.length; i++)
    value = Math.imul(value ^ text.charCodeAt(i), 0x01000193) >>> 0;
  return value.toString(16).padStart(8, '0');
}
