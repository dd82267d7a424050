import { readCoverage } from '../coverage.ts';
import { comparative } from '../local/comparisons.ts';
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
export function isCompared({ sides: { english, inRussian } }: Denials, { to }: English): boolean {
  return /^(?:as|so)$/.test(english[to + 1]?.text ?? '') && comparative.isIn(inRussian);
}
