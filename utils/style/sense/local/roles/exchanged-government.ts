import { Kind } from '../../../reading/words.ts';
import type { Sides } from '../../reading/sides.ts';
import type { Token } from '../../reading/tokens.ts';
import { type Match, readPlaces } from '../matches.ts';
import type { Exchanged } from '../relations.ts';
import { toExchanged } from './exchange.ts';
import { isNamed, isNoun, quality } from './nouns.ts';
import { readEnglishSlots, readRussianSlot, type Slot, type Told } from './slots.ts';

/** Slots that no right English renders otherwise: a bare word and one of these change places by a fault only. */
const clear = new Set([
  'from',
  'out',
  'under',
  'over',
  'behind',
  'without',
  'through',
  'into',
  'onto',
  'before',
  'after',
]);
const goals = new Set(['into', 'onto', 'to']);
const reach = 8;
/** What governs no English preposition tells nothing here. */
function bareIfObject(slot: Slot | undefined): Slot | undefined {
  return slot === 'whom' ? undefined : slot;
}

const denying = new Kind(/^(?:не|нет|ни|нельзя)$/);
/** «Тестовая из рабочей»: qualities change places with one another; «рабочей» may look like a noun. */
function isAlike(one: string, other: string): boolean {
  const [isOne, isOther] = [one, other].map((text) => quality.test(text));
  return isOne === isOther || /[чщшжн]ей$/.test(isOne ? other : one);
}

/** A word and its English with what they depend on; read when it is asked for, of most words never. */
class Governed implements Match {
  readonly own: number;
  readonly told: number;
  readonly text: string;
  readonly slot: Slot | undefined;
  #english: Told | undefined | null = null;
  readonly #words: readonly Token[];

  constructor({ own, told }: Match, russian: readonly Token[], english: readonly Token[]) {
    this.own = own;
    this.told = told;
    this.text = (russian[own] as Token).text;
    this.slot = bareIfObject(readRussianSlot(russian, own));
    this.#words = english;
  }

  get english(): Told | undefined {
    if (this.#english === null) this.#english = readEnglishSlots(this.#words, this.told);
    return this.#english;
  }
}

/**
 * Two words that have exchanged what they depend on: «логотип поверх фото» told as “the photo over the logo”, «у
 * инженера … дизайнеру» as “from the designer … to the engineer”.
 */
export function findExchangedGovernment(sides: Sides): Exchanged | undefined {
  const { russian, english, matches: all } = readPlaces(sides);
  const isDenied = denying.isIn(sides.inRussian);
  const matches = all
    .filter(({ own }) => isNamed((russian[own] as Token).word))
    .map((match) => new Governed(match, russian, english));
  for (const [index, one] of matches.entries()) {
    if (!one.slot || one.english?.slots.has(one.slot)) continue;
    for (const other of matches.slice(Math.max(0, index - 6), index + 7)) {
      if (
        other === one ||
        !isAlike(one.text, other.text) ||
        other.slot === one.slot ||
        !other.english?.slots.has(one.slot)
      )
        continue;
      if (!other.english.isPlain && !one.english) continue;
      if (Math.abs(other.told - one.told) > reach) continue;
      if (english[one.told]?.clause !== english[other.told]?.clause && !other.slot) continue;
      if (isOwnerExchanged(russian, english, one, other))
        return toExchanged({ russian, english }, one, other);
      if (!clear.has(one.slot) && (!other.slot || !clear.has(other.slot))) continue;
      if (other.slot) {
        if (other.english.slots.has(other.slot)) continue;
        // «Из Figma в Webflow» told as “the Webflow layouts to Figma”.
        const isGoal = other.slot === 'out' && !one.english && goals.has(one.slot);
        if (!isGoal && !one.english?.slots.has(other.slot)) continue;
      } else if (
        isDenied ||
        one.english ||
        isPredicate(english, one.told) ||
        one.told > other.told ||
        isAttribute(russian, other.own)
      )
        continue;
      return toExchanged({ russian, english }, one, other);
    }
  }
  return undefined;
}

/** «Отзыв покупателя … продавцу» told as “the seller's review … to the buyer”. */
function isOwnerExchanged(
  russian: readonly Token[],
  english: readonly Token[],
  one: Match & { slot?: Slot | undefined },
  other: Match & { slot?: Slot | undefined },
) {
  const before = russian[other.own - 1];
  return (
    one.slot === 'to' &&
    !other.slot &&
    (english[one.told]?.text.endsWith("'s") ||
      english.slice(Math.max(0, one.told - 2), one.told).some(({ text }) => text === 'of')) &&
    before?.clause === russian[other.own]?.clause &&
    before !== undefined &&
    isNoun(before.word)
  );
}

/** «В файле перевода»: a word that hangs on the noun before it depends on what that one does. */
function isAttribute(russian: readonly Token[], at: number): boolean {
  const before = russian[at - 1];
  return (
    before?.clause === russian[at]?.clause &&
    before !== undefined &&
    (/(?:ов|ев|ей|ий)$/.test(russian[at]?.text ?? '') ||
      (isNoun(before.word) && readRussianSlot(russian, at - 1) !== undefined))
  );
}

/** `is set`, `I file`: a verb that looks like the noun. */
function isPredicate(english: readonly Token[], at: number): boolean {
  return /^(?:is|are|was|were|be|been|will|can|must|may|i|we|you|they|it|to|not)$/.test(
    english[at - 1]?.text ?? '',
  );
}
