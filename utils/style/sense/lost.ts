import { isAbbreviation } from '../../text/sentences.ts';
import type { Line } from '../reading/line.ts';
import { findWord } from '../reading/words.ts';
import type { Words } from '../rule.ts';
import { readCoverage, type Unit } from './coverage.ts';
import { countJoints, countListJoints, type Gap, isComparable, sourceGaps } from './gaps.ts';
import type { Guard } from './guard.ts';
import { numerals } from './lexicon/plain-words.ts';
import { readRussianVerb } from './reading/russian-verb.ts';

/** A clause, a member of a list, half of a sentence or the end mark has no answer in the English. */
export const lost: Guard = {
  kind: 'lost',
  title: { en: 'Nothing is left out', ru: 'Ничего не пропущено' },
  examples: [
    {
      source: 'Сниму склад, офис и парковку.',
      target: 'I will film the warehouse and the office.',
      good: 'I will film the warehouse, the office and the parking lot.',
      finds: [''],
    },
    {
      source: 'Проверю счета и отправлю письма поставщикам.',
      target: 'I will check the invoices.',
      good: 'I will check the invoices and send letters to the suppliers.',
      finds: [''],
    },
    {
      source: 'Ключ хранится в сейфе.',
      target: 'The key is kept in the safe',
      good: 'The key is kept in the safe.',
      finds: [''],
    },
    {
      source: 'Для запуска нужны:',
      target: 'The following is needed for the launch.',
      good: 'The following is needed for the launch:',
      finds: [''],
    },
    {
      source: 'Видео сниму в программе OBS Studio.',
      target: 'I will record the video in OBS Studio.',
      finds: [],
    },
    { source: 'Цена — 5 тыс. руб.', target: 'The price is 5,000 rubles', finds: [] },
    {
      source: 'Устойчивость (stability) проверю на стенде.',
      target: 'I will check the stability on a test bench.',
      finds: [],
    },
  ],
  look: ({ line, source }) => {
    if (!isComparable(source, line)) return [];
    const end = line.text.length;
    const gap = sourceGaps(source, line).find((one) => isMissing(one, source, line));
    const message = gap
      ? sayMissing(source, gap)
      : (sayShortList(source, line) ??
        sayClause(source, line) ??
        sayPurpose(source, line) ??
        sayMark(source, line));
    return message ? [{ start: end, end, message }] : [];
  },
};

/** Two words together, or one that a list lost: fewer are too often said another way. */
function isMissing(
  { units, excess, rival, rest, isMember }: Gap,
  source: Line,
  target: Line,
): boolean {
  // What is denied is weighed by the guard of negations.
  const isDenied = ({ start }: Unit) =>
    /(?<![а-яё])не[ \u00a0]$/i.test(source.text.slice(Math.max(0, start - 4), start));
  const strong = units.filter(
    (unit) => !unit.isLight && /[а-яё]/i.test(unit.word) && !isDenied(unit),
  );
  if (!units.some(({ isKnown }) => isKnown)) return false;
  // «Как правило» is `usually`.
  const idiom = idioms.exec(source.text);
  if (
    idiom &&
    units.some(({ start }) => start >= idiom.index && start < idiom.index + idiom[0].length)
  )
    return false;
  // «переключение на резерв (failover)»: the gloss is the English of the words before it.
  if (/^\s*[(«"“„][^а-яё)»]{2,}[)»"”“]/i.test(source.text.slice(units[units.length - 1]?.end)))
    return false;
  // «Уступаю пятую часть цены»: the guards of numbers have weighed it.
  if (hasNumber(source.text.slice(units[0]?.start, units[units.length - 1]?.end))) return false;
  // What else the English says without a word of the source may be another way to say this.
  // Of a short line the length says little.
  const isShort = source.text.length > 32 && target.text.length < source.text.length * 0.7;
  const isNoLonger = target.text.length < source.text.length * 0.97;
  if (strong.length >= 2 && (excess >= 2 || strong.length - rival >= 2))
    return (rest === 0 && isNoLonger) || isShort;
  return (
    isMember() &&
    rest === 0 &&
    // «Не прошло и часа»: no list.
    !/(?<![а-яё])(?:не|ни)\s+$/i.test(source.text.slice(0, units[0]?.start)) &&
    strong.length > 0 &&
    !isOnlyVerb(strong, source, target) &&
    excess >= strong.length &&
    countJoints(source.text, 'ru') > countJoints(target.text, 'en')
  );
}

/** «Всё, кроме стола, вывезли»: the one verb of a line is no member of a list, and English has one too. */
function isOnlyVerb([first, ...others]: readonly Unit[], source: Line, target: Line): boolean {
  if (!first || others.length > 0 || !isVerb(first.word)) return false;
  return !readCoverage(source, target).source.some((unit) => unit !== first && isVerb(unit.word));
}

/** What English says in one word, or by no word. */
const idioms = /(?<![а-яё])(?:как правило|в сухом остатке|не в последнюю очередь)/i;

const ordinal = /^(?:пят|шест|девят|десят)(?:ый|ой|ая|ое|ую|ого|ому|ом|ым|ых|ые)$/;

function hasNumber(text: string): boolean {
  return text
    .toLowerCase()
    .split(/[^а-яё\d-]+/)
    .some((word) => /^\d/.test(word) || numerals.test(word) || ordinal.test(word));
}

function sayMissing(source: Line, { units }: Gap): Words {
  const words = source.text.slice(units[0]?.start, units[units.length - 1]?.end);
  return {
    en: `The English has nothing for «${words}».`,
    ru: `В английском нет «${words}».`,
  };
}

/** «Кисть, краски и холст» told as “a brush and paints”, whether the table knows the words or not. */
function sayShortList(source: Line, target: Line): Words | undefined {
  const own = countListJoints(source.text, 'ru');
  if (own < 2 || own <= countJoints(target.text, 'en')) return undefined;
  return {
    en: `The list of the source has ${own + 1} members, the English has fewer.`,
    ru: `Элементов в перечне: ${own + 1}, в английском меньше.`,
  };
}

const purpose =
  /(?<![а-яё])чтобы\s+[^,.;:!?]*[а-яё]{2}(?:л|ла|ло|ли|лся|лась|лось|лись)(?![а-яё])[^,.;:!?]*/i;
const forPurpose =
  /\b(?:to|so|that|for|lest|without|avoid\w*|prevent\w*|protect\w*|keep\w*|make\w*|let\w*|sure|stop\w*|before|until|unless|want\w*|ask\w*|if|as|ensur\w*|enabl\w*|allow\w*|guarantee\w*|help\w*|[a-z]+ing)\b/i;

/** «…, чтобы письма не терялись»: no word of the English speaks of any purpose. */
function sayPurpose(source: Line, target: Line): Words | undefined {
  const clause = purpose.exec(source.text)?.[0];
  if (!clause || forPurpose.test(target.text)) return undefined;
  return { en: `The English has nothing for «${clause}».`, ru: `В английском нет «${clause}».` };
}

const lastClause = /[,;:—]\s+(?=(?:[^\s,;—]+\s+){1,}[^\s,;—]+$)([^,;—]+)$/;
const englishJoint =
  /[,;:—]|\b(?:and|or|but|so|as|since|because|which|that|who|where|when|if|while|until|unless|than|after|before|to|without|for|with|due|despite|[a-z]+ing)\b/i;

function isVerb(text: string): boolean {
  const tense = readRussianVerb(findWord(text.toLowerCase().replaceAll('ё', 'е')))?.tense;
  return tense === 'future' || tense === 'past' || tense === 'present';
}

/** A last clause of three words or more that nothing answers, where the English is one short clause. */
function sayClause(source: Line, target: Line): Words | undefined {
  const text = source.text.replace(/[\s.!?…]+$/, '');
  const clause = lastClause.exec(text)?.[1];
  if (!clause || target.text.length > source.text.length * 0.85) return undefined;
  const isJoined = englishJoint.test(target.text.slice(target.start));
  const start = text.length - clause.length;
  const units = readCoverage(source, target).source.filter((unit) => unit.start >= start);
  if (units.every(({ isLight }) => isLight) || units.some(({ isMatched }) => isMatched))
    return undefined;
  // Two words are a clause where one of them is a verb.
  const isShort = clause.trim().split(/\s+/).length < 3;
  const strong = units.filter(({ isLight }) => !isLight).length;
  if (isJoined && (strong < 3 || countOpen(source, target) + 1 >= strong)) return undefined;
  if ((isShort || isJoined) && !units.some(({ word, isKnown }) => isKnown && isVerb(word)))
    return undefined;
  return { en: `The English has nothing for «${clause}».`, ru: `В английском нет «${clause}».` };
}

function countOpen(source: Line, target: Line): number {
  const { target: given } = readCoverage(source, target);
  return given.filter(({ isMatched, isLight }) => !isMatched && !isLight).length;
}

const closing = /(?:[\s"'”’»)\]\p{Extended_Pictographic}]|\ufe0f)+$/u;

const endsPlainly = /[a-zа-яё\d.,!?…:;]$/i;

/** The mark that ends the line, behind quotes and brackets; none for a dot that belongs to an abbreviation. */
function endMark(line: Line): string | undefined {
  const text = endsPlainly.test(line.text) ? line.text : line.text.replace(closing, '');
  const mark = /[.!?…:;]+$/.exec(text)?.[0] ?? '';
  if (mark === '.' && isAbbreviation(text, text.length - 1)) return undefined;
  return mark;
}

function sayMark(source: Line, target: Line): Words | undefined {
  const mark = endMark(source);
  const own = endMark(target);
  if (!mark || own === undefined || (own !== '' && !/^[?:]$/.test(mark))) return undefined;
  if (own !== '' && (own === mark || own.includes('?') || own === ';')) return undefined;
  return {
    en: `The end mark «${mark}» of the source is ${own ? `now «${own}»` : 'missing'}.`,
    ru: own ? `Знак «${mark}» в конце стал «${own}».` : `Нет знака «${mark}» в конце строки.`,
  };
}
