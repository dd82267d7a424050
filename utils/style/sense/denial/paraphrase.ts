import { readCoverage } from '../coverage.ts';
import { comparative } from '../local/comparisons.ts';
import { readWords } from '../reading/line-words.ts';
import { compareOrder } from '../reading/roles.ts';
import type { Denials } from './denials.ts';
import type { English } from './signs.ts';

const takenBack =
  /^(?:(?:los|forg[eo]t|fail|mind|stop|ignor|skip|differ|miss|disclos|break|broken|hurt|refus|neglect|chang|interrupt|disturb|bother|worry|worried|reveal|leak|depend|limit|damag|delay|harm|abandon|exceed|wait)[a-z]*|lost)$/;

/** A denial that takes back a word of which the Russian says nothing: `is never lost` for «сохраняется». */
export function isTakenBack(denials: Denials, { from, to, clause }: English): boolean {
  return [to + 1, to + 2, from - 1].some((at) => {
    const token = denials.sides.english[at];
    if (token?.clause !== clause || !takenBack.test(token.text)) return false;
    return (denials.unitAt('target', token.start)?.answers.length ?? 0) === 0;
  });
}

/** Words of the Russian that the table knows have no answer: the English says them otherwise. */
export function isPutOtherwise({ sides: { pair }, russian }: Denials): boolean {
  if (!pair.source) return false;
  // «Все равно» is told by its own sign.
  const phrases = russian.filter(({ name }) => name === 'none');
  const open = readCoverage(pair.source, pair.line).source.filter(
    ({ isMatched, isLight, isKnown, word, start }) =>
      !isMatched &&
      !isLight &&
      isKnown &&
      /[а-я]/i.test(word) &&
      !phrases.some((phrase) => start >= phrase.start && start < phrase.end),
  );
  return open.length > 1;
}

/** «Бесплатно» is `at no charge`: the Russian word has its denial in itself. */
export function isPrivative(denials: Denials, { to, clause }: English): boolean {
  return [to + 1, to + 2].some((at) => {
    const token = denials.sides.english[at];
    if (token?.clause !== clause) return false;
    const answers = denials.unitAt('target', token.start)?.answers ?? [];
    return answers.some(({ word }) => /^бе[сз]./i.test(word));
  });
}

/** «Короче» is `not as long`: it is said by its contrary. */
export function isCompared(denials: Denials, sign: English): boolean {
  const { english, inRussian } = denials.sides;
  if (!comparative.isIn(inRussian)) return false;
  return /^(?:as|so)$/.test(english[sign.to + 1]?.text ?? '') || isToldFromOtherSide(denials, sign);
}

/** «Дуб прочнее сосны» is “pine is not as strong as oak”. */
export function isToldFromOtherSide(
  { sides: { pair, inRussian } }: Denials,
  { end }: English,
): boolean {
  if (!comparative.isIn(inRussian)) return false;
  const { russian, english } = readWords(pair);
  const isAs = ({ text }: { text: string }) => text === 'as';
  const from = english.findIndex((word) => word.start > end && isAs(word));
  const to = from < 0 ? -1 : english.findIndex((word, at) => at > from && isAs(word));
  if (to < 0 || to - from > 4) return false;
  const own = russian.findIndex(({ word }) => comparative.has(word));
  const order = compareOrder(pair, { to: own + 1 }, { from, to: to + 1 });
  return order !== undefined && order !== 'same';
}
