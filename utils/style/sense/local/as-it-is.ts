import type { EnglishVerb } from '../reading/english-verb.ts';
import type { Predicate } from '../reading/predicates.ts';
import type { Sides } from '../reading/sides.ts';
import { presentResults } from '../words/time.ts';

/** «Будет обучена» is no `is trained`, «исправлю» no `I correct`. */
export function asItIs(
  promise: Predicate,
  english: readonly EnglishVerb[],
  { russian, english: words }: Sides,
): { word: string; place: EnglishVerb } | undefined {
  const [first, ...others] = english.filter(({ isSubordinate }) => !isSubordinate);
  // “Below I describe”: the text itself is spoken of.
  if (words.some(({ text }) => /^(?:below|above|here)$/.test(text))) return;
  // “I give a discount if you order both” is a rule.
  if (!first || others.length > 0 || russian.some(({ text }) => conditional.test(text))) return;
  const next = russian[promise.at + 1]?.text ?? '';
  const before = russian[promise.at - 1]?.text ?? '';
  if (promise.isAuxiliary) {
    // «Быстрее будет начертить» speaks of now as well.
    const isLoose =
      /(?:[ео]|ее)$/.test(before) ||
      /(?:[ео]|ее|ть|ться|ли|рад|рада|признател[а-я]+|благодар[а-я]+)$/.test(next);
    return (first.tense === 'be' || first.tense === 'continuous') && !isLoose
      ? { word: promise.text, place: first }
      : undefined;
  }
  // «Не возьмусь за …» is a rule: `I take on … only`.
  if (promise.person !== '1' || first.tense !== 'present' || before === 'не') return;
  const verb = words[first.from]?.text ?? '';
  // `I split` is then or now, and no promise.
  const isResult = presentResults.has(verb) && !ambiguous.test(verb);
  return isResult ? undefined : { word: promise.text, place: first };
}

const conditional = /^(?:если|когда|пока|как)$/;
const ambiguous = /^(?:set|put|cut|hit|let|split|spread|quit|read|cost)$/;
