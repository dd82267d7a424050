import type { AskedLine } from '../../engine.ts';

/** A line of an answer, with the number it came under, where it had one. */
export interface Entry {
  number?: number;
  text: string;
}

const enumerator = /^[("«“]{0,2}(\d{1,3}(?:\.\d{1,3})*)[.):]\)?(?=\s|$)/u;

/** The number that a line itself begins with: `1.1)`. */
export function enumeratorOf(text: string): string | undefined {
  return enumerator.exec(text.trimStart().slice(0, 40))?.[1];
}

/**
 * Puts entries under the numbers that were asked for: by their own numbers where these are all there, else by their order
 * where the numbers are 1…n or missing. `undefined` unless every asked line gets exactly one text, and the enumerators
 * of the lines agree; without a frame that keeps lines apart, and without their numbers, these are the only proof.
 */
export function place(
  entries: Entry[],
  asked: AskedLine[],
  isFramed: boolean,
): Map<number, string> | undefined {
  const own = byNumber(entries, asked);
  const texts = own ?? (isInOrder(entries, asked) ? entries.map(({ text }) => text) : undefined);
  if (!texts) return undefined;
  const placed = asked.map(({ number, source }, index) => ({
    number,
    source,
    text: oneLine(withoutEcho(texts[index] ?? '', source), isFramed),
  }));
  if (!own && !isFramed && !isProved(placed)) return undefined;
  // Where the frame names the line, its own enumerator may be lost, but it may not be another's.
  const isForgiven = own !== undefined && isFramed;
  if (!placed.every((each) => isLikely(each, isForgiven))) return undefined;
  return new Map(placed.map(({ number, text }) => [number, text]));
}

/** The texts in the order in which they were asked for; surplus numbers are left aside. */
function byNumber(entries: Entry[], asked: AskedLine[]): string[] | undefined {
  const found = new Map<number, string>();
  for (const { number, text } of entries) {
    if (number === undefined || found.has(number)) return undefined;
    found.set(number, text);
  }
  const texts = asked.map(({ number }) => found.get(number));
  return texts.every((text) => text !== undefined) ? (texts as string[]) : undefined;
}

function isInOrder(entries: Entry[], asked: AskedLine[]): boolean {
  if (entries.length !== asked.length || entries.length === 0) return false;
  const first = entries[0]?.number;
  if (first === undefined) return entries.every(({ number }) => number === undefined);
  return (first === 0 || first === 1) && entries.every(({ number }, at) => number === first + at);
}

/** Lines with nothing but their order need enumerators on half of them, and no words about the answer among them. */
function isProved(placed: { source: string; text: string }[]): boolean {
  const proofs = placed.filter(({ source }) => enumeratorOf(source) !== undefined).length;
  const isWord = ({ source, text }: { source: string; text: string }) =>
    !/\p{L}{2}/u.test(text) || (text.endsWith(':') && !source.endsWith(':'));
  return proofs * 2 >= placed.length && !placed.some(isWord);
}

function isLikely(
  { source, text }: { source: string; text: string },
  isForgiven: boolean,
): boolean {
  const own = enumeratorOf(text);
  const agrees = own === enumeratorOf(source) || (isForgiven && own === undefined);
  return agrees && text !== '' && !/[\n\r\u2028\u2029]/.test(text);
}

/** In a frame that says which line it is, a line end inside is only a break. */
export function oneLine(text: string, isFramed: boolean): string {
  if (!isFramed) return text.trim();
  const parts = text.split(/[\n\r\u2028\u2029]/).map((part) => part.trim());
  return parts.filter((part) => part !== '').join(' ');
}

/** The text without its source before it: `<Russian> → <English>`, or the source on a line of its own. */
export function withoutEcho(text: string, source: string): string {
  const plain = text.trim();
  const echoed = source.trim();
  if (echoed === '' || !plain.startsWith(echoed)) return plain;
  const rest = /^\s*(?:→|->|=>|⇒|\n)\s*/u.exec(plain.slice(echoed.length));
  return rest ? plain.slice(echoed.length + rest[0].length) : plain;
}
