import { perPair } from '../../reading/pair.ts';
import { readCoverage, type Unit } from '../coverage.ts';

/** Words of both sides that answer one another and no other word, by where they start. */
export interface Partners {
  english: ReadonlyMap<number, number>;
  russian: ReadonlyMap<number, number>;
}

const none: Partners = { english: new Map(), russian: new Map() };

/** What surely answers what: a word with one answer that answers it alone. Read once for all guards. */
export const findPartners = perPair(({ source, line }): Partners => {
  if (!source) return none;
  const english = new Map<number, number>();
  const russian = new Map<number, number>();
  for (const unit of readCoverage(source, line).source) {
    const answer = answerOf(unit);
    if (!answer || answerOf(answer) !== unit) continue;
    english.set(unit.start, answer.start);
    russian.set(answer.start, unit.start);
  }
  return { english, russian };
});

/** The only answer; of several the one that answers nothing else, where each of the others does; then small words count less. */
function answerOf({ answers }: Unit): Unit | undefined {
  if (answers.length < 2) return answers[0];
  const own = answers.filter((one) => one.answers.length === 1);
  if (own.length < 2) return own[0];
  const weighty = own.filter(({ isPlain }) => !isPlain);
  return weighty.length === 1 ? weighty[0] : undefined;
}
