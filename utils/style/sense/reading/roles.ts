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
  const than = thanAfter(words.english, english.to);
  const object = after(words.english, than);
  // «быстрее, чем у соседей», «дешевле на складе, чем в магазине»: the comma parts no clause.
  const apart = words.russian.findIndex(
    ({ text }, at) => at >= russian.to && at < russian.to + reach && text === 'чем',
  );
  const governed = after(words.russian, apart < 0 ? russian.to : apart + 1);
  // «После обеда пришлю правки»: what stands behind the verb is not governed any more.
  const end = governed.findIndex((at) => readRussianVerb((words.russian[at] as Word).word));
  const own = governed
    .slice(0, end < 0 ? governed.length : end)
    .find((at) => anchors.english.has(at));
  const told = own === undefined ? undefined : (anchors.english.get(own) as number);
  const back = object.map((at) => anchors.russian.get(at)).find((at) => at !== undefined);
  if (told !== undefined && object.includes(told)) return 'same';
  const isBefore = told !== undefined && told < (than > english.to ? than : english.from);
  const isForeign = back !== undefined && back < (apart < 0 ? russian.to : apart);
  if (isBefore && isForeign) return 'exchanged';
  return isBefore || isForeign ? 'likely exchanged' : undefined;
}

function thanAfter(words: readonly Word[], from: number): number {
  for (let at = from; at < from + reach; at++) if (words[at]?.text === 'than') return at + 1;
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
  const { russian, english } = readWords(pair);
  if (!english.some(({ text }) => text === 'from')) return undefined;
  const told = findAnchors(pair).english;
  for (let at = 0; at < russian.length; at++) {
    const { text, clause } = russian[at] as Word;
    if (!sources.has(text)) continue;
    const goal = after(russian, at + 2, clause).find((one) => goals.has(russian[one]?.text ?? ''));
    if (goal === undefined) continue;
    const isTold = (one: number) => told.has(one);
    const from = after(russian, at + 1, clause).find((one) => one < goal && isTold(one));
    const to = after(russian, goal + 1, clause).find(isTold);
    const stretch = findStretch(english, told.get(to ?? -1), told.get(from ?? -1));
    if (!stretch) continue;
    return {
      russian: spanOf(russian, at, to ?? goal),
      english: spanOf(english, stretch.opening, stretch.end),
    };
  }
  return undefined;
}

/** The goal behind `from` and the source behind `to`; one of them tells as much where nothing is known of the other. */
function findStretch(words: readonly Word[], goal: number | undefined, source: number | undefined) {
  const isFrom = (text: string) => text === 'from';
  const isTo = (text: string) => toGoals.has(text);
  if (goal !== undefined && source !== undefined) {
    const opening = precededBy(words, goal, isFrom);
    const turning = precededBy(words, source, isTo);
    if (opening === undefined || turning === undefined) return undefined;
    return goal < turning ? { opening, end: source } : undefined;
  }
  if (goal !== undefined) {
    const opening = precededBy(words, goal, isFrom);
    const turning = after(words, goal + 1).find((at) => isTo(words[at]?.text ?? ''));
    if (opening === undefined || turning === undefined) return undefined;
    return { opening, end: Math.min(turning + 1, words.length - 1) };
  }
  if (source === undefined) return undefined;
  const turning = precededBy(words, source, isTo);
  const opening = turning === undefined ? undefined : precededBy(words, turning, isFrom);
  return opening === undefined ? undefined : { opening, end: source };
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
