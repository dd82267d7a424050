import type { Pair } from '../../reading/pair.ts';
import { findAnchors } from './anchors.ts';
import { type Mention, readMentions, strengthOf } from './mentions.ts';

/**
 * Cause and effect exchanged: «X, потому что Y» told as “X, so Y”, «X, поэтому Y» as “X because Y”. Told the other
 * way round (“Y, so X”) it is right, so it is found only where words of a clause stand on their old side.
 */
export function findReversedCause(pair: Pair): { russian: Mention; english: Mention } | undefined {
  const mentions = readMentions(pair);
  const russian = {
    because: joint(mentions.russian, 'because', 1),
    therefore: joint(mentions.russian, 'therefore', 1),
  };
  if ((russian.because === undefined) === (russian.therefore === undefined)) return undefined;
  const own = (russian.because ?? russian.therefore) as Mention;
  const other = russian.because ? 'therefore' : 'because';
  const clause = mentions.words.russian[own.from]?.clause;
  if (clause === 0) return undefined;
  const english = joint(mentions.english, other, 3);
  if (!english || joint(mentions.english, russian.because ? 'because' : 'therefore', 0))
    return undefined;
  return isInOrder(pair, own, english) ? { russian: own, english } : undefined;
}

function joint(mentions: readonly Mention[], name: string, from: number): Mention | undefined {
  return mentions.find(
    (one) =>
      one.from >= from &&
      one.roles.some(
        ({ pole }) =>
          pole.axis.kind === 'condition' && pole.name === name && strengthOf(one, pole) === 'sure',
      ),
  );
}

function isInOrder(pair: Pair, russian: Mention, english: Mention): boolean {
  let kept = 0;
  for (const [from, to] of findAnchors(pair).english) {
    if (from < russian.from !== to < english.from) return false;
    kept++;
  }
  return kept > 0;
}
