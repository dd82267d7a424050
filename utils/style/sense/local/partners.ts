import { perPair } from '../../reading/pair.ts';
import { readCoverage, type Unit } from '../coverage.ts';

/** Words of both sides that answer one another and no other word, by where they start. */
export interface Partners {
  readonly english: ReadonlyMap<number, number>;
  /** The same the other way, made when first asked for. */
  readonly russian: ReadonlyMap<number, number>;
}

/** What surely answers what: a word with one answer that answers it alone. Read once for all guards. */
export const findPartners = perPair(({ source, line }): Partners => {
  const english = new Map<number, number>();
  let russian: Map<number, number> | undefined;
  const own = source ? readCoverage(source, line).source : [];
  for (const unit of own) {
    const answer = answerOf(unit);
    if (!answer || answerOf(answer) !== unit) continue;
    english.set(unit.start, answer.start);
  }
  return {
    english,
    get russian() {
      russian ??= new Map([...english].map(([from, to]) => [to, from]));
      return russian;
    },
  };
});

/** The only answer; of several the one that answers nothing else, where each of the others does; then small words count less. */
function answerOf({ answers }: Unit): Unit | undefined {
  if (answers.length < 2) return answers[0];
  const own = answers.filter((one) => one.answers.length === 1);
  if (own.length < 2) return own[0];
  const weighty = own.filter(({ isPlain }) => !isPlain);
  return weighty.length === 1 ? weighty[0] : undefined;
}
