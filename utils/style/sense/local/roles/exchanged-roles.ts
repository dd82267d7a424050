import { Kind } from '../../../reading/words.ts';
import type { Predicate } from '../../reading/predicates.ts';
import type { Sides } from '../../reading/sides.ts';
import type { Token } from '../../reading/tokens.ts';
import { converseEnglish } from '../../words/person.ts';
import { type Match, readMatches } from '../matches.ts';
import { type Exchanged, signOf } from '../relations.ts';
import { toExchanged } from './exchange.ts';
import { isNoun } from './nouns.ts';
import {
  isSureSubject,
  maySubject,
  readEnglishSlots,
  readRussianSlot,
  type Slot,
} from './slots.ts';

const reach = 8;
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
    // «Ошибку вызвал сбой» told as “the error caused a failure”.
    const isDoer =
      slot === 'whom' &&
      actor.own === verb.at - 1 &&
      actor.told === done - 1 &&
      object.own === verb.at + 1;
    if (slot ? isObject || isGoal || isDoer : isTurned) return toExchanged(sides, object, actor);
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
