import type { Span } from '../../../text/span.ts';
import type { Pair } from '../../reading/pair.ts';
import { perWord } from '../../reading/words.ts';
import { readCoverage, type Unit } from '../coverage.ts';
import { contraries } from '../lexicon/contraries.ts';
import { ownRenderings } from '../lexicon/index.ts';
import { pairs } from '../lexicon/pairs.ts';
import { lemmasOf } from '../reading/inflect.ts';
import { readWords } from '../reading/line-words.ts';
import { compareOrder } from '../reading/roles.ts';

let table: Map<string, Set<string>> | undefined;

/** The contraries of an English word in any of its forms; the table is read when the first line asks. */
const contrariesOf = perWord(({ text }): Contraries | undefined => {
  const lemmas = lemmasOf(text.toLowerCase());
  const others = new Set(lemmas.flatMap((one) => [...(openTable().get(one) ?? [])]));
  return others.size > 0 ? { lemmas, others: [...others] } : undefined;
});

interface Contraries {
  lemmas: readonly string[];
  others: readonly string[];
}

function openTable(): Map<string, Set<string>> {
  if (table) return table;
  table = new Map();
  for (const line of contraries.split(/[;\n]/)) {
    const [one = [], other = []] = line.split('|').map((side) => side.trim().split(/\s+/));
    putBoth(table, one, other);
  }
  for (const line of pairs.split(/[;\n]/)) {
    const [one = [], other = []] = line
      .split('|')
      .map((side) => side.split(':')[1]?.trim().split(/\s+/) ?? []);
    putBoth(table, one, other);
  }
  return table;
}

function putBoth(map: Map<string, Set<string>>, one: string[], other: string[]): void {
  put(map, one, other);
  put(map, other, one);
}

function put(map: Map<string, Set<string>>, own: string[], others: string[]): void {
  for (const word of own) {
    const known = map.get(word) ?? new Set<string>();
    for (const other of others) known.add(other);
    map.set(word, known);
  }
}

/** «Стал медленнее»: the verb says nothing of its own. */
const becoming = /^ста(?:л|н)[а-я]{0,2}$/i;
/** What compares: «сервер быстрее клиента» is told as well from the client's side. */
const comparing = /(?<![а-яё])(?:чем|вместо)(?![а-яё])/i;
const compared = /\b(?:than|instead)\b/i;
/** What turns a word of its clause round. */
const turning =
  /(?<![а-яё])(?:не|ни|нет|без|нельзя|менее|меньше|никто|ничто|ничего|никогда|невозможно|вряд|отмен[а-яё]*|сн(?:им|я[лт])[а-яё]*|убра[а-яё]*|убер[а-яё]*|убир[а-яё]*|отказ[а-яё]*|откаж[а-яё]*|прекра[а-яё]*|перест[а-яё]*|исключ[а-яё]*|лиш[аеи][а-яё]*|запре[а-яё]*|избе[гж][а-яё]*|избав[а-яё]*|вместо)(?![а-яё])/i;
const turned =
  /\b(?:not|no|never|without|non|less|least|cannot|hardly|fails?|none|nothing|neither|away|stop\w*|avoid\w*|prevent\w*|cancel\w*|lift\w*|remov\w*|exclud\w*|refus\w*|only)\b|n't\b/i;
const parting = /[,;:.!?()—–](?=\s|$)/;

/** «Светлые идут после тёмных» is told from the other side. */
const relating = /\b(?:before|after|above|below|under|follow\w*|preced\w*|replac\w*)\b/i;
const clauseReach = 80;

const aside = /(?<![а-яё])без(?![а-яё])|\bwithout\b/gi;

/** What stands beside a word in its clause; «без», behind it, is of other words. */
function besideIn(text: string, { start, end }: Span): string {
  const before = text.slice(Math.max(0, start - clauseReach), start).split(parting);
  const after = text.slice(end, end + clauseReach).split(parting);
  return `${before[before.length - 1]} ${after[0]?.replace(aside, '')}`;
}

/** Whether the lexicon renders the Russian word by one of these: a rendering is the beginning of a word. */
function means(russian: string, english: Iterable<string>): boolean {
  const own = ownRenderings(russian);
  if (own.size === 0) return false;
  for (const told of english)
    for (const one of own) if (one.length < 3 ? one === told : told.startsWith(one)) return true;
  return false;
}

/**
 * A Russian word that nothing renders beside an English one that renders nothing, where the lexicon knows the Russian
 * word by the contrary of the English: «замораживаю» told as “thaw”.
 */
export function findContrary(pair: Pair): { russian: Span; english: Span } | undefined {
  const { source, line } = pair;
  if (!source) return undefined;
  const { source: from, target: to } = readCoverage(source, line);
  for (const [at, told] of to.entries()) {
    const known = contrariesOf(told.known);
    if (!known) continue;
    const { lemmas, others } = known;
    const isTold = ({ word, isPlain }: Unit) => !isPlain && means(word, lemmas);
    // What says it is most often among its answers.
    const isFree = !told.answers.some(isTold) && !from.some(isTold);
    const own = from.find(
      (unit, place) =>
        (isBeforeSame(from, place, to, at)
          ? !isTold(unit) &&
            (isFree || !relating.test(line.text)) &&
            isAlone(source.text, unit) &&
            isAlone(line.text, told)
          : isFree && unit.answers.every((answer) => answer === told || isTaken(answer, unit))) &&
        !becoming.test(unit.word) &&
        means(unit.word, others) &&
        !turning.test(besideIn(source.text, unit)),
    );
    if (!own || turned.test(besideIn(line.text, told))) continue;
    // “Incoming calls are recorded, outgoing ones are not” has both.
    const isBoth = to.some(
      (unit) =>
        unit !== told &&
        (unit.answers.length === 0 || (unit.answers.includes(own) && !isTaken(unit, own))) &&
        contrariesOf(unit.known)?.lemmas.some((one) => others.includes(one)),
    );
    if (isBoth) continue;
    const isCompared = comparing.test(source.text) || compared.test(line.text);
    return isCompared && !(isComparative(own) && isSameOrder(pair, own, told))
      ? undefined
      : { russian: own, english: told };
  }
  return undefined;
}

const isComparative = ({ word }: Unit) => /(?:ее|[жшч]е)$/i.test(word);

/** «Подробнее прежней» told as “briefer than the previous one”: what it is compared with stands where it did. */
function isSameOrder(pair: Pair, own: Span, told: Span): boolean {
  const { russian, english } = readWords(pair);
  const to = russian.findIndex(({ start }) => start === own.start) + 1;
  const from = english.findIndex(({ start }) => start === told.start);
  return to > 0 && from >= 0 && compareOrder(pair, { to }, { from, to: from + 1 }) === 'same';
}

/** «Здание построили» told as “the building was demolished”: another word has this answer and no other. */
function isTaken(answer: Unit, unit: Unit): boolean {
  return answer.answers.some((one) => one !== unit && one.answers.length === 1);
}

/** No conjunction joins it to another word: «большие и малые заказы» change places freely. */
function isAlone(text: string, { start, end }: Span): boolean {
  return (
    !/(?:[,/-]|(?<![а-яёa-z])(?:и|или|and|or))\s*$/i.test(
      text.slice(Math.max(0, start - 6), start),
    ) && !/^(?:[,/-]|\s+(?:и|или|and|or)(?![а-яёa-z]))/i.test(text.slice(end, end + 6))
  );
}

/** «Сырых овощей» told as “cooked vegetables”: both stand right before words that answer one another. */
function isBeforeSame(
  from: readonly Unit[],
  place: number,
  to: readonly Unit[],
  at: number,
): boolean {
  const [own, told] = [from[place + 1], to[at + 1]];
  return (
    own?.start === (from[place] as Unit).end + 1 &&
    told?.start === (to[at] as Unit).end + 1 &&
    own.answers.includes(told)
  );
}
