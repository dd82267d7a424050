import { remember } from './remember.ts';
import { findWord, type Word } from './words.ts';

/** What signs a piece is made of. */
export const latin = 1;
export const cyrillic = 2;
export const digit = 4;

/** A run of letters and digits, as it is written. */
export interface Piece {
  word: Word;
  start: number;
  end: number;
  /** `latin`, `cyrillic` and `digit`, added up. */
  made: number;
}

const sign = 8;
const classes = new Uint8Array(0x2200);
const put = (of: number, from: number, to = from) => classes.fill(of, from, to + 1);
put(sign, 0x00, 0xbf);
put(digit, 0x30, 0x39);
put(latin, 0x41, 0x5a);
put(latin, 0x61, 0x7a);
put(latin, 0xc0, 0x17f);
put(cyrillic, 0x400, 0x52f);
for (const [from, to] of [
  [0x2000, 0x205e],
  [0x20a0, 0x20bf],
  [0x2116, 0x2116],
  [0x2190, 0x21ff],
] as const)
  put(sign, from, to);
// Letters among signs and signs among letters, fractions, and the capital that is two small signs.
for (const odd of [0xaa, 0xb5, 0xba, 0xbc, 0xbd, 0xbe, 0xd7, 0xf7, 0x130]) put(0, odd);
put(0, 0x482, 0x489);

/**
 * The runs of letters and digits of a text, from which all who divide it into words of their own make theirs: each run is
 * looked up once. Nothing for a text with a sign of which it is not plain here what it is; such a text is read by patterns.
 */
export const readPieces = remember(findPieces, { most: 1000, longest: 4000 });

function findPieces(text: string): readonly Piece[] | undefined {
  const pieces: Piece[] = [];
  for (let at = 0; at < text.length; ) {
    const made = classOf(text, at);
    if (made === 0) return undefined;
    if (made === sign) at++;
    else {
      const piece = findPiece(text, at, made);
      if (!piece) return undefined;
      pieces.push(piece);
      at = piece.end;
    }
  }
  return pieces;
}

function findPiece(text: string, start: number, first: number): Piece | undefined {
  let made = first;
  let end = start + 1;
  for (; end < text.length; end++) {
    const next = classOf(text, end);
    if (next === sign) break;
    if (next === 0) return undefined;
    made |= next;
  }
  return { word: findWord(text.slice(start, end)), start, end, made };
}

function classOf(text: string, at: number): number {
  return classes[text.charCodeAt(at)] ?? 0;
}
