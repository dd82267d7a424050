import type { Rule, StyleSettings } from '../../rule.ts';
import type { BlockProblem, OwnCheck } from '../own-check.ts';
import { asksOfLines } from '../own-rule.ts';
import { type ReadParagraph, readRuleParagraphs } from '../read-checks.ts';
import { type Paragraph, proseOf, readParagraphs } from '../text/paragraph.ts';
import { readPhrases } from '../text/phrases.ts';
import { type Trials, tryExample, tryExamples } from './examples.ts';
import { freeSentences } from './free-sentences.ts';
import { languageOf } from './language-of.ts';
import { likeness } from './likeness.ts';
import {
  findsAnywhere,
  findsPhrase,
  fixesOf,
  isRightIn,
  knowsPhrase,
  ruleAgainst,
} from './trial.ts';

/** What a paragraph of T.md is to the proof. */
export type StandingKind = 'rule' | 'check' | 'asked' | 'unclear';

/** How a paragraph differs from what is proven. */
export interface Difference {
  code:
    | 'example-passes'
    | 'example-refused'
    | 'phrase-free'
    | 'sentence-free'
    | 'other-word'
    | 'opposite'
    | 'near'
    | 'off'
    | 'other-language';
  /** The rule's number, the phrase, the beginning of the example. */
  subject: string;
  /** The built-in rule that is spoken of. */
  rule?: string;
  /** 0-based. */
  line: number;
}

export interface Standing {
  /** As it is written in T.md. */
  number: string;
  title: string;
  /** Offsets of the heading's beginning and the paragraph's end, and its line (0-based). */
  start: number;
  end: number;
  line: number;
  kind: StandingKind;
  /** The built-in rules that prove it. */
  rules: string[];
  /** The checks of its own. */
  checks: OwnCheck[];
  differences: Difference[];
  problems: BlockProblem[];
  /** Its number, or one under it, where another heading has the same. */
  twice: string[];
}

/**
 * Of each paragraph of the rules in a T.md, one by one: by what it is proven, and how it differs from that. Between two
 * trials of a paragraph's words and examples it gives nothing, so that a page is never kept waiting for long.
 */
export function* standingsWith(
  rules: readonly Rule[],
  text: string,
  settings: StyleSettings = {},
): Generator<Standing | undefined> {
  const paragraphs = readParagraphs(text);
  const numbers = countNumbers(paragraphs);
  // By what each rule is known takes its time to prepare, once.
  for (const rule of rules) {
    if (paragraphs[0]) likeness(paragraphs[0], [rule]);
    yield;
  }
  for (const one of readRuleParagraphs(paragraphs, rules)) {
    yield;
    if (!one) continue;
    const { number, title, start, end, line } = one.paragraph;
    const twice = [...numbersOf(one.paragraph)].filter((own) => (numbers.get(own) ?? 0) > 1);
    yield { number, title, start, end, line, ...(yield* judge(one, rules, settings)), twice };
  }
}

function* numbersOf({ number: own, parts }: Paragraph): Generator<string> {
  if (own) yield own;
  const seen = new Set<string>();
  for (const { kind, number } of parts) {
    if (kind !== 'heading' || !number || seen.has(number)) continue;
    seen.add(number);
    yield number;
  }
}

/** How often each number heads something. */
function countNumbers(paragraphs: readonly Paragraph[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const paragraph of paragraphs)
    for (const number of [paragraph.number, ...paragraph.parts.map((part) => part.number ?? '')])
      if (number) counts.set(number, (counts.get(number) ?? 0) + 1);
  return counts;
}

type Judged = Pick<Standing, 'kind' | 'rules' | 'checks' | 'differences' | 'problems'>;

function* judge(
  read: ReadParagraph,
  rules: readonly Rule[],
  settings: StyleSettings,
): Trials<Judged> {
  const { paragraph, rule, near, checks } = read;
  const problems = [...read.problems];
  for (const check of checks) problems.push(...(yield* tryExamples(check, rules)));
  const { line } = paragraph;
  const asked = (differences: Difference[]): Judged => {
    const on = checks.filter(({ severity }) => severity !== 'off');
    const isProven = on.some(asksOfLines);
    const byTerms = on.some(({ renderings }) => renderings.length > 0);
    const kind = isProven ? 'check' : byTerms ? 'rule' : 'asked';
    const isUnclear = read.problems.length > 0 || proseOf(paragraph).trim() === '';
    const proving = kind === 'rule' ? ['6.10'] : [];
    if (kind === 'asked' && isUnclear)
      return { kind: 'unclear', rules: [], checks, differences, problems };
    return { kind, rules: proving, checks, differences, problems };
  };
  const target = settings.pair?.target ?? 'en';
  const tongue = languageOf(paragraph.chapter);
  if (tongue !== undefined && tongue !== target)
    return {
      kind: 'asked',
      rules: [],
      checks,
      differences: [{ code: 'other-language', subject: tongue, line }],
      problems,
    };
  if (!rule) {
    const against = yield* againstRules(read, rules);
    const asOther: Difference[] =
      near && checks.length === 0 && against.length === 0
        ? [{ code: 'near', subject: near.id, rule: near.id, line }]
        : [];
    return asked([...against, ...asOther]);
  }
  const isRunning =
    !settings.off?.includes(rule.id) &&
    (rule.anyPair || ((settings.pair?.source ?? 'ru') === 'ru' && target === 'en'));
  const differences = yield* differencesOf(read, rule, rules);
  if (!isRunning)
    return asked([{ code: 'off', subject: rule.id, rule: rule.id, line }, ...differences]);
  if (differences.some(({ code }) => code === 'opposite')) return asked(differences);
  return { kind: 'rule', rules: [rule.id], checks, differences, problems };
}

const goesOn = /^(?:вместо\s+(?:этого|него|не[её]|них)|instead)(?!\s+of)(?!\p{L})/iu;

/** What the paragraph says and the rule does not do: its words and its examples, each tried. */
function* differencesOf(
  { paragraph, examples }: ReadParagraph,
  rule: Rule,
  rules: readonly Rule[],
): Trials<Difference[]> {
  const { line } = paragraph;
  const found: Difference[] = [];
  const say = (code: Difference['code'], subject: string, at = line) =>
    void found.push({ code, subject, rule: rule.id, line: at });
  let last: string[] = [];
  for (const { sentence, forbidden, wanted, isConditional } of readPhrases(proseOf(paragraph))) {
    yield;
    // «Не пиши «site». Вместо этого используй «website»» is one demand in two sentences.
    last = forbidden.length === 0 && goesOn.test(sentence) ? last : forbidden;
    const banned = last.filter((phrase) => findsPhrase(rule, phrase));
    for (const phrase of forbidden)
      if (!knowsPhrase(rule, phrase) && !rules.some((one) => findsIt(one, phrase)))
        say('phrase-free', phrase);
    // Of several words that are to be written the rule's own is one, the others are like it.
    const isKnown = wanted.length > 1 && wanted.some((phrase) => isWritten(rule, banned, phrase));
    for (const phrase of wanted) {
      if (isConditional) continue;
      // «Вместо «website» пиши «site»»: the rule has it the other way round.
      const isTurned = forbidden.length > 0 && banned.length === 0;
      if (isRightIn(rule, phrase) && !isTurned) continue;
      if (findsPhrase(rule, phrase)) say('opposite', phrase);
      else if (banned.length > 0 && !isKnown && !isWritten(rule, banned, phrase))
        say('other-word', phrase);
    }
  }
  for (const sentence of freeSentences(paragraph, rule))
    say('sentence-free', sentence.slice(0, 120));
  for (const example of examples) {
    const verdict = yield* tryExample(example, rule, rules);
    if (verdict) say(verdict, example.target.slice(0, 80), example.line);
  }
  return found;
}

function findsIt(rule: Rule, phrase: string): boolean {
  return findsPhrase(rule, phrase) || findsAnywhere(rule, phrase);
}

/** Whether the rule knows these words, or writes them for what is forbidden. */
function isWritten(rule: Rule, banned: readonly string[], phrase: string): boolean {
  return (
    knowsPhrase(rule, phrase) ||
    banned.some((one) => fixesOf(rule, one).some((text) => text.includes(phrase.toLowerCase())))
  );
}

/** The words that a paragraph of its own wants and a built-in rule forbids, for a Russian word or at all. */
function* againstRules(
  { paragraph, checks }: ReadParagraph,
  rules: readonly Rule[],
): Trials<Difference[]> {
  const { line } = paragraph;
  const told = readPhrases(proseOf(paragraph)).filter(({ isConditional }) => !isConditional);
  const against = new Map<string, string>();
  for (const phrase of told.flatMap(({ wanted }) => wanted)) {
    yield;
    const rule = rules.findLast((one) => findsPhrase(one, phrase) && !isRightIn(one, phrase));
    if (rule) against.set(phrase, rule.id);
  }
  const said = told.flatMap(({ russian, wanted }) =>
    russian.flatMap((source) => wanted.map((target) => ({ source, target }))),
  );
  for (const pair of [...said, ...checks.flatMap(({ renderings }) => renderings)]) {
    yield;
    const rule = ruleAgainst(pair, rules);
    if (rule) against.set(pair.target, rule.id);
  }
  return [...against].map(([subject, rule]) => ({ code: 'opposite', subject, rule, line }));
}
