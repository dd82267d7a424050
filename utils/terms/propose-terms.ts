import { type DraftLine, findRendering, renderingsIn } from './affected-lines.ts';
import { findTerm } from './find-term.ts';
import type { KeptEntry } from './held-terms.ts';
import { keyOf, type TermOrigin } from './ledger.ts';
import { lemmaOf } from './noun-renderings.ts';
import { findRecurringTerms } from './recurring-terms.ts';
import { findPlaces, readTokens, type Token } from './term-tokens.ts';
import { isIdle, isTermWord, isVerb } from './term-word.ts';

/** An entry that the ledger does not hold yet, and where it was found. */
export interface Proposal {
  source: string;
  target: string;
  origin: Extract<TermOrigin, 'gloss' | 'pass' | 'first'>;
}

/** A draft as proposals are made from it. */
export interface ProposalInput {
  /** The Russian lines of each point, with the English of those that have one. */
  points: DraftLine<string>[][];
  /** What the term pass of the last run named. */
  passed: { source: string; target: string }[];
  /** What the ledger says already, also no. */
  known: readonly KeptEntry[];
}

/** The most that is proposed at once: what comes later is seldom wanted. */
const most = 40;

/**
 * Terms of the draft that the ledger could hold: the author's own glosses, what the term pass named, and what the first
 * translations agree on in every line. Of one term the first of these speaks.
 */
export function proposeTerms({ points, passed, known }: ProposalInput): Proposal[] {
  const lines = points.flat();
  const all: Proposal[] = [
    ...glossesOf(lines.map(({ source }) => source)),
    ...passed.map((pair) => ({ ...pair, origin: 'pass' as const })),
    ...firstOf(points),
  ];
  const said = new Set(
    known.filter(({ kind }) => kind !== 'forbid').map((one) => keyOf(one.source)),
  );
  return all
    .filter(({ source }) => {
      const key = keyOf(source);
      if (said.has(key) || known.some((one) => isFormOf(key, one))) return false;
      said.add(key);
      return true;
    })
    .slice(0, most);
}

/** The ledger may have it under another case. */
function isFormOf(key: string, { source, kind }: KeptEntry): boolean {
  if (kind === 'forbid' || source === '') return false;
  return findTerm(key, source).some(({ start, end }) => start === 0 && end === key.length);
}

const gloss = /[ \u00a0]\(([A-Za-z][A-Za-z'’ -]{2,59})\)/g;

/** «очередь сообщений (message queue)»: as many words before the brackets as in them, where they name a thing. */
function glossesOf(texts: readonly string[]): Proposal[] {
  return texts.flatMap((text) =>
    [...text.matchAll(gloss)].flatMap(({ 1: found = '', index }) => {
      const english = found.trim().replace(/\s+/g, ' ');
      // Initials are no rendering, and a sentence is none.
      if (/^\p{Lu}+$/u.test(english) || english.split(' ').length > 4) return [];
      const length = english.split(/[ -]/).length;
      const own = wordsBefore(text, index, length);
      const last = own.at(-1);
      // Where fewer words name the thing it is not told which are the term.
      if (!last || own.length < length || !isTermWord(last.word, last.stem)) return [];
      const source = likeliest(text.slice(own[0]?.start, index), texts);
      return [{ source, target: english, origin: 'gloss' as const }];
    }),
  );
}

/** The words that stand right before a place and may name a thing together. */
function wordsBefore(text: string, end: number, length: number): Token[] {
  const tokens = readTokens(text.slice(0, end)).slice(-length);
  if (tokens.at(-1)?.end !== end) return [];
  const from = tokens.findLastIndex((token, at) => {
    const next = tokens[at + 1];
    const isApart = next !== undefined && !/^[ \u00a0-]$/.test(text.slice(token.end, next.start));
    const isPart = /^[а-яё]+$/.test(token.word) && !isIdle(token);
    return isApart || !isPart || (at < tokens.length - 1 && isVerb(token.word));
  });
  return tokens.slice(from + 1);
}

/** Of the forms in which the draft has a phrase the one by which most of its places are found: the first case. */
function likeliest(phrase: string, texts: readonly string[]): string {
  return bestForm(phrase, texts).form;
}

/** Endings that a first case has seldom. */
const oblique = /(?:ов|ев|ий|ей|ам|ям|ами|ями|ах|ях|ом|ем|ой|ого|ых|их|у|ю|и|ы)$/;

function countOblique(form: string): number {
  return form.split(' ').filter((word) => oblique.test(word)).length;
}

function bestForm(phrase: string, texts: readonly string[]) {
  const words = readTokens(phrase);
  const [only] = words.length === 1 ? words : [];
  const lemma = only && lemmaOf(only.stem);
  const forms = new Set([phrase.toLowerCase(), ...(lemma ? [lemma] : [])]);
  let places = 0;
  for (const text of texts)
    for (const { start, end } of findPlaces(words, readTokens(text))) {
      forms.add(text.slice(start, end).toLowerCase());
      places++;
    }
  const found = [...forms].map((form) => ({
    form,
    count: texts.reduce((sum, text) => sum + findTerm(text, form).length, 0),
  }));
  const best = found.sort(
    (a, b) =>
      b.count - a.count ||
      Number(b.form === lemma) - Number(a.form === lemma) ||
      countOblique(a.form) - countOblique(b.form) ||
      a.form.length - b.form.length,
  )[0];
  return { form: best?.form ?? phrase, isWhole: (best?.count ?? 0) >= places };
}

/** Terms of several points whose English is the same in every line that holds them. */
function firstOf(points: readonly DraftLine<string>[][]): Proposal[] {
  const translated = points
    .map((point) => point.filter(({ target }) => target.trim() !== ''))
    .filter((point) => point.length > 0);
  const lines = translated.flat();
  const terms = findRecurringTerms(
    translated.map((point) => point.map(({ source }) => source).join('\n')),
  );
  return terms.flatMap((term) => {
    const { form: source, isWhole } = bestForm(
      term,
      lines.map((line) => line.source),
    );
    const holding = lines.filter((line) => findTerm(line.source, source).length > 0);
    const target = holding.length > 1 && isWhole ? findRendering(lines, source) : undefined;
    if (target === undefined || countWords(target) > countWords(source)) return [];
    const isAlike = holding.every((line) => renderingsIn(line, target, false).length > 0);
    return isAlike ? [{ source, target, origin: 'first' as const }] : [];
  });
}

function countWords(phrase: string): number {
  return phrase.split(/[ -]/).length;
}
