import { findForeignQuotes, pairGuillemets } from '../../text/quotes.ts';
import { blankSpans, mergeSpans, type Span } from '../../text/span.ts';
import { isCalledRight } from '../dismissed.ts';
import { isHomePair } from '../input.ts';
import { readLine } from '../reading/line.ts';
import type { Finding, Fix, StyleSettings, Words } from '../rule.ts';
import { findMisfits } from './digit-agreement.ts';
import { habitRule } from './habit-rule.ts';
import { readHabits, type Wording } from './read-habits.ts';

export interface HabitInput {
  /** The English, lines divided by `\n`. */
  target: string;
  /** Numbers of the lines (from 0) that were typed by hand. */
  byHand?: readonly number[];
  /** Those that were copied from the draft as they stand: the client's own words, not read. */
  copied?: readonly number[];
  settings?: StyleSettings;
}

const misfit: Words = {
  en: 'the noun does not fit its number',
  ru: 'существительное не согласовано с числом',
};

/**
 * How Russian shows through an English that was typed by hand, and nouns in the wrong number after digits in any line.
 * Warnings only; no part of what `checkTranslation` proves. Pure; never throws.
 */
export function checkHabits(input: HabitInput): Finding[] {
  const { target, byHand = [], copied = [], settings = {} } = input;
  if (!isHomePair(settings) || settings.off?.includes(habitRule.id)) return [];
  const lines = target.split('\n');
  const own = new Set(byHand);
  const passed = new Set(copied);
  const prose = proseOf(lines);
  return lines.flatMap((line, index) => {
    const text = prose[index] ?? '';
    if (text.trim() === '' || text.length > longest || passed.has(index)) return [];
    const report = (span: Span, words: Words, fix?: Fix): Finding => ({
      rule: habitRule.id,
      line: index,
      ...{ start: span.start, end: span.end },
      text: line.slice(span.start, span.end),
      message: `${line.slice(span.start, span.end)}: ${words[settings.language ?? 'en']}`,
      severity: 'warning',
      ...(fix ? { fix } : {}),
    });
    const found = findMisfits(text).map((one) => report(one, misfit, one.fix));
    if (own.has(index))
      for (const { advice, wordings } of readHabits())
        for (const wording of wordings)
          for (const span of findWording(text, wording)) found.push(report(span, advice, span.fix));
    return withoutOverlaps(found).filter((one) => !isCalledRight(one, settings));
  });
}

/** No sentence is so long; what is longer is no prose. */
const longest = 4000;

/** The lines with all that is not the author's English covered: code, addresses, quotations. */
function proseOf(lines: string[]): string[] {
  const read = lines.map(readLine);
  const covered: Span[][] = read.map(({ opaque }) => [...opaque]);
  const { pairs } = pairGuillemets(lines, (line) => read[line]?.opaque ?? []);
  for (const { open, close } of pairs)
    for (let line = open.line; line <= close.line; line++)
      covered[line]?.push({
        start: line === open.line ? open.at : 0,
        end: line === close.line ? close.at + 1 : (lines[line] ?? '').length,
      });
  return lines.map((line, index) => {
    const quotes = findForeignQuotes(line, read[index]?.opaque ?? []);
    return blankSpans(line, mergeSpans([...(covered[index] ?? []), ...quotes]), '¤');
  });
}

function findWording(
  text: string,
  { pattern, isCased, instead }: Wording,
): (Span & { fix?: Fix })[] {
  const small = text.toLowerCase();
  // A letter that is two in small would move all places after it.
  const searched = isCased || small.length !== text.length ? text : small;
  return [...searched.matchAll(pattern)].map((match) => {
    const span = { start: match.index, end: match.index + match[0].length };
    if (instead === undefined) return span;
    const replacement = fill(text, match, instead);
    return { ...span, fix: { ...span, sure: 'ask', replacement } };
  });
}

/** `$1` of the match put in; the first letter keeps its case; `^` is the word with a capital. */
function fill(text: string, match: RegExpExecArray, instead: string): string {
  const whole = text.slice(match.index, match.index + match[0].length);
  if (instead === '^') return whole.charAt(0).toUpperCase() + whole.slice(1);
  const filled = instead.replace(/\$(\d)/g, (_, group) => {
    const found = match[Number(group)] ?? '';
    const at = match[0].indexOf(found);
    return at < 0 ? found : whole.slice(at, at + found.length);
  });
  return /^[A-Z]/.test(whole) ? filled.charAt(0).toUpperCase() + filled.slice(1) : filled;
}

/** One finding a place, the first in the text, and of two that begin together the longer. */
function withoutOverlaps(findings: Finding[]): Finding[] {
  const sorted = [...findings].sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Finding[] = [];
  for (const finding of sorted) if (finding.start >= (kept.at(-1)?.end ?? 0)) kept.push(finding);
  return kept;
}
