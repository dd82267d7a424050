import { agreesLess } from '../../style/index.ts';
import type { Finding, StyleInput } from '../../style/rule.ts';
import { findInvisible } from '../../text/invisible.ts';
import { findUrls } from '../../text/urls.ts';
import type { RuleContext, RunRules } from '../rules.ts';
import type { KeptRemark, Remark } from './remark.ts';

/** A line of the letter as the reader had it before him. */
export interface ReadLine {
  number: number;
  key: string;
  source: string;
  target: string;
}

export interface ReadingJudge {
  rules: Pick<RunRules, 'check'>;
  context: RuleContext;
}

/**
 * The remarks that are founded: the quotation stands once in the English of that line, what is said is Russian and
 * plain, and the English with the suggestion keeps every rule and guard, agrees with its Russian in all that can be
 * compared, brings nothing that neither side has, and, where something was found at that place, leaves less of it.
 */
export function keepRemarks(
  remarks: readonly Remark[],
  lines: readonly ReadLine[],
  judge: ReadingJudge,
): KeptRemark[] {
  const byNumber = new Map(lines.map((line) => [line.number, line]));
  const found = new Map<ReadLine, Finding[]>();
  const check = (line: ReadLine, target: string) => findAll(line, target, lines, judge);
  const kept: KeptRemark[] = [];
  for (const { line: number, ...remark } of remarks) {
    const line = byNumber.get(number);
    const at = line && placeOf(remark.quote, line.target);
    if (!line || at === undefined || !isPlain(remark, line)) continue;
    const isTaken = kept.some(
      (other) => other.key === line.key && overlaps(other.quote, line.target, at, remark.quote),
    );
    if (isTaken) continue;
    const before = found.get(line) ?? check(line, line.target);
    found.set(line, before);
    const end = at + remark.quote.length;
    const after = line.target.slice(0, at) + remark.suggestion + line.target.slice(end);
    if (!isTidy(after) || bringsForeign(line, after, judge)) continue;
    if (isWorse(line, after, before, check(line, after), at, remark)) continue;
    kept.push({ key: line.key, target: line.target, ...remark });
  }
  return kept;
}

/** Where the quotation stands, as whole words and only once: of two places nobody knows which is meant. */
function placeOf(quote: string, target: string): number | undefined {
  const at = target.indexOf(quote);
  if (at < 0 || target.indexOf(quote, at + 1) >= 0) return undefined;
  const joins = (a: string, b: string) => /[\p{L}\p{N}]/u.test(a) && /[\p{L}\p{N}]/u.test(b);
  const end = at + quote.length;
  if (joins(target.charAt(at - 1), quote.charAt(0))) return undefined;
  if (joins(quote.charAt(quote.length - 1), target.charAt(end))) return undefined;
  return at;
}

function overlaps(other: string, target: string, at: number, quote: string): boolean {
  const start = target.indexOf(other);
  return start < at + quote.length && at < start + other.length;
}

/** Addresses, signs of markup and of other channels: no remark on wording has them of its own. */
const marks =
  /[<>{}\\@#$`[\]|~^]|\b(?:https?|www|t\.me|wa\.me|mailto|javascript|data):?\b|\p{Cc}/iu;

/** What is said is a sentence in Russian, and what is suggested one English phrase that differs from the quotation. */
function isPlain({ quote, why, suggestion }: Omit<Remark, 'line'>, line: ReadLine): boolean {
  if (!/\p{Script=Cyrillic}{3}/u.test(why) || isForeign(why, `${line.source} ${line.target}`))
    return false;
  if (suggestion === quote || fold(suggestion) === fold(quote)) return false;
  if (/[\p{Script=Cyrillic}\n\r]/u.test(suggestion) || isForeign(suggestion, line.target))
    return false;
  // A span is a part of a line; what is put for it is about as long.
  return suggestion.length <= 2 * quote.length + 60;
}

/** Something that is no wording, and that the line itself does not have. */
function isForeign(text: string, own: string): boolean {
  const found = text.match(new RegExp(marks, 'giu')) ?? [];
  return (
    found.some((mark) => !own.includes(mark)) ||
    findUrls(text).some(({ start, end }) => !own.includes(text.slice(start, end))) ||
    findInvisible(text).length > 0
  );
}

function fold(text: string): string {
  return text.toLowerCase().replace(/\s+/g, ' ').trim();
}

function isTidy(text: string): boolean {
  return text.trim() !== '' && !/ {2}|\s[,.;:!?](?:\s|$)|,,|\.\.(?!\.)/.test(text);
}

/** A name or a number in the new English that neither the Russian nor the old English nor a term has. */
function bringsForeign({ source, target }: ReadLine, after: string, { context }: ReadingJudge) {
  const known = [source, target, ...context.glossary.map((term) => term.target)].join(' ');
  const words = (text: string) =>
    text.match(/(?<![.!?:] |^|[)»"] ?)\b\p{Lu}[\p{L}\p{N}.+#-]*|\d[\d.,]*/gu) ?? [];
  const low = known.toLowerCase();
  return words(after).some((word) => !low.includes(word.toLowerCase().replace(/[.,]+$/, '')));
}

/** All that rules and guards find in a line, beside the other lines of the letter. */
function findAll(
  line: ReadLine,
  target: string,
  lines: readonly ReadLine[],
  { rules, context }: ReadingJudge,
): Finding[] {
  const { job, glossary, settings, verbatim } = context;
  const input: StyleInput = {
    source: line.source,
    target,
    glossary,
    settings,
    translated: lines.filter((other) => other !== line),
    ...(job ? { job } : {}),
    ...(verbatim ? { verbatim } : {}),
  };
  return rules.check(input);
}

function isWorse(
  line: ReadLine,
  after: string,
  before: Finding[],
  now: Finding[],
  at: number,
  { quote, suggestion }: Omit<Remark, 'line'>,
): boolean {
  if (byKind(now).some(([kind, count]) => count > countOf(before, kind))) return true;
  const touching = (findings: Finding[], length: number) =>
    findings.filter(({ start, end }) => start <= at + length && end >= at).length;
  const there = touching(before, quote.length);
  if (there > 0 && touching(now, suggestion.length) >= there) return true;
  const fix = {
    sure: 'ask' as const,
    start: at,
    end: at + quote.length,
    replacement: suggestion,
  };
  const isDenial = countOf(now, '5 negation') < countOf(before, '5 negation');
  return agreesLess(line.source, line.target, after, { rule: '5', fix }, isDenial);
}

const kindOf = ({ rule, kind }: Finding) => `${rule} ${kind ?? ''}`;

function countOf(findings: readonly Finding[], kind: string): number {
  return findings.filter((finding) => kindOf(finding) === kind).length;
}

function byKind(findings: readonly Finding[]): [string, number][] {
  return [...new Set(findings.map(kindOf))].map((kind) => [kind, countOf(findings, kind)]);
}
