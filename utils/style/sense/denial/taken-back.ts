import { findTurnedBound } from './demand.ts';
import type { Denials } from './denials.ts';
import { deniers, type English, explain, type Russian } from './signs.ts';

const lexical = /^(?:fail|avoid|prevent|lack|refus|refrain|abstain|forbid|prohibit)/;
/** «Отказ оборудования» is no refusal. */
const breakdown = /^отказ(?:[ауы]|ов)?$/;

/** «Избегаю» told as “I use”: the Russian denies by the sense of a word, and nothing in the English does. */
export function findUnanswered(denials: Denials): Russian | undefined {
  const own = denials.russian.find(
    ({ name, text, start }) =>
      name === 'denying' &&
      !breakdown.test(text) &&
      denials.answersAt('source', start).length === 0,
  );
  return (own && !isAnswered(denials, own) ? own : undefined) ?? findTurnedBound(denials);
}

function isAnswered(denials: Denials, own: Russian): boolean {
  // “Other people's” for «чужой» answers no «воздерживаюсь».
  const rest = denials.sides.russian.filter(({ start }) => start !== own.start);
  return (
    denials.idiomatic.length > 0 ||
    denials.english.some(({ name }) => name !== 'or' && name !== 'plain') ||
    denials.soft.some((sign) => {
      const row = denials.soft.filter(({ name }) => name === sign.name);
      return !denials.isExplained(sign) && row.length > explain(Number(sign.name), rest);
    })
  );
}

/** “Not impossible”: a negation that takes another one back, where the Russian has none for that. */
export function findDoubled(denials: Denials): English | undefined {
  const { russian, given, sides } = denials;
  const denying = new Set(deniers.read(sides.english).map(({ from }) => from));
  // `Not unlimited` for «не резиновый»: a word that nothing answers may be put in other words.
  const starts = new Set(russian.map(({ start }) => start));
  const isAnswered = (at: number) => {
    const word = sides.english[at];
    if (!word || !denying.has(at)) return false;
    const answers = denials.answersAt('target', word.start);
    // «Не должны падать» is `should not fail`: the verb denies nothing that the Russian does not.
    return lexical.test(word.text)
      ? answers.some(({ start }) => starts.has(start))
      : answers.length > 0;
  };
  const back = given.filter(({ to }) => isAnswered(to + 1) || isAnswered(to + 2));
  const own = russian.filter(({ name, text }) => name !== 'bound' || text.startsWith('не исключ'));
  return given.length + back.length > own.length ? back[0] : undefined;
}
