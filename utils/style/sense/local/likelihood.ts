import type { Sides } from '../reading/sides.ts';
import { type English, isNoun, type Russian, type Signs } from './modals.ts';

/** «Вероятно» is not left out, and nothing certain becomes a guess. */
export function compareLikelihood({ russian }: Sides, ru: Signs<Russian>, en: Signs<English>) {
  // «Должно быть, ушли» guesses, «должно быть готово» binds.
  const guess = ru
    .of('mustBe')
    .find(({ text, to, clause }) => text === 'должно быть' && russian[to + 1]?.clause !== clause);
  if (guess && en.count('maybe', 'may', 'seems', 'mustBe', 'bound', 'should') === 0)
    return { word: guess.text };
  const word = ru.of('maybe')[0];
  if (word) {
    const isPossible = /^(?:возможно|может быть|быть может)$/.test(word.text);
    const given =
      en.count('maybe', 'may', 'seems', 'mustBe') + (isPossible ? en.count('can') : guessed(en));
    return given > 0 ? undefined : { word: word.text, place: en.of('sure')[0] };
  }
  const sure = ru.of('doubtful').find(({ text }) => text === 'наверняка');
  const weak = en.of('maybe').find(({ text }) => /^(?:perhaps|maybe|possibly)$/.test(text));
  if (sure && weak && ru.count('doubtful') === 1) return { word: sure.text, place: weak };
  if (ru.count('doubtful', 'free', 'forbidden', 'double', 'mustBe', 'able') > 0) return;
  if (ru.count('may') > 0) return;
  const place =
    en.of('maybe')[0] ?? (ru.count('bound', 'advised') > 0 ? undefined : en.of('may')[0]);
  return place && { place };
}

function guessed(en: Signs<English>): number {
  return en.of('can').filter(({ text }) => text === 'could').length;
}

/** «Обычно» is not left out, and not added. */
export function compareHabit(ru: Signs<Russian>, en: Signs<English>) {
  const word = ru.of('usual')[0];
  const given = en.of('usual');
  if (word) return given.length + en.count('often') > 0 ? undefined : { word: word.text };
  const place = given[0];
  return place && ru.count('often') === 0 ? { place } : undefined;
}

/** «Постараюсь» promises no result. */
export function compareAttempt({ english }: Sides, ru: Signs<Russian>, en: Signs<English>) {
  const word = ru.of('attempt')[0];
  const given = en.of('attempt');
  if (word) return given.length > 0 ? undefined : { word: word.text, place: en.of('will')[0] };
  const place = given.find((sign) => /^(?:try|attempt)$/.test(sign.text) && !isNoun(english, sign));
  return place && ru.count('attempts') === 0 ? { place } : undefined;
}
