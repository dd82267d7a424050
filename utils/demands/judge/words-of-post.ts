import type { Clause } from './sign-clauses.ts';

/** The words of a post in one row, and where in it each clause stands. */
export interface WordsOfPost {
  words: string[];
  /** First word of each clause, and the one behind its last. */
  clauses: (readonly [from: number, to: number])[];
}

/** Stands where a paragraph begins, where a point of a list does, and for a clause without words. */
const marks = { paragraph: '¶', point: '•', nothing: '_' };

/** The clauses of a post as one row of words, with the marks between them. */
export function wordsOfPost(clauses: readonly Clause[]): WordsOfPost {
  const words: string[] = [];
  const places = clauses.map((clause, at) => {
    const before = clauses[at - 1];
    if (before && before.paragraph !== clause.paragraph) words.push(marks.paragraph);
    if (clause.isItem && before?.sentence !== clause.sentence) words.push(marks.point);
    const from = words.length;
    words.push(...(clause.words.length > 0 ? clause.words : [marks.nothing]));
    const to = words.length;
    if (clause.mark) words.push(clause.mark);
    return [from, to] as const;
  });
  return { words, clauses: places };
}
