import { isTouching, type Span } from '../../text/span.ts';
import type { Line } from '../reading/line.ts';
import type { Pair } from '../reading/pair.ts';
import type { Words } from '../rule.ts';
import { readCoverage } from './coverage.ts';
import { countJoints, type Gap, isComparable, targetGaps } from './gaps.ts';
import type { Guard } from './guard.ts';
import { claims } from './words/claims.ts';

/** A clause, claim, name or offer that no word of the source stands behind. */
export const added: Guard = {
  kind: 'added',
  title: { en: 'Nothing is added', ru: 'Ничего не добавлено' },
  examples: [
    {
      source: 'Вышлю чертёж в среду.',
      target: 'I will send the drawing on Wednesday, with a lifetime warranty.',
      good: 'I will send the drawing on Wednesday.',
      finds: [', with a lifetime warranty'],
    },
    {
      source: 'Пишу тесты для сервера.',
      target: 'I write tests for the server in Kotlin.',
      good: 'I write tests for the server.',
      finds: ['Kotlin'],
    },
    {
      source: 'Обсудим сроки.',
      target: 'We will discuss the deadlines and the budget.',
      good: 'We will discuss the deadlines.',
      finds: ['and the budget'],
    },
    {
      source: 'Печатаю по 5 руб. за лист.',
      target: 'I print at a price of 5 rubles per sheet.',
      finds: [],
    },
    { source: 'Сдам 05.03.2024.', target: 'I will deliver on March 5, 2024.', finds: [] },
  ],
  look: (pair) => {
    const { line, source } = pair;
    if (!isComparable(source, line)) return [];
    const gap = hasFreeDenial(source.text, line.text)
      ? undefined
      : targetGaps(source, line).find((one) => isSurplus(one, source, line));
    const place = gap
      ? widen(line, gap)
      : (findClaim(pair) ?? findClause(source, line) ?? findAside(source, line));
    return place ? [{ ...place, message: say(line.text.slice(place.start, place.end)) }] : [];
  },
};

const say = (words: string): Words => ({
  en: `The source does not say «${words.replace(/^,\s*/, '')}».`,
  ru: `В русском нет «${words.replace(/^,\s*/, '')}».`,
});

const inRussian =
  /(?<![а-яё])(?:не|нет|ни|без|нельзя|никто|никогда|ничего|ничто|нигде|никуда|никак[а-яё]*|нечего|некому)(?![а-яё])/giu;
const inEnglish =
  /\b(?:not|no|never|none|nothing|nobody|nowhere|neither|nor|cannot|without|non)\b|n't\b|\b(?:un|in|im|dis)[a-z]{4,}|[a-z]{3}less\b/gi;

/** «Не мешать» is `stay out of the way`: a denial without one of its own may be what the words are for. */
function hasFreeDenial(source: string, target: string): boolean {
  const own = [...source.matchAll(inRussian)];
  const last = own[own.length - 1];
  return (
    last !== undefined &&
    last.index * 2 > source.length &&
    own.length > (target.match(inEnglish)?.length ?? 0)
  );
}

/** «Не ниже прежнего» is `the same or higher`, «без спешки» is `unhurried`. */
function isDenialTold({ units, rest }: Gap, source: Line, target: Line): boolean {
  const last = units[units.length - 1];
  const isOr = last !== undefined && /\bor [a-z]+er$/.test(target.text.slice(0, last.end));
  return (
    (isOr || (rest > 0 && units.some(({ word }) => /^un[a-z]{4}|[a-z]{3}less$/.test(word)))) &&
    /(?<![а-яё])(?:не|без)[ \u00a0]/i.test(source.text)
  );
}

/** Two words together, a name, or one more member of a list; and nothing in the source is left to answer them. */
function isSurplus(gap: Gap, source: Line, target: Line): boolean {
  const { units, excess, rival, rest, isTail, isMember } = gap;
  const strong = units.filter(({ isLight }) => !isLight);
  if (isDenialTold(gap, source, target)) return false;
  // What the source says without a word in the English may be what these words are for.
  const isLong = target.text.length > source.text.length * 1.35 + 8;
  if (strong.length >= 2 && (excess >= 2 || strong.length - rival >= 2) && (rest === 0 || isLong))
    return true;
  if (isTailClause(target, gap) || isJoinedClause(source, target, gap)) return true;
  if (isJoinedAct(source, target, gap)) return true;
  if (
    isTail &&
    strong.length - rival >= 1 &&
    (strong.length > 1 || rest === 0) &&
    isBrought(target, units)
  )
    return true;
  if (excess < strong.length) return false;
  const isName = strong.some((unit) => unit.isName);
  if (isName) return true;
  const before = target.text.slice(0, units[0]?.start);
  return (
    isMember() &&
    // «Меньше слов — больше дела»: the dash joins as a comma does.
    !/[ \u00a0][—–][ \u00a0]/.test(source.text) &&
    (strong.length > 0 || (rival === 0 && /\b(?:and|or|plus)\s+(?:\w+\s+)?$/i.test(before))) &&
    countJoints(target.text, 'en') > countJoints(source.text, 'ru')
  );
}

/** “…, including the holidays and weekends”: a tail behind a comma that says more than all that is unsaid otherwise. */
function isTailClause(target: Line, { units, rest, isLast }: Gap): boolean {
  const strong = units.filter(({ isLight }) => !isLight);
  return (
    isLast &&
    strong.length >= 2 &&
    strong.length > rest &&
    tailing.test(target.text.slice(0, units[0]?.start))
  );
}

/** “… and write the ads”: two words of sense behind a conjunction that the source has none for. */
function isJoinedClause(source: Line, target: Line, { units, rest, isLast }: Gap): boolean {
  if (!isLast || rest > 1) return false;
  const strong = units.filter(({ isLight }) => !isLight);
  const from = strong.findIndex(({ start }) =>
    /\b(?:and|or|plus)\s+$/i.test(target.text.slice(0, start)),
  );
  return (
    from >= 0 &&
    from <= rest &&
    strong.length - from >= 2 &&
    countJoints(target.text, 'en') > countJoints(source.text, 'ru')
  );
}

const acting = /(?<![а-яё])(?:сдела|выполн|провед)[а-яё]*/i;

/** “… and notarize it” for «перевод сделаю»: the Russian word left over is a verb whose sense its noun has. */
function isJoinedAct(source: Line, target: Line, { units, rest, isLast }: Gap): boolean {
  const [unit] = units;
  return (
    isLast &&
    units.length === 1 &&
    unit !== undefined &&
    rest === 1 &&
    /^ (?:it|them)[.!;]?$/.test(target.text.slice(unit.end)) &&
    /\band $/.test(target.text.slice(0, unit.start)) &&
    acting.test(source.text) &&
    countJoints(target.text, 'en') > countJoints(source.text, 'ru')
  );
}

const tailing =
  /,\s+(?:and|even|with|without|including|to|which|who|as|at|in|on|for|by|plus|because|so|if|when|unless|although|while|together|using)(?:\s+(?:only|the|a|an|my|your|our|their|its|all|any|every|each|no|is|are|will|be|of))*\s+$/i;

const bringing =
  /(?:,|\b(?:and|with|without|including|to(?:\s+(?:please|get|keep|make|have|see|help|let|give|take))?|which|who|as|at|in|on|under|for|by|plus|because|so|if|when|unless|until|although|though|while|together|using))(?:\s+(?:only|the|a|an|my|your|our|their|its|all|any|every|each|no|is|are|will|be|of))*\s+$/i;

/** A comma, a conjunction or a preposition stands before the words: they are no part of what the verb needs. */
function isBrought(target: Line, units: Gap['units']): boolean {
  const before = target.text.slice(0, units[0]?.start);
  return bringing.test(before) && !needing.test(before);
}

/** `Has to be`: what follows is the verb itself. */
const needing =
  /\b(?:has|have|had|needs?|going|ought|used|able|is|are|was|were)\s+to\s+(?:be\s+)?$/i;

const anyClaim = new RegExp(claims.map(([english]) => `(?:${english.source})`).join('|'), 'i');

/** “Free”, “guaranteed”, “certified”: what a seller adds, where no Russian word says it. */
function findClaim({ source, line, exempt }: Pair): Span | undefined {
  if (!anyClaim.test(line.text)) return undefined;
  const text = source?.text.toLowerCase().replaceAll('ё', 'е') ?? '';
  for (const [english, russian] of claims) {
    const found = english.exec(line.text);
    if (!found || russian.test(text)) continue;
    const span = { start: found.index, end: found.index + found[0].length };
    if (!isTouching(exempt, span.start, span.end)) return span;
  }
  return undefined;
}

const joint =
  /[,;:—–(]|(?<![а-яё])(?:и|а|но|да|или|чтобы|для|из-за|благодаря|ввиду|при|после|раз)(?![а-яё])/i;
const clause =
  /(?:,\s+(?:and|so|as|since|although|but)\s+(?:i|we|it|they|he|she|you|this|that|there|(?:my|our|your|their|the)\s+[a-z]+)\s+[a-z]+|\bbecause\s+(?!of\b)[a-z]+\s+[a-z]+).*?(?=[.!?;]?$)/i;

/** “…, and my students love it”: a second clause for a Russian line of one, which joins nothing. */
function findClause(source: Line, line: Line): Span | undefined {
  const text = source.text.slice(source.start).replace(/[.!?…\s]+$/, '');
  if (joint.test(text) || source.sentences.length > 1 || line.sentences.length > 1)
    return undefined;
  const found = clause.exec(line.text);
  return found ? { start: found.index, end: found.index + found[0].length } : undefined;
}

const aside = /[ \u00a0]\(([^()]*[a-z]{3}[^()]*)\)(?=[.!?;:,]?$)/i;

/** “… (informal)” at the end: nothing in the Russian is said aside, and no word of it is answered. */
function findAside(source: Line, line: Line): Span | undefined {
  if (!line.text.includes('(') || /[(—–:]/.test(source.text)) return undefined;
  const found = aside.exec(line.text);
  if (!found) return undefined;
  const start = found.index + 1;
  const end = found.index + found[0].length;
  const own = readCoverage(source, line).target.filter(
    (unit) => unit.start > start && unit.end < end,
  );
  return own.length > 0 && own.every(({ isMatched }) => !isMatched) ? { start, end } : undefined;
}

/** With the comma, conjunction and small words that bring the words in. */
function widen(line: Line, { units }: Gap): { start: number; end: number } {
  const first = units[0]?.start ?? 0;
  const lead =
    /(?:,\s*)?(?:\b(?:and|or|with|without|including|so|because|to|that|which|who|where|as|for|at|in|on|of|by|from|is|are|be|was|has|have|had|will|the|a|an|no|any|all|my|your|our|its|their|there|it|they|I|we|you|plus|along|also|then|such|this|these)\s+)*$/i.exec(
      line.text.slice(0, first),
    )?.[0] ?? '';
  const isTail = units.length > 1 || /^,|^(?:and|or|plus)\b/i.test(lead);
  return {
    start: isTail ? first - lead.length : first,
    end: units[units.length - 1]?.end ?? first,
  };
}
