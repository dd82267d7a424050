import { codeText, findCode } from '../code.ts';
import { findLatinRuns } from '../latin.ts';
import { foldText, russianWords } from '../letters.ts';
import { findNumerals, type Numeral } from '../numbers.ts';
import { pairGuillemets } from '../quotes.ts';
import { mergeSpans, type Span } from '../span.ts';
import { findUrls } from '../urls.ts';
import { numeralStems } from './numeral-stems.ts';

/** Something that one of two Russian texts has and the other does not. */
export interface RussianDifference {
  kind: 'number' | 'name' | 'link' | 'quotation' | 'code' | 'negation';
  /** As it is written on the side that has it. */
  text: string;
  /** `lost`: of the first text; `new`: of the second. */
  side: 'lost' | 'new';
}

/**
 * What a reader would hold two Russian wordings of one sentence to: numbers by value, names in Latin script, links,
 * quotations, code, and whether anything is denied. Enumerators number the line and are not compared.
 */
export function compareRussian(before: string, after: string): RussianDifference[] {
  const [a, b] = [readText(before), readText(after)];
  return [
    ...missing(a, b).map((one): RussianDifference => ({ ...one, side: 'lost' })),
    ...missing(b, a).map((one): RussianDifference => ({ ...one, side: 'new' })),
  ];
}

interface Read {
  numbers: { text: string; values: string[] }[];
  names: string[];
  links: string[];
  quotations: string[];
  code: string[];
  denial: string | undefined;
  /** Values of numerals in words: they answer digits, and ask for nothing themselves. */
  spelled: Set<string>;
}

const enumerator = /^\s*\(?\d{1,3}(?:\.\d{1,3})*(?:\)|\.(?=\s))\s*/;

function readText(whole: string): Read {
  const text = whole.replace(enumerator, '');
  const links = findUrls(text);
  const code = findCode(text);
  const opaque = mergeSpans([...links, ...code]);
  const slice = ({ start, end }: Span) => text.slice(start, end);
  const { pairs } = pairGuillemets([text], () => opaque);
  return {
    numbers: findNumerals(text, opaque).map((one) => ({ text: slice(one), values: valuesOf(one) })),
    names: findLatinRuns(text, opaque).flatMap(({ words }) => words.map(slice)),
    links: links.map(slice),
    // Words in Russian may be put otherwise; what is quoted in another tongue is the client's.
    quotations: pairs
      .map((pair) => pair.text)
      .filter((quoted) => !/\p{Script=Cyrillic}/u.test(quoted)),
    code: code.map((span) => codeText(text, span)),
    denial: denialOf(text),
    spelled: new Set(
      numeralStems.flatMap(([pattern, values]) => (pattern.test(text) ? values : [])),
    ),
  };
}

function valuesOf({ readings, pieces, isParted }: Numeral): string[] {
  return isParted ? [...readings, ...pieces] : readings;
}

/** `не` without a denial: bounds, fixed turns. */
const bound = russianWords(
  'не только|не просто|не менее|не меньше|не более|не больше|не позднее|не позже|не ранее|не раньше|не ниже|не выше|несмотря на|не раз|тем не менее|не говоря|едва не|чуть не|вс[её] равно|нет необходимости|не стоит|не нужно|не требуется',
);
const denial = russianWords(
  'не|нет|нельзя|невозможно|без|ни|никогда|никто|никого|никому|ничто|ничего|ничем|нигде|никуда|никак(?:ой|ая|ое|ие|их|ого|ую|им)?',
);

function denialOf(text: string): string | undefined {
  return denial.exec(text.replace(new RegExp(bound.source, 'giu'), ' '))?.[0];
}

type Missing = Omit<RussianDifference, 'side'>;

function missing(a: Read, b: Read): Missing[] {
  const values = new Set(b.numbers.flatMap((one) => one.values));
  const numbers = a.numbers.filter(
    (one) => !one.values.some((value) => values.has(value) || b.spelled.has(value)),
  );
  const without = (kind: Missing['kind'], own: string[], other: string[]) => {
    const known = new Set(other.map(fold));
    return own.filter((one) => !known.has(fold(one))).map((text): Missing => ({ kind, text }));
  };
  return [
    ...numbers.map(({ text }): Missing => ({ kind: 'number', text })),
    ...without('name', a.names, [...b.names, ...b.code, ...b.quotations.flatMap(wordsOf)]),
    ...without('link', a.links, b.links),
    ...without('quotation', a.quotations, b.quotations),
    ...without('code', a.code, [...b.code, ...b.names]),
    ...(a.denial && !b.denial ? [{ kind: 'negation' as const, text: a.denial }] : []),
  ];
}

function wordsOf(text: string): string[] {
  return text.split(/\s+/);
}

/** A name is the same with an ending of the plural or of a case behind an apostrophe. */
function fold(text: string): string {
  return foldText(text)
    .replace(/['’]\p{L}+$/u, '')
    .replace(/(?<=\p{L}{3})s$/u, '');
}
