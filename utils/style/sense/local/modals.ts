import { Lexicon, type Sign } from '../reading/lexicon.ts';
import { readRussianVerb } from '../reading/russian-verb.ts';
import type { Sides } from '../reading/sides.ts';
import { englishModals, russianModals } from '../words/modality.ts';

const russianSigns = new Lexicon(russianModals);
const englishSigns = new Lexicon(englishModals);

export type Russian = Sign<keyof typeof russianModals>;
export type English = Sign<keyof typeof englishModals>;

/** What both sides say of how sure, how free and how bound something is. */
export function readModals(sides: Sides): [Signs<Russian>, Signs<English>] {
  const russian = russianSigns
    .read(sides.russian)
    .filter((sign) => isModal(sides, sign))
    .map((sign) => asFree(sides, sign));
  const english = englishSigns.read(sides.english).filter((sign) => isEnglishModal(sides, sign));
  return [new Signs(russian), new Signs(english)];
}

/** «Стоит» costs where a sum follows it, and advises where an infinitive does. */
function isModal({ russian }: Sides, { name, to }: Russian): boolean {
  if (name !== 'worth') return true;
  return [1, 2, 3].some((step) => /(?:ть|ться|ти|тись|чь)$/.test(russian[to + step]?.text ?? ''));
}

/** «Может быть сокращён» allows it; «может быть, сократят» guesses. */
function asFree({ russian }: Sides, sign: Russian): Russian {
  const next = russian[sign.to + 1];
  return sign.text === 'может быть' && next?.clause === sign.clause && participle.test(next.text)
    ? { ...sign, name: 'free' }
    : sign;
}

const participle =
  /^(?!(?:план|экран|обман|фонтан|стакан|роман|клапан|страны|цены|стены)$)[а-я]{3,}(?:[еая]н[аоы]?|[аяеиыу]т[аоы])$/;

/** `May 5` is a month. */
function isEnglishModal({ pair }: Sides, { text, start }: English): boolean {
  return text !== 'may' || start === pair.line.start || pair.line.text[start] === 'm';
}

/** “On the first try”: a thing that is counted. */
export function isNoun(english: Sides['english'], { from }: English): boolean {
  return /^(?:the|a|an|one|each|every|any|next|last|single|another|[a-z]*(?:st|nd|rd|th|first|second))$|^\d/.test(
    english[from - 1]?.text ?? '',
  );
}

/** The Russian of the clause that the English word stands in, where both have as many; else the whole line. */
export function clauseOf({ russian, english }: Sides, { clause }: English): Sides['russian'] {
  const isAligned = russian[russian.length - 1]?.clause === english[english.length - 1]?.clause;
  return isAligned ? russian.filter((token) => token.clause === clause) : russian;
}

/** Whether a verb of these words promises, or may. */
export function hasFuture(russian: Sides['russian']): boolean {
  return russian.some(({ word }) => {
    const tense = readRussianVerb(word)?.tense;
    return tense === 'future' || tense === 'open';
  });
}

/** How often “up to” says that something can: it is said of a limit as well. */
export function limitsOf(signs: Signs<English>, word = ''): number {
  if (/^мо(?:жет|гут)$/.test(word)) return 0;
  return signs.of('can').filter(({ text }) => text === 'up to').length;
}

/** The signs of one side by their names. */
export class Signs<One extends Sign<string>> {
  readonly #signs: readonly One[];

  constructor(signs: readonly One[]) {
    this.#signs = signs;
  }

  of(...names: One['name'][]): One[] {
    return this.#signs.filter(({ name }) => names.includes(name));
  }

  count(...names: One['name'][]): number {
    return this.of(...names).length;
  }
}
