import type { LatinRun } from '../../text/latin.ts';
import { everyMatch, isTouching } from '../../text/span.ts';
import type { Letter } from '../look.ts';
import { romanAt } from '../numbers/values/roman.ts';
import { isDerived, isLatinGloss, stemSet } from '../reading/glosses/latin-gloss.ts';
import { latinRuns } from '../reading/line.ts';
import type { Pair } from '../reading/pair.ts';
import {
  holdsWhole,
  isKept,
  joinedTerms,
  readTargetWords,
  type TargetWords,
  wordKey,
} from '../reading/target-words.ts';
import type { Rule } from '../rule.ts';

export const officialTerms: Rule = {
  id: '6.6',
  title: { en: 'Official terms as written', ru: 'Официальные термины как есть' },
  severity: 'error',
  anyPair: true,
  instruction:
    'При обсуждении программного обеспечения используй точные официальные термины на английском языке: именно в том виде, как они указаны в официальной документации к нему.\nТермин, который в `F` уже написан латиницей, не меняй.',
  examples: [
    {
      source: 'Задержка cold start растёт с числом worker processes.',
      target: 'The startup delay grows with the number of worker processes.',
      good: 'The cold start delay grows with the number of worker processes.',
      finds: [''],
    },
    {
      source: 'Транзакция отменена (rollback).',
      target: 'The transaction is rolled back.',
      finds: [],
    },
  ],
  look: (pair, letter) => {
    const end = pair.line.text.length;
    return [...lostTerms(pair), ...lostVerbatim(pair, letter)].map((term) => ({
      start: end,
      end,
      message: {
        en: `The term «${term}» of the source is missing.`,
        ru: `Нет термина «${term}» из исходного текста.`,
      },
    }));
  },
};

/** The letter of «45 °C» is a unit, which may be written as a word: §5 answers for it. */
function isDegree(text: string, { start, end }: LatinRun): boolean {
  return end - start === 1 && /°\s?$/.test(text.slice(Math.max(0, start - 2), start));
}

/** The Latin-script terms of the source line that the target does not hold as written there. */
function lostTerms(pair: Pair): string[] {
  const { source, line } = pair;
  if (!source || source.isBlank || line.isBlank) return [];
  const runs = latinRuns(source).filter(
    ({ start, end }) =>
      !isTouching(pair.settled, start, end) && !isTouching(pair.mended, start, end),
  );
  if (runs.length === 0) return [];
  let read: TargetWords | undefined;
  const lost = new Set<string>();
  let stems: Set<string> | undefined;
  for (const run of runs) {
    // A Roman numeral may be written in digits: it is a number, which §5 answers for.
    if (isRoman(source.text, run) || isDegree(source.text, run)) continue;
    // As it stands: nearly always, and found at once.
    if (line.text.length < 20_000 && holdsWhole(line.text, source.text.slice(run.start, run.end)))
      continue;
    if (isClause(source.text, run)) {
      lost.add(source.text.slice(run.start, run.end));
      continue;
    }
    read ??= readTargetWords(line, joinedTerms(source, runs));
    const target = read;
    const missing = run.words.filter(({ start, end }) => !isKept(source, start, end, target));
    if (
      missing.length === 0 &&
      isTogether(source.text, run, target) &&
      !isLent(run, runs, source.text, line.text)
    )
      continue;
    if (isLatinGloss(source.text, run.start, run.end)) {
      stems ??= stemSet(line.text);
      const words = source.text.slice(run.start, run.end).match(/[A-Za-z0-9+#]+/g) ?? [];
      if (isDerived(words, stems)) continue;
    }
    lost.add(source.text.slice(run.start, run.end));
  }
  return [...lost];
}

const small =
  /(?:^| )(?:the|an?|is|are|was|were|be|has|have|will|can|could|not|your|my|our|this|it|please|did)(?= )/i;

/** «Ошибка такая: The cart is empty.»: a clause in English behind a colon, of which no word may change. */
function isClause(text: string, { start, end, words }: LatinRun): boolean {
  return (
    words.length > 2 &&
    /:[ \u00a0]$/.test(text.slice(Math.max(0, start - 2), start)) &&
    /^(?:[.!?…]|$)/.test(text.slice(end)) &&
    small.test(text.slice(start, end))
  );
}

function isRoman(text: string, { start: from, end: to }: LatinRun): boolean {
  return everyMatch(text.slice(from, to), /[^\s–-]+/g).every((match) => {
    const start = from + match.index;
    const roman = romanAt({ start, end: start + match[0].length, text: match[0] }, text, 'ru');
    return roman !== undefined && !roman.isOptional;
  });
}

/**
 * Whether a name of several words has one of them only inside another name: the `Ads` of `Meta Ads` is no evidence
 * for `Google Ads`. A small word may be shared (`the SQL and NoSQL queries`).
 */
function isLent(run: LatinRun, runs: readonly LatinRun[], source: string, target: string): boolean {
  const wordsOf = (one: LatinRun) => one.words.map(({ start, end }) => source.slice(start, end));
  const words = wordsOf(run);
  if (words.length < 2 || !words.every((word) => /^[A-Z]/.test(word))) return false;
  const own = source.slice(run.start, run.end);
  const others = runs.slice(0, 50).flatMap((one) => {
    const name = source.slice(one.start, one.end);
    const isOther = one.words.length > 1 && name !== own;
    return isOther && wordsOf(one).some((word) => words.includes(word)) ? [name] : [];
  });
  if (others.length === 0) return false;
  let rest = target;
  for (const name of new Set(others)) rest = rest.split(name).join(' ');
  return words.some((word) => !holdsWhole(rest, word) && holdsWhole(target, word));
}

/** What must stand as it is stands in the answer too. */
function lostVerbatim({ source, line }: Pair, { verbatim }: Letter): string[] {
  if (!source || line.isBlank) return [];
  return verbatim.filter((word) => source.text.includes(word) && !line.text.includes(word));
}

/**
 * Whether the words of a run stand close to one another in the target, in any order: `Terraform state` →
 * `state of Terraform`. Names alone may part: two products that only met in the Russian word order.
 */
function isTogether(source: string, run: LatinRun, target: TargetWords): boolean {
  const words = run.words.map(({ start, end }) => source.slice(start, end));
  if (words.length < 2 || words.every((word) => !/^[a-z]/.test(word))) return true;
  const wanted = new Set(words.map(wordKey));
  const reach = wanted.size + (words.every((word) => /^[a-z]/.test(word)) ? 3 : 6);
  const last = new Map<string, number>();
  for (const [at, word] of target.order.entries()) {
    if (!wanted.has(word)) continue;
    last.set(word, at);
    if (last.size === wanted.size && at - Math.min(...last.values()) < reach) return true;
  }
  // What is written with signs inside (`CI/CD`) is not among the plain words.
  return last.size < wanted.size;
}
