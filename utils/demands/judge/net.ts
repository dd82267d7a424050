import { standings, wants } from './judge.ts';
import type { Matrix } from './layers.ts';

/** The weights as `learn.py` writes them: lists of names, and matrices as text. */
export type WrittenNet = Readonly<Record<keyof Net, string>>;

/** A net that weighs the clauses of a post; `weigh-clauses.ts` says how its parts follow each other. */
export interface Net {
  words: ReadonlyMap<string, number>;
  /** The vector of a word that is in no list. */
  unknown: Matrix;
  vectors: Matrix;
  signs: ReadonlyMap<string, number>;
  wide: Matrix;
  /** The signs that say something of a clause as a whole. */
  places: ReadonlyMap<string, number>;
  ofPlace: Matrix;
  near: Matrix;
  far: Matrix;
  clause: Matrix;
  around: Matrix;
  forthIh: Matrix;
  forthHh: Matrix;
  backIh: Matrix;
  backHh: Matrix;
  out: Matrix;
}

/** As many answers as the three questions have together. */
const answers = standings.length + wants.length + 1;

/** Reads what `learn.py` wrote. */
export function readNet(written: WrittenNet): Net {
  const columns = written.unknown.length - 1;
  const words = numbered(written.words);
  const signs = numbered(written.signs);
  const places = numbered(written.places);
  const out = readMatrix(written.out, answers);
  const channels = out.columns - 1;
  const units = (channels / 2) * 3;
  return {
    words,
    unknown: readMatrix(written.unknown, 1),
    vectors: readMatrix(written.vectors, words.size, columns),
    signs,
    wide: readMatrix(written.wide, signs.size, answers),
    places,
    ofPlace: readMatrix(written.ofPlace, places.size),
    near: readMatrix(written.near, channels),
    far: readMatrix(written.far, channels),
    clause: readMatrix(written.clause, channels),
    around: readMatrix(written.around, channels),
    forthIh: readMatrix(written.forthIh, units),
    forthHh: readMatrix(written.forthHh, units),
    backIh: readMatrix(written.backIh, units),
    backHh: readMatrix(written.backHh, units),
    out,
  };
}

const numbered = (names: string): Map<string, number> =>
  new Map(names.split('\n').map((name, at) => [name, at]));

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const stepOf = new Int8Array(128);
for (const [at, sign] of [...alphabet].entries()) stepOf[sign.charCodeAt(0)] = at;

/** Reads rows of one sign for the scale, 2 to the power of (n - 48) / 4, and one for each weight: 64 steps around zero. */
export function readMatrix(
  text: string,
  rows: number,
  columns: number = text.length / rows - 1,
): Matrix {
  const values = new Float32Array(rows * columns);
  for (let row = 0; row < rows; row++) {
    const from = row * (columns + 1);
    const scale = 2 ** (((stepOf[text.charCodeAt(from)] as number) - 48) / 4);
    for (let at = 0; at < columns; at++)
      values[row * columns + at] =
        ((stepOf[text.charCodeAt(from + 1 + at)] as number) - 32) * scale;
  }
  return { rows, columns, values };
}
