import { hasCyrillic } from '../text/letters.ts';
import { everyMatch, type Span } from '../text/span.ts';
import type { Finding, StyleInput } from './rule.ts';

/** An input in which no rule can read the words that stand verbatim, and the way back for what is said of it. */
export interface Masked {
  input: StyleInput;
  unmask(findings: Finding[]): Finding[];
}

/**
 * Puts signs that mean nothing in place of each word that the writer must leave as it is (a demanded code word):
 * what no rule can read no rule complains of, and a fix that would touch it is none. Every sign stands for one
 * character, so places stay, and words around it are shown again as they are.
 */
export function maskVerbatim(input: StyleInput): Masked {
  const pattern = patternOf(input.verbatim ?? []);
  if (!pattern || !(pattern.test(input.target) || pattern.test(input.source)))
    return { input, unmask: (findings) => findings };
  const { mask, unmask } = makeMask(pattern, input);
  const { job, source, target } = input;
  const masked: StyleInput = {
    ...input,
    source: mask(source),
    target: mask(target),
    verbatim: input.verbatim?.filter((word) => !hasCyrillic(word)).map(mask),
  };
  if (job)
    masked.job = {
      ...job,
      title: mask(job.title),
      description: mask(job.description),
      tags: job.tags.map(mask),
      questions: job.questions.map(mask),
    };
  return {
    input: masked,
    unmask: (findings) => findings.map((finding) => showAgain(finding, masked.target, unmask)),
  };
}

function showAgain(finding: Finding, target: string, unmask: (text: string) => string): Finding {
  const { fix, ...rest } = finding;
  const shown: Finding = { ...rest, text: unmask(rest.text), message: unmask(rest.message) };
  if (!fix) return shown;
  const before = (target.split('\n')[finding.line] ?? '').slice(fix.start, fix.end);
  const kept = before.match(sign) ?? [];
  if (kept.every((run) => fix.replacement.includes(run)))
    shown.fix = { ...fix, replacement: unmask(fix.replacement) };
  return shown;
}

// Code points that belong to nobody: no letter, no digit, no mark.
const first = 0xe000;
const last = 0xf8ff;
const sign = /[\ue000-\uf8ff]+/g;

function makeMask(pattern: RegExp, { source, target, job }: StyleInput) {
  const taken = new Set(
    [source, target, JSON.stringify(job ?? '')].join('').match(/[\ue000-\uf8ff]/g),
  );
  const signs = new Map<string, string>();
  const letters = new Map<string, string>();
  let next = first;
  const signOf = (letter: string) => {
    const known = signs.get(letter);
    if (known) return known;
    while (taken.has(String.fromCharCode(next))) next++;
    if (next > last) return letter;
    const own = String.fromCharCode(next++);
    signs.set(letter, own);
    letters.set(own, letter);
    return own;
  };
  return {
    // By code unit: places in a text are counted so.
    mask: (text: string) => text.replace(pattern, (found) => found.split('').map(signOf).join('')),
    unmask: (text: string) =>
      text.replace(sign, (run) =>
        run
          .split('')
          .map((one) => letters.get(one) ?? one)
          .join(''),
      ),
  };
}

const most = 100;

/** Where words that are to stay as they are stand in a text. */
export function findVerbatim(text: string, words: readonly string[]): Span[] {
  const pattern = patternOf(words);
  if (!pattern) return [];
  return everyMatch(text, pattern).map(({ 0: found, index }) => ({
    start: index,
    end: index + found.length,
  }));
}

/** The words whole, in any case, their blanks as wide as they like; longer ones first. */
function patternOf(words: readonly string[]): RegExp | undefined {
  const parts = words
    .map((word) => word.trim())
    .filter((word) => word !== '' && word.length <= 500)
    .sort((a, b) => b.length - a.length)
    .slice(0, most)
    .map((word) => {
      const body = word.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&').replace(/\s+/g, '[^\\S\\n]+');
      const before = /^[\p{L}\p{N}_]/u.test(word) ? '(?<![\\p{L}\\p{N}_])' : '';
      const after = /[\p{L}\p{N}_]$/u.test(word) ? '(?![\\p{L}\\p{N}_])' : '';
      return `${before}${body}${after}`;
    });
  return parts.length > 0 ? new RegExp(parts.join('|'), 'giu') : undefined;
}
