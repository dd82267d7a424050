import type { Pair } from '../../reading/pair.ts';
import { readCoverage } from '../coverage.ts';
import { findAnchors } from './anchors.ts';
import type { Word } from './line-words.ts';
import { type Mention, readMentions } from './mentions.ts';

const russianPrepositions = new Set(
  'в во на по с со из от до к ко для за под над при о об у через после перед между без'.split(' '),
);
const englishPrepositions = new Set(
  'in on at by for from to with within after before during between under over on through'.split(
    ' ',
  ),
);
const reach = 5;

/** «только» that limits another word in the English: “only on weekdays on the Pro plan” for «только на Pro». */
export function findMovedLimit(pair: Pair): { russian: Mention; english: Mention } | undefined {
  const { russian, english, words } = readMentions(pair);
  const own = russian.filter((one) => isLimit(one));
  const told = english.filter((one) => isLimit(one));
  const [limit] = own;
  const [only] = told;
  if (!limit || !only || own.length > 1 || told.length > 1) return undefined;
  const next = words.english[only.to];
  if (!next || !englishPrepositions.has(next.text)) return undefined;
  const anchors = findAnchors(pair);
  const told2 = phrase(words.english, only.to, englishPrepositions);
  const focus = focusOf(words.russian, limit);
  const places = focus.map((at) => anchors.english.get(at)).filter((at) => at !== undefined);
  const nearest = isAnswer(pair, words.english[only.from - 1]) ? 1 : 2;
  const isJustBefore = (at: number) => at < only.from && at >= only.from - nearest;
  if (places.length === 0 || places.some((at) => told2.includes(at) || isJustBefore(at)))
    return undefined;
  // What “only” limits here stands elsewhere in the Russian, or what it should limit stands farther on.
  const isForeign = told2.some((at) => {
    const back = anchors.russian.get(at);
    return back !== undefined && !focus.includes(back);
  });
  return isForeign || places.every((at) => at > only.to + told2.length)
    ? { russian: limit, english: only }
    : undefined;
}

/** “Adults pay only on Fridays”: what stands before `only` is a word of the Russian, and not the `plan` of “the Pro plan only”. */
function isAnswer({ source, line }: Pair, word: Word | undefined): boolean {
  if (!source || !word) return false;
  return readCoverage(source, line).target.some(
    ({ start, isMatched }) => isMatched && start === word.start,
  );
}

/** What «только» limits: at the beginning of a clause, «только Pro получает», the next word, and no verb behind it. */
function focusOf(words: readonly Word[], { from, to }: Mention): number[] {
  const isFirst = words[from - 1]?.clause !== words[from]?.clause;
  return isFirst && !russianPrepositions.has(words[to]?.text ?? '')
    ? [to]
    : phrase(words, to, russianPrepositions);
}

function isLimit({ roles, to, from }: Mention): boolean {
  return (
    to - from === 1 &&
    roles.some(
      ({ pole, strength }) => pole.name === 'only' && strength === 'sure' && pole.isDemanded,
    )
  );
}

/** The words from here to the next preposition or the end of the clause. */
function phrase(words: readonly Word[], from: number, prepositions: ReadonlySet<string>): number[] {
  const clause = words[from]?.clause;
  const found: number[] = [];
  for (let at = from; at < words.length && at < from + reach; at++) {
    const word = words[at] as Word;
    if (word.clause !== clause || (at > from && prepositions.has(word.text))) break;
    found.push(at);
  }
  return found;
}
