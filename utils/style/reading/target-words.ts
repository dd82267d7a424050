import type { LatinRun } from '../../text/latin.ts';
import { everyMatch, type Span } from '../../text/span.ts';
import type { Line } from './line.ts';

/** The words of a target line in which the source's Latin terms are looked for. */
export interface TargetWords {
  /** All words in order, in one number and case. */
  order: string[];
  exact: Set<string>;
  /** Lower-cased words with which a sentence begins. */
  initial: Set<string>;
  text: string;
}

const token = /[\p{L}\p{N}_.+#&@][\p{L}\p{N}_.+#&@/:'’-]*/gu;

/** The source's own words with a hyphen: `cookie-parser` in the target is no `cookies`. */
export function joinedTerms(source: Line, runs: readonly LatinRun[]): Set<string> {
  const words = runs.flatMap((run) =>
    run.words.map(({ start, end }) => source.text.slice(start, end)),
  );
  return new Set(words.filter((word) => word.includes('-')));
}

export function readTargetWords(line: Line, joined: ReadonlySet<string>): TargetWords {
  const exact = new Set<string>();
  const initial = new Set<string>();
  const text = line.text;
  const starts = new Set(line.sentences.map(({ start }) => firstLetter(text, start)));
  for (const match of everyMatch(text, token)) {
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
  const order = (text.match(/[\p{L}\p{N}_.+#]*[\p{L}\p{N}_+#]/gu) ?? []).map(wordKey);
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

/** Whether a Latin word of the source stands in the target as written there, in either number. */
export function isKept(source: Line, start: number, end: number, target: TargetWords): boolean {
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

/** Whether the words stand in the text as words of their own, in either number. */
export function holdsWhole(text: string, word: string): boolean {
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

/** A word in one number and case. */
export function wordKey(word: string): string {
  return word
    .toLowerCase()
    .replace(/i?e?s$|y$|ie$/, '')
    .replace(/e$/, '');
}
