import type { Span } from '../../../text/span.ts';
import type { Pair } from '../../reading/pair.ts';
import { findAnchors } from './anchors.ts';
import { readWords, type Word } from './line-words.ts';
import type { Mention } from './mentions.ts';
import { readRussianVerb } from './russian-verb.ts';

const reach = 4;

/** The words after a place that a preposition or a comparative may govern. */
function after(words: readonly Word[], from: number, clause = words[from - 1]?.clause): number[] {
  const found: number[] = [];
  for (let at = from; at < words.length && at < from + reach; at++)
    if (words[at]?.clause === clause) found.push(at);
  return found;
}

/** How «A before B» is told: `same`, as B that precedes A or follows it (`exchanged`), or not to be known. */
export function compareOrder(
  pair: Pair,
  russian: Pick<Mention, 'to'>,
  english: Pick<Mention, 'from' | 'to'>,
): 'same' | 'exchanged' | 'likely exchanged' | undefined {
  const words = readWords(pair);
  const anchors = findAnchors(pair);
  const object = after(words.english, thanAfter(words.english, english.to));
  // «быстрее, чем у соседей»: the comma parts no clause.
  const isThan = words.russian[russian.to]?.text === 'чем';
  const governed = after(words.russian, isThan ? russian.to + 1 : russian.to);
  // «После обеда пришлю правки»: what stands behind the verb is not governed any more.
  const end = governed.findIndex((at) => readRussianVerb((words.russian[at] as Word).word));
  const own = governed
    .slice(0, end < 0 ? governed.length : end)
    .find((at) => anchors.english.has(at));
  const told = own === undefined ? undefined : (anchors.english.get(own) as number);
  const back = object.map((at) => anchors.russian.get(at)).find((at) => at !== undefined);
  if (told !== undefined && object.includes(told)) return 'same';
  const isBefore = told !== undefined && told < english.from;
  const isForeign = back !== undefined && back < russian.to;
  if (isBefore && isForeign) return 'exchanged';
  return isBefore || isForeign ? 'likely exchanged' : undefined;
}

function thanAfter(words: readonly Word[], from: number): number {
  for (let at = from; at < from + 3; at++) if (words[at]?.text === 'than') return at + 1;
  return from;
}

/** Whether the English compares by the word: «faster than», «more slowly than». */
export function isCompared(pair: Pair, english: Pick<Mention, 'to'>): boolean {
  return thanAfter(readWords(pair).english, english.to) !== english.to;
}

const sources = new Set(['с', 'со', 'из', 'от']);
const goals = new Set(['на', 'в', 'к', 'до', 'во']);
const toGoals = new Set(['to', 'into', 'onto']);

/** «с А на Б» told as “from B to A”: both words of the Russian line, and the stretch of the English one. */
export function findReversedMove(pair: Pair): { russian: Span; english: Span } | undefined {
  const words = readWords(pair);
  if (!words.english.some(({ text }) => text === 'from')) return undefined;
  const anchors = findAnchors(pair);
  for (let at = 0; at < words.russian.length; at++) {
    if (!sources.has((words.russian[at] as Word).text)) continue;
    const clause = words.russian[at]?.clause;
    const from = after(words.russian, at + 1, clause).find((one) => anchors.english.has(one));
    if (from === undefined) continue;
    const goal = after(words.russian, from + 1, clause).find((one) =>
      goals.has((words.russian[one] as Word).text),
    );
    if (goal === undefined) continue;
    const to = after(words.russian, goal + 1, clause).find((one) => anchors.english.has(one));
    if (to === undefined) continue;
    const start = anchors.english.get(to) as number;
    const end = anchors.english.get(from) as number;
    const opening = precededBy(words.english, start, (text) => text === 'from');
    const turning = precededBy(words.english, end, (text) => toGoals.has(text));
    if (opening === undefined || turning === undefined) continue;
    if (!(opening < start && start < turning && turning < end)) continue;
    return {
      russian: spanOf(words.russian, at, to),
      english: spanOf(words.english, opening, end),
    };
  }
  return undefined;
}

function precededBy(
  words: readonly Word[],
  at: number,
  is: (text: string) => boolean,
): number | undefined {
  for (let step = at - 1; step >= 0 && step >= at - 3; step--)
    if (is((words[step] as Word).text)) return step;
  return undefined;
}

function spanOf(words: readonly Word[], from: number, to: number): Span {
  return { start: (words[from] as Word).start, end: (words[to] as Word).end };
}
