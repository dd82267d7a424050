import { isOverlapping, type Span } from '../../text/span.ts';
import type { Line } from '../reading/line.ts';
import { readCoverage, type Unit } from '../sense/coverage.ts';

/** The English words of a line that may render a term of its source. */
export interface TermWords {
  /** They answer the term's own words: the table knows them as its English. */
  own: Unit[];
  /** Those of them that answer no other word. */
  alone: Unit[];
  /** Nothing else of the source explains them. */
  free: Unit[];
  /** They answer the words on both sides of the term. */
  beside: Unit[];
}

/** What the words of the target may have to do with the term that stands at the places of the source. */
export function readTermWords(source: Line, target: Line, places: readonly Span[]): TermWords {
  const coverage = readCoverage(source, target);
  const isTerm = (unit: Span) => places.some((place) => isOverlapping(place, unit));
  const explained = new Set<Unit>();
  const own = new Set<Unit>();
  for (const unit of coverage.source) {
    const answers = isTerm(unit) ? own : explained;
    for (const answer of unit.answers) answers.add(answer);
  }
  const beside = coverage.source.flatMap((unit, i) => {
    const isNext = (at: number) => {
      const other = coverage.source[at];
      return other !== undefined && isTerm(other);
    };
    return !isTerm(unit) && (isNext(i - 1) || isNext(i + 1)) ? unit.answers : [];
  });
  return {
    own: [...own],
    alone: [...own].filter((unit) => !explained.has(unit)),
    free: coverage.target.filter(
      (unit) =>
        !explained.has(unit) &&
        !own.has(unit) &&
        !unit.isLight &&
        !helping.test(unit.word) &&
        !isVerbal(target, unit),
    ),
    beside,
  };
}

const helping = /^(?:is|are|was|were|be|been|being|has|have|had|do|does|did|will|can|may|must)$/i;
const auxiliary =
  /\b(?:is|are|was|were|be|been|being|has|have|had|will|would|can|cannot|could|may|might|must|shall|should|do|does|did|not|I|we|you|they|it|who)[ \u00a0](?:(?:not|also|only|all|then|still|already|always|be|been|not be)[ \u00a0]){0,2}$/i;

/** Whether a word stands as a verb: after an auxiliary or a pronoun. */
function isVerbal({ text }: Line, { start, word }: Unit): boolean {
  const before = text.slice(Math.max(0, start - 30), start);
  return auxiliary.test(before) && !/(?:ion|ment|ness|ity)s?$/.test(word);
}
