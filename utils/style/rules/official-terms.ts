import type { LatinRun } from '../../text/latin.ts';
import { cyrillic } from '../../text/letters.ts';
import { isTouching, type Span } from '../../text/span.ts';
import { stemEnglish } from '../../text/stem.ts';
import { report } from '../reading/context.ts';
import { type Line, latinRuns } from '../reading/line.ts';
import type { Pair } from '../reading/pair.ts';
import type { Rule } from '../rule.ts';

export const officialTerms: Rule = {
  id: '6.6',
  title: { en: 'Official terms as written', ru: 'Официальные термины как есть' },
  severity: 'error',
  anyPair: true,
  instruction:
    'При обсуждении программного обеспечения используй точные официальные термины на английском языке: именно в том виде, как они указаны в официальной англоязычной документации к этому программному обеспечению.',
  examples: [
    {
      source: 'Gunicorn создаёт несколько worker processes.',
      target: 'Gunicorn creates several working programs.',
      good: 'Gunicorn creates several worker processes.',
      finds: [''],
    },
    {
      source: 'Транзакция отменена (rollback).',
      target: 'The transaction is rolled back.',
      finds: [],
    },
  ],
  check: (context) =>
    context.pairs.flatMap((pair) => {
      const at = pair.line.text.length;
      return lostTerms(pair).map((term) =>
        report(
          context,
          officialTerms,
          { line: pair.line.index, start: at, end: at },
          {
            en: `The term «${term}» of the source is missing.`,
            ru: `Нет термина «${term}» из исходного текста.`,
          },
        ),
      );
    }),
};

/** The Latin-script terms of the source line that the target does not hold as written there. */
function lostTerms(pair: Pair): string[] {
  const { source, line } = pair;
  if (!source || source.isBlank || line.isBlank) return [];
  const runs = latinRuns(source).filter(({ start, end }) => !isTouching(pair.settled, start, end));
  if (runs.length === 0) return [];
  let read: Words | undefined;
  const lost = new Set<string>();
  let stems: Set<string> | undefined;
  for (const run of runs) {
    // As it stands: nearly always, and found at once.
    if (line.text.length < 20_000 && holdsWhole(line.text, source.text.slice(run.start, run.end)))
      continue;
    read ??= readWords(line, joinedTerms(source, runs));
    const target = read;
    const missing = run.words.filter(({ start, end }) => !isKept(source, start, end, target));
    if (missing.length === 0 && isTogether(source.text, run, target)) continue;
    if (isGloss(source.text, run.start, run.end)) {
      stems ??= stemSet(line.text);
      const words = source.text.slice(run.start, run.end).match(/[A-Za-z0-9+#]+/g) ?? [];
      if (isDerived(words, stems)) continue;
    }
    lost.add(source.text.slice(run.start, run.end));
  }
  return [...lost];
}

/**
 * Whether the words of a run stand close to one another in the target, in any order: `Terraform state` →
 * `state of Terraform`. Names alone may part: two products that only met in the Russian word order.
 */
function isTogether(source: string, run: LatinRun, target: Words): boolean {
  const words = run.words.map(({ start, end }) => source.slice(start, end));
  if (words.length < 2 || words.every((word) => !/^[a-z]/.test(word))) return true;
  const wanted = new Set(words.map(key));
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

function key(word: string): string {
  return word
    .toLowerCase()
    .replace(/i?e?s$|y$|ie$/, '')
    .replace(/e$/, '');
}

interface Words {
  /** All words in order, in one number and case. */
  order: string[];
  exact: Set<string>;
  /** Lower-cased words with which a sentence begins. */
  initial: Set<string>;
  text: string;
}

const token = /[\p{L}\p{N}_.+#&@][\p{L}\p{N}_.+#&@/:'’-]*/gu;

/** The source's own words with a hyphen: `cookie-parser` in the target is no `cookies`. */
function joinedTerms(source: Line, runs: readonly LatinRun[]): Set<string> {
  const words = runs.flatMap((run) =>
    run.words.map(({ start, end }) => source.text.slice(start, end)),
  );
  return new Set(words.filter((word) => word.includes('-')));
}

function readWords(line: Line, joined: ReadonlySet<string>): Words {
  const exact = new Set<string>();
  const initial = new Set<string>();
  const text = line.text;
  const starts = new Set(line.sentences.map(({ start }) => firstLetter(text, start)));
  for (const match of text.matchAll(token)) {
    const first = starts.has(match.index);
    for (const form of formsOf(match[0])) {
      exact.add(form);
      if (first) initial.add(form.toLowerCase());
    }
    if (joined.has(match[0].replace(/[.:'’]+$/, ''))) continue;
    // Parts of a joined word: `Gunicorn-based`, `PHP/MySQL`, `Stripe's`.
    let at = match.index;
    for (const part of match[0].split(/[-/:&.'’@]/)) {
      if (part !== match[0]) {
        for (const form of formsOf(part)) {
          exact.add(form);
          if (first && at === match.index) initial.add(form.toLowerCase());
        }
      }
      at += part.length + 1;
    }
  }
  const order = (text.match(/[\p{L}\p{N}_.+#]*[\p{L}\p{N}_+#]/gu) ?? []).map(key);
  return { exact, initial, text, order };
}

/** A word as found, without the sentence's dot, and in the other number. */
function formsOf(word: string): string[] {
  const bare = word.replace(/[.:'’/@&-]+$/, '').replace(/['’]s$/i, '');
  const forms = [word, bare, bare.replace(/^[.#@&+_]+/, '')];
  if (bare.endsWith('ies')) forms.push(`${bare.slice(0, -3)}y`);
  if (bare.endsWith('es')) forms.push(bare.slice(0, -2));
  if (bare.endsWith('s')) forms.push(bare.slice(0, -1));
  return forms;
}

function firstLetter(text: string, start: number): number {
  let at = start;
  while (at < text.length && /[\s«"“„‘'([`]/.test(text[at] as string)) at++;
  return at;
}

function isKept(source: Line, start: number, end: number, target: Words): boolean {
  const word = source.text.slice(start, end);
  const asked = [word];
  if (word.endsWith('ies')) asked.push(`${word.slice(0, -3)}y`);
  if (word.endsWith('s')) asked.push(word.slice(0, -1), word.replace(/es$/, ''));
  for (const form of asked) {
    if (target.exact.has(form)) return true;
    // A capital that only the place in the sentence gave, or took.
    const [letter, rest] = [form.slice(0, 1), form.slice(1)];
    if (rest !== rest.toLowerCase() && !/[a-z]/.test(letter)) continue;
    if (
      letter === letter.toLowerCase() &&
      target.initial.has(form.toLowerCase()) &&
      target.exact.has(letter.toUpperCase() + rest)
    )
      return true;
    if (
      letter !== letter.toLowerCase() &&
      isFirst(source, start) &&
      target.exact.has(letter.toLowerCase() + rest)
    )
      return true;
  }
  // Joined with others by punctuation: `CI/CD pipelines`, `node:20-alpine`.
  return /[^A-Za-z0-9]/.test(word) && holdsWhole(target.text, word);
}

function isFirst(source: Line, at: number): boolean {
  let low = 0;
  let high = source.sentences.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const { start, end } = source.sentences[middle] as Span;
    if (at < start) high = middle - 1;
    else if (at >= end) low = middle + 1;
    else return firstLetter(source.text, start) === at;
  }
  return false;
}

function holdsWhole(text: string, word: string): boolean {
  let at = text.indexOf(word);
  for (let tries = 0; at >= 0 && tries < 100; tries++) {
    const before = text[at - 1] ?? ' ';
    const after = text.slice(at + word.length, at + word.length + 2);
    if (!/[\p{L}\p{N}_]/u.test(before) && !/^(?!s(?![\p{L}\p{N}]))[\p{L}\p{N}_]/u.test(after))
      return true;
    at = text.indexOf(word, at + 1);
  }
  return false;
}

const russianWord = new RegExp(
  `[${cyrillic}]["»”]?\\s*(?:\\(\\s*«?|,?\\s+(?:или|то есть|т\\.\\s?е\\.)\\s+«?)$`,
  'iu',
);

/** Whether the Latin words only explain the Russian ones before them: in brackets, or « » after «или». */
function isGloss(text: string, start: number, end: number): boolean {
  if (!russianWord.test(text.slice(Math.max(0, start - 24), start))) return false;
  return (
    /^\s*[»”"]?\s*(?:[),.;]|$)|^[»”"]/.test(text.slice(end, end + 4)) ||
    /^[^()]{0,60}\)/.test(text.slice(end, end + 62))
  );
}

function stemSet(text: string): Set<string> {
  const words = (text.match(/[A-Za-z0-9+#]+/g) ?? []).map(stemEnglish);
  const stems = new Set(words);
  for (let i = 1; i < words.length; i++) stems.add(squash(`${words[i - 1]}${words[i]}`));
  return stems;
}

/** `rolled back` → `rolback`, `rollback` → `rolback`. */
function squash(word: string): string {
  return word.replace(/(.)\1/g, '$1');
}

const small = /^(?:the|an?|of|to|in|on|at|by|for|as|and|or|with)$/i;

/** Whether each word of the gloss stands in the target in any case, inflected, derived or written apart. */
function isDerived(words: readonly string[], stems: ReadonlySet<string>): boolean {
  return words.every((word) => {
    if (small.test(word)) return true;
    const stem = stemEnglish(word);
    if (stems.has(stem) || stems.has(word.toLowerCase()) || stems.has(squash(stem))) return true;
    if (stem.length < 4) return false;
    for (const other of stems) {
      const common = Math.min(stem.length, other.length);
      if (
        common >= 4 &&
        other.slice(0, 4) === stem.slice(0, 4) &&
        sharedStart(stem, other) >= Math.max(4, common - 1) &&
        Math.abs(stem.length - other.length) <= 5
      )
        return true;
    }
    return false;
  });
}

function sharedStart(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  return at;
}
