import { ownRenderings } from '../lexicon/index.ts';
import { lemmasOf } from '../reading/inflect.ts';
import type { Denials } from './denials.ts';
import type { Russian } from './signs.ts';

const shortest = 7;
/** «Недоплата» is `underpayment`. */
const under = /^(?:under|short)/i;

/**
 * «Негромко» told as `loudly`: the English answers what is left of the word without its «не», and denies nothing. `Small` for
 * «небольшой» renders the whole word.
 */
export function findBarePrefix(denials: Denials): Russian | undefined {
  const { russian, english } = denials;
  const isDenied = english.some(({ name }) => name !== 'or' && name !== 'plain');
  if (isDenied || denials.free.length > 0 || denials.idiomatic.length > 0) return undefined;
  return russian.find(({ name, text, start }) => {
    if (text.length < shortest) return false;
    if (name === 'soft') return isRootTold(text, denials);
    if (name !== 'prefixed') return false;
    const own = [...ownRenderings(text)];
    const answers = denials.unitAt('source', start)?.answers ?? [];
    const isBare = ({ word, answers: back }: (typeof answers)[number]) =>
      back.length === 1 &&
      !under.test(word) &&
      !lemmasOf(word.toLowerCase()).some((lemma) => own.some((one) => lemma.startsWith(one)));
    return answers.length > 0 && answers.every(isBare);
  });
}

const without = /^бе[зс](?!ценн|умн|умий|опас)(?=[а-я]{4})/;

/** «Бесшумно» told as `noisily`: the English has a word for what the Russian is without. */
function isRootTold(text: string, { sides }: Denials): boolean {
  if (!without.test(text)) return false;
  const roots = [...ownRenderings(text.replace(without, ''))].filter(({ length }) => length > 3);
  const own = [...ownRenderings(text)];
  return sides.english.some(
    ({ text: word }) =>
      roots.some((root) => word.startsWith(root)) && !own.some((one) => word.startsWith(one)),
  );
}
