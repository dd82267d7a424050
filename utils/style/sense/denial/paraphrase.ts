import type { Denials } from './denials.ts';
import type { English } from './signs.ts';

const copula = /^(?:is|are|was|were|be|am|remains?|stays?|looks?|feels?)$/;

/** «Не конфликтует» told as “is compatible”: the table knows the verb, and English has a quality of its own for it. */
export function isQuality(denials: Denials): boolean {
  const { needed, russian, sides } = denials;
  const { source, line } = sides.pair;
  const [denied] = needed;
  // A line far shorter than its Russian has lost a clause; «ни разу не» insists.
  if (line.text.length < (source?.text.length ?? 0) * 0.8) return false;
  if (needed.length !== 1 || denied?.name !== 'hard' || denied.text === 'без') return false;
  if (russian.some(({ name }) => name === 'ни')) return false;
  const verb = denials.unitAt('source', sides.russian[denied.to + 1]?.start);
  if (!verb?.isKnown || verb.isLight || verb.isMatched) return false;
  return sides.english.some(({ start, clause, text }, at) => {
    const unit = denials.unitAt('target', start);
    if (!unit || unit.isMatched || unit.isLight || /(?:ed|en|ing|s|wn)$/.test(text)) return false;
    const [last, before] = [sides.english[at - 1], sides.english[at - 2]];
    if (last?.clause !== clause) return false;
    return copula.test(last.text) || copula.test(before?.text ?? '');
  });
}

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
