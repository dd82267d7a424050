import type { Pair } from '../../reading/pair.ts';
import { readCoverage, type Unit } from '../coverage.ts';

/** Words of both sides that answer one another and no other word, by where they start. */
export interface Partners {
  english: ReadonlyMap<number, number>;
  russian: ReadonlyMap<number, number>;
}

const known = new WeakMap<Pair, Partners>();
const none: Partners = { english: new Map(), russian: new Map() };

/** What surely answers what: a word with one answer that answers it alone. Read once for all guards. */
export function findPartners(pair: Pair): Partners {
  const { source, line } = pair;
  if (!source) return none;
  let found = known.get(pair);
  if (!found) {
    const english = new Map<number, number>();
    const russian = new Map<number, number>();
    for (const unit of readCoverage(source, line).source) {
      const answer = onlyAnswer(unit);
      if (!answer || onlyAnswer(answer) !== unit) continue;
      english.set(unit.start, answer.start);
      russian.set(answer.start, unit.start);
    }
    found = { english, russian };
    known.set(pair, found);
  }
  return found;
}

function onlyAnswer({ answers }: Unit): Unit | undefined {
  return answers.length === 1 ? answers[0] : undefined;
}
