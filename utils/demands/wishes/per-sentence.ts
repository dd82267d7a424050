import type { Sentence } from '../posts/split-post.ts';

type Reader<T> = (sentence: Sentence, inZone: boolean) => T;

/** Reads each sentence once in a zone and once out of it: the weighing and the reading ask for the same. */
export function perSentence<T>(read: Reader<T>): Reader<T> {
  const known = [new WeakMap<Sentence, T>(), new WeakMap<Sentence, T>()] as const;
  return (sentence, inZone) => {
    const results = known[inZone ? 1 : 0];
    let result = results.get(sentence);
    if (result === undefined) {
      result = read(sentence, inZone);
      results.set(sentence, result);
    }
    return result;
  };
}
