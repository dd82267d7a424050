import type { Unit } from '../coverage.ts';
import type { Sign } from '../reading/lexicon.ts';
import type { Token } from '../reading/tokens.ts';
import type { Denials } from './denials.ts';
import { isCompared, isPrivative, isPutOtherwise, isTakenBack } from './paraphrase.ts';
import { Deniable, spreading } from './place.ts';
import { allowed, type English, isReplacing, type Russian } from './signs.ts';

/** «Задержек не будет»: what is denied stands before. */
const being =
  /^(?:буд[а-я]+|с?мо[гж][а-я]*|был[аои]?|бывает|стало|станет|остал[а-я]+|останется|видно|нужн[аоы]|нужен|надо|стоит|следует|приходится|прид[её]тся|пришлось|требуется|требуются|удалось|удастся|удается|долж[а-я]+|быть)$/;
const reach = 5;
/** “Does not rust and requires oil” denies the first verb only. */
const joint = /^(?:and|but|и|но|а)$/;
/** «Нельзя» has a word of its own where it is turned. */
const forbidding = /^(?:нельзя|невозможно|немыслимо)$/;
function isForbidding({ text, to }: Russian, russian: readonly Token[]): boolean {
  if (text === 'не') return /^(?:получит|удаст|выйдет|смож)/.test(russian[to + 1]?.text ?? '');
  return forbidding.test(text);
}

const isDenying = /^(?:hard|prefixed)$/;
/** What follows the word that is denied. */
const before = /^(?:нет|нету|нельзя|невозможно|немыслимо|нечего|некому|негде|некогда|незачем)$/;

/**
 * A denial of the Russian that the English affirms: what is denied has its own word there, and nothing denies it.
 * A language can deny by hundreds of means, so that no word of denial is found proves nothing; `is down` for «не работает»
 * has no word for «работает» that could stand undenied.
 */
export function findAffirmed(denials: Denials, answered: number): Russian | undefined {
  const { sides, needed, free, idiomatic } = denials;
  const isBare = readBare(denials, [...free, ...idiomatic]);
  const hasTurned =
    needed.some((sign) => isForbidding(sign, sides.russian)) &&
    allowed.read(sides.english).some(({ start }) => isBare(start));
  const turned = answered === 0 ? (findWith(denials) ?? findTurned(denials)) : undefined;
  if (turned) return turned;
  const told = needed.flatMap((sign) => {
    const words = deniedBy(sides.russian, sign);
    const answers = answersOf(words, (start) => denials.unitAt('source', start), denials);
    const isTurned = hasTurned && isForbidding(sign, sides.russian);
    return answers || isTurned
      ? [{ sign, isBare: isTurned || answers?.some(({ start }) => isBare(start, sign)) === true }]
      : [];
  });
  const bare = told.find((one) => one.isBare);
  // “Resistant to dust and frost” is so of both.
  const both = denials.free.some(({ text }) => spreading.test(text)) ? 1 : 0;
  if (bare || told.length > answered + both) return (bare ?? told[0])?.sign;
  return needed.find((sign) => isClauseGone(denials, sign));
}

/**
 * Whether nothing denies the English word. “Can be edited without the author” for «нельзя без автора», “opens without a code”
 * for «не открывается без кода»: that `without` answers «без», and denies no verb.
 */
function readBare(
  { sides, needed, english }: Denials,
  told: readonly Sign<string>[],
): (start: number, sign?: Russian) => boolean {
  const denying = english.filter(({ name }) => isDenying.test(name));
  const all = new Deniable(sides.english, [...denying, ...told], joint);
  const verbal = denying.filter(({ text }) => text !== 'without');
  const isPaired =
    denying.length > verbal.length &&
    denying.length - verbal.length === needed.filter(({ text }) => text === 'без').length;
  const others = told.filter(({ text }) => text !== 'without');
  const verbs = isPaired ? new Deniable(sides.english, [...verbal, ...others], joint) : all;
  return (start, sign) => (sign?.text === 'без' ? all : verbs).isBare(start);
}

/**
 * The word that is denied has its own word in English, and what is there by way of denial only replaces words:
 * `must be left alone near water` for «не должен оставаться».
 */
export function findBare(denials: Denials): Russian | undefined {
  const { sides, needed, soft, idiomatic } = denials;
  if (needed.length <= denials.countEvidence(true)) return undefined;
  const firm = denials.free.filter((sign) => !isReplacing(sign));
  const isBare = readBare(denials, [...firm, ...idiomatic]);
  return needed.find((sign) => {
    const words = deniedBy(sides.russian, sign);
    const word = words.find(({ start }) => denials.unitAt('source', start));
    // «Не отличается от прошлой»: what may be put in other words says nothing of the next one.
    return denials
      .unitAt('source', word?.start)
      ?.answers.some(
        (unit) =>
          isBare(unit.start, sign) &&
          !soft.some(({ start, end }) => unit.start >= start && unit.start < end),
      );
  });
}

/** «Без вспышки» told as “with a flash”: nothing else in the Russian could be `with` that word. */
function findWith(denials: Denials): Russian | undefined {
  const { russian, english } = denials.sides;
  if (russian.some(({ text }) => withIt.test(text))) return undefined;
  const at = english.findIndex(({ text }) => text === 'with');
  if (at < 0) return undefined;
  const place = /^(?:an?|the|any)$/.test(english[at + 1]?.text ?? '') ? at + 2 : at + 1;
  const told = denials.unitAt('target', english[place]?.start);
  return denials.needed.find((sign) => {
    const own = denials.unitAt('source', russian[sign.to + 1]?.start);
    if (sign.text !== 'без' || !told || !own) return false;
    return own.answers.includes(told) || own.answers.length + told.answers.length === 0;
  });
}

const turns = [
  ['никогда', /^(?:always|often|constantly)$/],
  ['никто', /^(?:everyone|everybody|someone|somebody)$/],
  ['никому', /^(?:everyone|everybody|someone|somebody)$/],
  ['нигде', /^(?:everywhere|somewhere)$/],
  ['ничего', /^(?:everything|something)$/],
  ['никакие', /^(?:all|every|each|both)$/],
  ['никаких', /^(?:all|every|each|both)$/],
  // «Ни слова о».
  ['слова', /^(?:mention(?:s|ed)?|says?|states?)$/],
] as const;
const verbs = /^(?:contains?|includes?|has|have|is|are|was|were)$/;

const losing =
  /^(?:упуска|упущ|пропуск|пропуст|забы|забуд|теря|потеря|пропа|исчез|слома|разби|пострада|игнор|миную|минова|избе|отверг|отказ)/;

/** “There is a slip”, “the store has discounts” for «нет»: the English says that it is there. */
function findTurned({ sides: { russian, english }, needed }: Denials): Russian | undefined {
  const isEach = /^(?:one|1|each|every|some|both|all)$/;
  // «Не упускаю ни одной» takes its denial back.
  const isBack = russian.some(({ text }) => losing.test(text));
  const isNone =
    !isBack &&
    russian.some(
      // «Ни в одном»: a preposition stands between.
      ({ text }, at) =>
        text === 'ни' &&
        [at + 1, at + 2].some((next) => /^од(?:ин|н[аоу])/.test(russian[next]?.text ?? '')),
    );
  if (isNone && english.some(({ text }) => isEach.test(text))) return needed[0];
  const isBoth = english.some(({ text }) => text === 'both');
  if (isBoth && russian.filter(({ text }) => text === 'ни').length > 1) return needed[0];
  const isTurned = turns.some(
    ([word, pattern]) =>
      !isBack &&
      russian.some(
        ({ text }, at) => text === word && (word !== 'слова' || russian[at - 1]?.text === 'ни'),
      ) &&
      english.some(({ text }) => pattern.test(text)),
  );
  const isThere = english.some(
    ({ text }, at) =>
      verbs.test(text) &&
      (english[at - 1]?.text === 'there' ||
        (/^(?:cont|incl|ha)/.test(text) && /^(?:an?|the|some)$/.test(english[at + 1]?.text ?? ''))),
  );
  return isTurned ? needed[0] : isThere ? needed.find(({ text }) => text === 'нет') : undefined;
}

const withIt = /^(?:со?|при|вместе|име[а-я]+|у|за)$/;

/** Nothing of its clause is in the English, which is shorter by so much. */
function isClauseGone(denials: Denials, { clause }: Russian): boolean {
  const { russian, pair } = denials.sides;
  if (!pair.source || pair.line.text.length > pair.source.text.length * 0.8) return false;
  const own = russian
    .filter((token) => token.clause === clause)
    .flatMap(({ start }) => denials.unitAt('source', start) ?? [])
    .filter(({ isLight }) => !isLight);
  return own.length >= 2 && own.every(({ isMatched }) => !isMatched);
}

/** A denial of the English that the Russian says nothing of. */
export function findUnfounded(denials: Denials, excused: number): English | undefined {
  const { sides, given } = denials;
  const own = denials.unrendered;
  const other = new Deniable(sides.russian, own, joint);
  const isBare = (unit: Unit) => other.isBare(unit.start);
  const told = given.flatMap((sign) => {
    const words = stretch(sides.english, sign, 1);
    const answers = answersOf(words, (start) => denials.unitAt('target', start), denials);
    if (isPrivative(denials, sign) || isCompared(denials, sign)) return [];
    if (answers)
      return [{ sign, isBare: answers.length === 0 || answers.some(isBare), isTold: true }];
    // `Without delay` for «сразу»: what has no word of its own on the other side may be put in other words.
    if (!/(?:not|n't|never)$/.test(sign.text) || isTakenBack(denials, sign)) return [];
    // «Осталось за скобками» is `is not covered`: the Russian says it in words that nothing answers.
    if (isPutOtherwise(denials)) return [];
    return [{ sign, isBare: own.length === 0, isTold: false }];
  });
  const bare = told.find((one) => one.isBare);
  if (bare || told.length <= excused) return bare?.sign;
  return (told.find(({ isTold }) => !isTold) ?? told[0])?.sign;
}

/** «Не подлежит ремонту», «не имеет силы»: the sense is in the noun that follows. */
const supporting =
  /^(?:дела(?:ю|ет|ем|ют|л|ла|ли|ть)|подлеж[а-я]+|подда[её]т[а-я]*|поддав[а-я]+|име(?:ю|ет|ем|ете|ют|л|ла|ло|ли)|нужда[а-я]+|облада[а-я]+|требу(?:ет|ют|ю)|вызыва(?:ет|ют|ло|л)|оказыва(?:ет|ют|л|ло)|нес[её]т|несут)$/;

function deniedBy(own: readonly Token[], sign: Sign<string>): Token[] {
  const after = stretch(own, sign, 1);
  const isBehind = before.test(sign.text) || after.every(({ text }) => being.test(text));
  return isBehind ? [...after, ...stretch(own, sign, -1).filter(isNoPlace)] : after;
}

const place = /^(?:во?|на|у|для|из|со?|к|по|под|над|при|от|до|за|о|об)$/;

/** «Опечаток в тексте нет»: what stands behind a preposition is not what is denied. The words stand from right to left. */
function isNoPlace(_: Token, at: number, words: readonly Token[]): boolean {
  return !place.test(words[at + 1]?.text ?? '');
}

function stretch(own: readonly Token[], { from, to, clause }: Sign<string>, step: 1 | -1): Token[] {
  const found: Token[] = [];
  for (
    let at = step > 0 ? to + 1 : from - 1;
    found.length < reach && own[at]?.clause === clause;
    at += step
  )
    found.push(own[at] as Token);
  return found;
}

/** What answers the first word of sense; nothing where it is put in other words. A word that no table knows may have any answer. */
function answersOf(
  words: readonly Token[],
  unitAt: (start: number) => Unit | undefined,
  denials: Denials,
): readonly Unit[] | undefined {
  for (const { start, text } of words) {
    // `Is not 34%`: a number has no other words.
    if (/^\d/.test(text)) return [];
    const unit = unitAt(start);
    if (!unit || ((unit.isLight || supporting.test(text)) && !unit.isMatched)) continue;
    if (unit.isMatched) return unit.answers;
    return !unit.isKnown && denials.isLiteral ? [] : undefined;
  }
  return undefined;
}
