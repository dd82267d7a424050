import { Kind, perWord } from '../../reading/words.ts';
import type { Predicate } from '../reading/predicates.ts';
import { readRussianVerb } from '../reading/russian-verb.ts';
import type { Sides } from '../reading/sides.ts';
import type { Token } from '../reading/tokens.ts';
import { converseEnglish } from '../words/person.ts';
import {
  isSureSubject,
  maySubject,
  readEnglishSlots,
  readRussianSlot,
  type Slot,
} from './government.ts';
import { type Match, readMatches, readPlaces } from './matches.ts';
import { type Exchanged, signOf } from './relations.ts';

function toExchanged(
  sides: Pick<Sides, 'russian' | 'english'>,
  { own }: Match,
  { told }: Match,
): Exchanged {
  return {
    russian: signOf('role', sides.russian, own),
    english: signOf('role', sides.english, told),
  };
}

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
const infinitive = /(?:[аяиеыуо]ть|[аяиеыуост]ться|[зс]ти|чь)$/;

/** What governs no English preposition tells nothing here. */
function bareIfObject(slot: Slot | undefined): Slot | undefined {
  return slot === 'whom' ? undefined : slot;
}

const denying = new Kind(/^(?:не|нет|ни|нельзя)$/);
const quality = /(?:[ыио]й|[ая]я|[ое]е|ые|[кчщшгх]ие|ую|юю|[ео]го|[ео]му|[ыи]ми|[ыи]х)$/;
const isNoun = perWord((word): boolean => {
  const { text } = word;
  return (
    /[а-я]{3}/.test(text) && !quality.test(text) && !infinitive.test(text) && !readRussianVerb(word)
  );
});

/** A noun, a name, or a quality that may stand for one. */
const isNamed = perWord(
  (word): boolean =>
    isNoun(word) ||
    /^[a-z]{2}/.test(word.text) ||
    (quality.test(word.text) && !readRussianVerb(word)),
);

/** «Тестовая из рабочей»: qualities change places with one another; «рабочей» may look like a noun. */
function isAlike(one: string, other: string): boolean {
  const [isOne, isOther] = [one, other].map((text) => quality.test(text));
  return isOne === isOther || /[чщшжн]ей$/.test(isOne ? other : one);
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
    .map((match) => ({
      ...match,
      text: (russian[match.own] as Token).text,
      slot: bareIfObject(readRussianSlot(russian, match.own)),
      english: readEnglishSlots(english, match.told),
    }));
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
      if (russian[one.own]?.sentence !== russian[other.own]?.sentence) continue;
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

const passive = new Kind(/^(?:is|are|was|were|be|been|being|am|get|gets|got|getting)$/);
/** Verbs whose doer is the object of the English one: «клиенту подходит» is “the client likes”. */
const converseRussian = new Kind(
  /^(?:принадлеж|хвата|хвати|подход|подош|достан|доста[лнв]|поступ|приход|приш|прид|стои|нуж|уда[лес]|помо[гж]|служ|понадоб|требу|важ|интерес|меша|нрав|понрав|дает|дал|прино|грози|предсто|входит|вошл|лежит|наход|име|получ)/,
);

/** Who does it and to whom, exchanged: «поставщик отгружает ткань фабрике» told as “the factory ships it to the supplier”. */
export function findExchangedRoles(sides: Sides): Exchanged | undefined {
  const { english, predicates } = sides;
  const acting = predicates.filter(isActing);
  if (acting.length === 0) return undefined;
  const matches = readMatches(sides);
  for (const verb of acting) {
    if (/^(?:не|ни)$/.test(sides.russian[verb.at - 1]?.text ?? '')) continue;
    const done = matches.find(({ own }) => own === verb.at)?.told;
    if (done === undefined || converseEnglish.has(english[done]?.text ?? '')) continue;
    const others = matches.filter(
      ({ own, told }) =>
        sides.russian[own]?.clause === verb.clause &&
        english[told]?.clause === english[done]?.clause &&
        own !== verb.at,
    );
    const found = isPassive(english, done)
      ? findWrongAgent(sides, others, done)
      : (findWrongSubject(sides, verb, others, done) ?? findStranger(sides, verb, matches, done));
    if (found) return found;
  }
  return undefined;
}

function isActing({ tense, person, isReflexive, isImperative, isAuxiliary, word }: Predicate) {
  return (
    !isReflexive &&
    !isImperative &&
    !isAuxiliary &&
    (person === '3' || tense === 'past') &&
    !converseRussian.has(word)
  );
}

function isPassive(english: readonly Token[], done: number): boolean {
  return english.slice(Math.max(0, done - 3), done).some(({ word }) => passive.has(word));
}

function findWrongSubject(
  sides: Sides,
  verb: Predicate,
  others: readonly Match[],
  done: number,
): Exchanged | undefined {
  const { russian, english } = sides;
  const actor = others.filter(({ told }) => told < done).at(-1);
  if (!actor || done - actor.told > 3 || readEnglishSlots(english, actor.told)) return undefined;
  if (!isNoun((russian[actor.own] as Token).word)) return undefined;
  const slot = readRussianSlot(russian, actor.own);
  // A place or a goal is the subject of good English: «на сайте есть поиск» is “the website has a search”.
  if (slot && !oblique.has(slot)) return undefined;
  for (const object of others) {
    if (object.told <= done || object.told > done + reach) continue;
    if (readRussianSlot(russian, object.own)) continue;
    const word = russian[object.own] as Token;
    if (!isNoun(word.word) || !maySubject(word.text, verb.text)) continue;
    const isSure = isSureSubject(russian, object.own) && object.own < verb.at;
    // A bare object beside a sure subject: «ошибка вызывает перегрев» told as “overheating causes an error”.
    // Of «ядра сортирует камера» either may be the subject.
    const isEither = /[ая]$/.test(word.text) && /[ая]$/.test(russian[actor.own]?.text ?? '');
    const isTurned = isSure && !isEither && actor.own > verb.at && object.told <= done + 3;
    const isObject = isFirst(russian, object.own) && object.own < verb.at;
    // A bare word of the source that English gives things to: «покупателю платит банк».
    const isGoal =
      slot === 'to' && readEnglishSlots(english, object.told)?.slots.has('to') === true;
    if (slot ? isObject || isGoal : isTurned) return toExchanged(sides, object, actor);
  }
  return undefined;
}

/** «Редактор принимает правки и отправляет рукопись корректору» told as “the proofreader accepts …”. */
function findStranger(
  { russian, english }: Sides,
  { at, clause }: Predicate,
  matches: readonly Match[],
  done: number,
): Exchanged | undefined {
  const actor = matches.filter(({ told }) => told < done).at(-1);
  if (!actor || done - actor.told > 2 || readEnglishSlots(english, actor.told)) return undefined;
  if (actor.own <= at || readRussianSlot(russian, actor.own) !== 'to') return undefined;
  const subject = at - 1;
  if (russian[subject]?.clause !== clause || !isSureSubject(russian, subject)) return undefined;
  return {
    russian: signOf('role', russian, subject),
    english: signOf('role', english, actor.told),
  };
}

const oblique = new Set<Slot>(['to', 'from', 'about', 'behind', 'whom']);

/** Only adjectives stand before it in its clause. */
function isFirst(words: readonly Token[], at: number): boolean {
  const clause = words[at]?.clause;
  for (let step = at - 1; words[step]?.clause === clause; step--)
    if (!/(?:[ыио]й|[ая]я|[ое]е|[ыи]е)$/.test((words[step] as Token).text)) return false;
  return true;
}

function findWrongAgent(
  sides: Sides,
  others: readonly Match[],
  done: number,
): Exchanged | undefined {
  const { russian, english } = sides;
  const agent = others.find(
    ({ told }) =>
      told > done &&
      told <= done + 4 &&
      english.slice(done + 1, told).some(({ text }) => text === 'by'),
  );
  if (!agent || readRussianSlot(russian, agent.own) !== 'to') return undefined;
  const subject = others.find(({ own }) => isFirst(russian, own) && !readRussianSlot(russian, own));
  return subject && toExchanged(sides, subject, agent);
}
