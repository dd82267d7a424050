import { Kind } from '../../reading/words.ts';
import type { Word } from './line-words.ts';

const refusing = new Kind(
  /^(?:буд|стан|стал|надо|нужн|след|приде|приш|прих|хо[чт]|мо[гж]|собира|планир|совету|стои)/,
);
const infinitive = new Kind(/(?:ть|ти|чь|ться|тись)$/);

/** «Удалять не буду», «менять не нужно»: the denial stands behind. */
export function isRefused(words: readonly Word[], at: number): boolean {
  const denial = words[at];
  if (denial?.text !== 'не') return false;
  const [own, verb] = [words[at - 1], words[at + 1]];
  return (
    own?.clause === denial.clause &&
    infinitive.has(own.word) &&
    verb !== undefined &&
    refusing.has(verb.word)
  );
}
