import type { Odds } from './judge.ts';
import { standings, wants } from './judge.ts';
import { add, apply, type Matrix, matrix, rectify, remember, sigmoid, softmax } from './layers.ts';
import type { Net } from './net.ts';
import type { Clause } from './sign-clauses.ts';
import { type WordsOfPost, wordsOfPost } from './words-of-post.ts';

/** Words that a word is read with, and clauses a clause: the net was taught so. */
const WINDOW = 5;
const CLAUSES = 3;

/**
 * Weighs each clause by a net that is wide and deep (Cheng et al., 2016). Deep: its words as vectors, each read with the
 * ones around it, twice; the strongest and the mean of a clause; then with the clauses around it, and along the post
 * both ways. Wide: each of its signs speaks for itself.
 */
export function weighClauses(clauses: readonly Clause[], net: Net): Odds[] {
  const post = wordsOfPost(clauses);
  const words = apply(net.near, vectorsOf(post, net), WINDOW);
  rectify(words);
  const far = apply(net.far, words, WINDOW);
  rectify(far);
  add(words, far);
  const read = apply(net.clause, gather(post, words, clauses, net));
  rectify(read);
  const around = apply(net.around, read, CLAUSES);
  rectify(around);
  add(read, around);
  const forth = remember(net.forthIh, net.forthHh, read, false);
  const back = remember(net.backIh, net.backHh, read, true);
  add(read, beside(forth, back));
  const weighed = apply(net.out, read);
  return clauses.map(({ signs }, at) => {
    const own = weighed.values.subarray(at * weighed.columns, (at + 1) * weighed.columns);
    addSigns(own, signs, net.signs, net.wide);
    return {
      standing: softmax(own.subarray(0, standings.length)),
      want: softmax(own.subarray(standings.length, standings.length + wants.length)),
      order: sigmoid(own.at(-1) as number),
    };
  });
}

function vectorsOf({ words }: WordsOfPost, { words: known, vectors, unknown }: Net): Matrix {
  const { columns } = unknown;
  const made = matrix(words.length, columns);
  for (const [at, word] of words.entries()) {
    const row = known.get(word);
    const vector =
      row === undefined
        ? unknown.values
        : vectors.values.subarray(row * columns, (row + 1) * columns);
    made.values.set(vector, at * columns);
  }
  return made;
}

/** Of each clause the most that each channel says at any of its words, their mean, and what its signs of place say. */
function gather(
  post: WordsOfPost,
  words: Matrix,
  clauses: readonly Clause[],
  { places, ofPlace }: Net,
): Matrix {
  const { columns } = words;
  const made = matrix(clauses.length, 2 * columns + ofPlace.columns);
  for (const [at, [from, to]] of post.clauses.entries()) {
    const row = made.values.subarray(at * made.columns, (at + 1) * made.columns);
    for (let word = from; word < to; word++)
      for (let k = 0; k < columns; k++) {
        const value = words.values[word * columns + k] as number;
        if (value > (row[k] as number)) row[k] = value;
        row[columns + k] = (row[columns + k] as number) + value / (to - from);
      }
    addSigns(row.subarray(2 * columns), clauses[at]?.signs ?? [], places, ofPlace);
  }
  return made;
}

/** Adds the row of each sign that is known. */
function addSigns(
  sums: Float32Array,
  signs: readonly string[],
  known: ReadonlyMap<string, number>,
  { columns, values }: Matrix,
): void {
  for (const sign of signs) {
    const row = known.get(sign);
    if (row === undefined) continue;
    for (let k = 0; k < columns; k++)
      sums[k] = (sums[k] as number) + (values[row * columns + k] as number);
  }
}

function beside(one: Matrix, other: Matrix): Matrix {
  const made = matrix(one.rows, one.columns + other.columns);
  for (let row = 0; row < one.rows; row++) {
    made.values.set(
      one.values.subarray(row * one.columns, (row + 1) * one.columns),
      row * made.columns,
    );
    made.values.set(
      other.values.subarray(row * other.columns, (row + 1) * other.columns),
      row * made.columns + one.columns,
    );
  }
  return made;
}
