import { everyMatch, isTouching } from '../../../text/span.ts';
import type { Remark } from '../../look.ts';
import type { Pair } from '../../reading/pair.ts';
import { readCoverage } from '../coverage.ts';
import { isComparable } from '../gaps.ts';
import { notes, prompts, type Talk, talks } from './talk-words.ts';
import { english, tongues } from './tongues.ts';

/** How many words of a stretch the Russian has: of two and none, its «не могу» is about something else. */
type Said = 'nothing' | 'some' | 'most';

/** A talk that is looked for at the start of a text only. */
interface Opening extends Omit<Talk, 'says'> {
  opens: RegExp;
}

const openingOf = ({ says, ...rest }: Talk): Opening => ({
  ...rest,
  opens: new RegExp(`^(?:${says.source})`, 'iu'),
});
const noteOpenings = notes.map(openingOf);
const openings = [...talks.map(openingOf), ...noteOpenings.slice(0, 1)];

/** A refusal, talk about the task, a note of the translator: what the Russian line does not say. */
// `exempt` is costly and asked of a finding only.
export function findTalk(pair: Pair): Remark[] {
  const { line, source } = pair;
  if (!source) return [];
  const found: Remark[] = [];
  const add = (start: number, end: number) => {
    if (isTouching(pair.exempt, start, start + 1)) return;
    found.push({
      start,
      end,
      message: {
        en: 'The source does not say this: it is no translation.',
        ru: 'В русском этого нет: это не перевод.',
      },
    });
  };
  const units = isComparable(source, line) ? readCoverage(source, line).target : [];
  const readSaid = (start: number, end: number): Said => {
    const own = units.filter((unit) => unit.start >= start && unit.end <= end);
    const said = own.filter(({ isMatched }) => isMatched).length;
    if (said === 0 && own.length >= 2) return 'nothing';
    return said * 2 > own.length ? 'most' : 'some';
  };
  for (const { start, end } of line.sentences) {
    const text = line.text.slice(start, end);
    const opening = /^["'“«(*_[\s]*/.exec(text)?.[0].length ?? 0;
    const talk = findFirst(openings, text.slice(opening), source.text, readSaid(start, end));
    if (talk !== undefined) {
      const isLabel = /[:：,;!]$/.test(text.slice(opening, opening + talk));
      add(start, isLabel ? start + opening + talk : start + text.replace(/[.!?…]+$/, '').length);
    }
    for (const one of prompts) {
      const at = text.search(one.says);
      if (at >= 0 && talk === undefined && !one.unless.test(source.text)) add(start + at, end);
    }
  }
  for (const bracket of everyMatch(line.text, /[([]([^()[\]\n]{2,400})[)\]]/g)) {
    const last = bracket.index + bracket[0].length;
    const said = readSaid(bracket.index, last);
    if (findFirst(noteOpenings, bracket[1] as string, source.text, said) === undefined) continue;
    add(bracket.index, last);
  }
  return found;
}

const denied = /(?<![а-яё])(?:не|ни|без|н[ие][а-яё]*)(?![а-яё])|отказ|откаж|жаль|сожал/i;

/** How long the first talk is that the text starts with and the source does not warrant. */
function findFirst(
  all: readonly Opening[],
  text: string,
  source: string,
  said: Said,
): number | undefined {
  const head = text.slice(0, 400);
  for (const { opens, unless, isWhole } of all) {
    // «Перевести не могу» is a translation; what denies nothing refuses nothing.
    if (isWhole && said === 'most' && denied.test(source)) continue;
    const match = opens.exec(head);
    if (match && (said === 'nothing' || !unless.test(source))) return match[0].length;
  }
  return undefined;
}

const isEnglish = new RegExp(
  `(?<![\\p{L}\\p{N}'’])(?:${[...english].filter(isTelling).join('|')})(?![\\p{L}\\p{N}])`,
  'u',
);

/** Other tongues have these too. */
function isTelling(word: string): boolean {
  return word !== 'a' && word !== 'i';
}

/** `Los Angeles`, `La Scala`: a word of another tongue that stands in a name only. */
function isNamed(text: string, common: readonly string[][]): boolean {
  return !common.flat().some((word) => word.length > 1 && text.includes(` ${word} `));
}

/** One common word of another tongue says little where a word of the line renders one of the Russian. */
function isAnswered({ source, line }: Pair): boolean {
  if (!isComparable(source, line)) return true;
  return readCoverage(source, line).target.some(({ isMatched }) => isMatched);
}

/** The whole line in another tongue with Latin letters. */
export function findTongue(pair: Pair): Remark[] {
  const { line, source } = pair;
  if (!source) return [];
  const text = line.text.slice(0, 2000).toLowerCase();
  // Nearly every line says so at once.
  if (isEnglish.test(text)) return [];
  const words = text.match(/(?<![\p{L}\p{N}'’])\p{Script=Latin}+(?![\p{L}\p{N}])/gu) ?? [];
  if (words.length < 4 || words.some((word) => english.has(word) && isTelling(word))) return [];
  // `I` and a lone letter are English too: one longer word is needed beside them.
  const common = tongues.map((tongue) => words.filter((word) => tongue.has(word)));
  const most = Math.max(
    ...common.map((own) => (own.some(({ length }) => length > 1) ? own.length : 0)),
  );
  if (
    most === 0 ||
    most < words.length / 5 ||
    (most < 2 && (isAnswered(pair) || isNamed(line.text, common)))
  )
    return [];
  if (pair.exempt.some(({ start, end }) => end - start > line.text.length / 2)) return [];
  return [
    {
      start: line.start,
      end: line.text.length,
      message: { en: 'This line is not English.', ru: 'Эта строка не на английском.' },
    },
  ];
}
