import type { Span } from '../../text/span.ts';

/** A run of signs that the eye does not see, with what they say where they say something. */
export interface InvisibleRun extends Span {
  kind: 'tags' | 'zero-width' | 'bidi' | 'selectors';
  /** The hidden text, or the visible text without the signs. */
  decoded: string;
}

const tags = /[\u{e0000}-\u{e007f}]+/gu;
const selectors = /[\ufe00-\ufe0f\u{e0100}-\u{e01ef}]{4,}/gu;
const bidi = /[\u202a-\u202e\u2066-\u2069]/u;
const bidiLine = /[^\n]*[\u202d\u202e\u202a\u202b\u2066-\u2068][^\n]*/gu;
// Between letters, not at a word's edge (a stray BOM) and not where a script or an emoji needs it.
const zeroWidth = String.raw`(?:[\u200b\u200c]|\u200d|[\u2060-\u2064\ufeff\u180e])`;
const inWord = new RegExp(
  String.raw`(?<=[\p{L}\p{N}])${zeroWidth}+(?=[\p{L}\p{N}])|${zeroWidth}{3,}`,
  'gu',
);
const joined =
  /[\p{Script=Arabic}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Malayalam}\p{Script=Kannada}\p{Script=Sinhala}\p{Script=Gujarati}\p{Script=Khmer}\p{Script=Thai}\p{Script=Lao}\p{Script=Myanmar}\p{Script=Mongolian}]/u;

/** Invisible signs that carry or cut text: tags, zero-width signs inside words, bidi overrides, runs of selectors. */
export function findInvisibleText(text: string): InvisibleRun[] {
  const runs: InvisibleRun[] = [];
  for (const found of text.matchAll(tags)) {
    // A flag of a region is an emoji with tags.
    if (found.index > 1 && text.slice(found.index - 2, found.index) === '\u{1f3f4}') continue;
    const decoded = [...found[0]]
      .map((sign) => String.fromCharCode((sign.codePointAt(0) as number) - 0xe0000))
      .join('')
      .replace(/[^\x20-\x7e]/g, '');
    runs.push({ kind: 'tags', start: found.index, end: found.index + found[0].length, decoded });
  }
  for (const found of text.matchAll(selectors))
    runs.push({
      kind: 'selectors',
      start: found.index,
      end: found.index + found[0].length,
      decoded: decodeSelectors(found[0]),
    });
  runs.push(...findZeroWidth(text), ...findBidi(text));
  return runs.sort((a, b) => a.start - b.start);
}

/** The words cut by zero-width signs, one run a line, read without the signs. */
function findZeroWidth(text: string): InvisibleRun[] {
  const lines = new Map<number, InvisibleRun>();
  for (const found of text.matchAll(inWord)) {
    if (joined.test(text[found.index - 1] ?? '') && found[0].length === 1) continue;
    const line = text.lastIndexOf('\n', found.index) + 1;
    const start = wordStart(text, found.index);
    const end = wordEnd(text, found.index + found[0].length);
    const known = lines.get(line);
    if (known) known.end = Math.max(known.end, end);
    else lines.set(line, { kind: 'zero-width', start, end, decoded: '' });
  }
  for (const run of lines.values())
    run.decoded =
      decodeBits(text.slice(run.start, run.end)) ??
      text.slice(run.start, run.end).replace(/[\u200b-\u200d\u2060-\u2064\ufeff\u180e]/g, '');
  return [...lines.values()];
}

function findBidi(text: string): InvisibleRun[] {
  if (!bidi.test(text)) return [];
  return [...text.matchAll(bidiLine)].map((found) => ({
    kind: 'bidi',
    start: found.index,
    end: found.index + found[0].length,
    decoded: found[0].replace(/[\u202a-\u202e\u2066-\u2069]/g, ''),
  }));
}

const part = /[\p{L}\p{N}\u200b-\u200d\u2060-\u2064\ufeff\u180e]/u;

function wordStart(text: string, at: number): number {
  let start = at;
  while (start > 0 && at - start < 60 && part.test(text[start - 1] as string)) start--;
  return start;
}

function wordEnd(text: string, at: number): number {
  let end = at;
  while (end < text.length && end - at < 60 && part.test(text[end] as string)) end++;
  return end;
}

/** Bytes hidden in selectors: VS1-16 are 0-15, VS17-256 are 16-255. */
function decodeSelectors(run: string): string {
  const bytes = [...run].map((sign) => {
    const code = sign.codePointAt(0) as number;
    return code >= 0xe0100 ? code - 0xe0100 + 16 : code - 0xfe00;
  });
  return new TextDecoder().decode(new Uint8Array(bytes)).replace(/[^\x20-\x7e\u0400-\u04ff]/g, '');
}

/** Text written in two kinds of zero-width signs, eight bits a letter. */
function decodeBits(text: string): string | undefined {
  const bits = text.match(/[\u200b\u200c]/g) ?? [];
  if (bits.length < 16) return undefined;
  for (const one of ['\u200c', '\u200b']) {
    const line = bits.map((sign) => (sign === one ? '1' : '0')).join('');
    const letters =
      line.match(/.{8}/g)?.map((byte) => String.fromCharCode(Number.parseInt(byte, 2))) ?? [];
    const decoded = letters.join('');
    if (/^[\x20-\x7e]{2,}$/.test(decoded)) return decoded;
  }
  return undefined;
}
