import type { Rule, TermPair } from '../rule.ts';
import type { Ban, BlockProblem, GivenExample, OwnCheck } from './own-check.ts';
import { languageOf } from './standing/language-of.ts';
import { likeness } from './standing/likeness.ts';
import { profileOf } from './standing/profiles.ts';
import { findsAnywhere, findsPhrase, knowsPhrase, ruleAgainst } from './standing/trial.ts';
import { isCheckFence, readExamples } from './text/examples.ts';
import { type Paragraph, type Part, proseOf, readParagraphs } from './text/paragraph.ts';
import { readPhrases } from './text/phrases.ts';
import { isUnnamedBlock, readBlock } from './text/read-block.ts';
import { withTrust } from './trust.ts';

/** What of a T.md is checked beside the built-in rules. */
export interface OwnRules {
  checks: OwnCheck[];
  /** Renderings that its paragraphs require, whatever the line: entries of the glossary. */
  terms: TermPair[];
}

/** A paragraph with the built-in rule that it is, its own checks, and what does not hold in their blocks. */
export interface ReadParagraph {
  paragraph: Paragraph;
  examples: GivenExample[];
  /** Its own rule among the built-in ones, where it says the same. */
  rule?: Rule;
  /** The one that it speaks of otherwise. */
  near?: Rule;
  checks: OwnCheck[];
  problems: BlockProblem[];
}

/** As many paragraphs and blocks as anyone writes. */
const mostParagraphs = 400;

/**
 * The paragraphs of a T.md beside the built-in rules, one by one, and nothing where half of one is read: a trial of a
 * phrase takes its time.
 */
export function* readRuleParagraphs(
  paragraphs: readonly Paragraph[],
  rules: readonly Rule[],
): Generator<ReadParagraph | undefined> {
  const taken = new Set(rules.map(({ id }) => id));
  for (const paragraph of paragraphs.slice(0, mostParagraphs)) {
    const { rule, near } = builtInOf(paragraph, rules);
    yield;
    const examples = readExamples(paragraph);
    const { checks, problems } = blocksOf(paragraph, taken);
    if (!rule && checks.length === 0 && problems.length === 0) {
      const said = proseCheck(paragraph, taken, rules);
      if (said) checks.push(said);
    }
    const own = checks[0];
    if (own) own.examples.push(...examples);
    const read = { paragraph, examples, checks, problems };
    yield { ...read, ...(rule ? { rule } : {}), ...(near ? { near } : {}) };
  }
}

/** What is known beside the text: checks that stood, by their keys, and the language that is written. */
export interface OwnRuleOptions {
  trusted?: readonly string[];
  /** English where absent. */
  target?: string;
}

/** What of a T.md is checked beside the built-in rules; nothing where it says nothing of its own. */
export function ownRulesWith(
  rules: readonly Rule[],
  text: string,
  { trusted = [], target = 'en' }: OwnRuleOptions = {},
): OwnRules {
  const own = [...readRuleParagraphs(readParagraphs(text), rules)]
    .filter((one) => one !== undefined)
    .filter(({ paragraph }) => (languageOf(paragraph.chapter) ?? target) === target);
  const checks = withTrust(
    own.flatMap((one) => one.checks),
    trusted,
  );
  return { checks, terms: checks.flatMap(termsOf) };
}

/** The renderings that hold in every line. */
export function termsOf({ renderings, onlyIf, unless, severity }: OwnCheck): TermPair[] {
  return severity === 'off' || onlyIf.length + unless.length > 0 ? [] : renderings;
}

/** As much alike as that is on the same matter, whatever it says. */
const about = 2.5;

function builtInOf(paragraph: Paragraph, rules: readonly Rule[]): { rule?: Rule; near?: Rule } {
  const all = likeness(paragraph, rules);
  const same = all.find(({ says }) => says);
  if (same) return { rule: same.rule };
  const tried = ruleByTrial(paragraph, rules);
  if (tried) return { rule: tried };
  const near = all.find(
    ({ rule, topic, score }) => topic && (score >= about || rule.id === paragraph.number),
  );
  return near ? { near: near.rule } : {};
}

/** «Не пиши «for example»»: the rule that finds all that the paragraph forbids, in any line or in those it speaks of. */
function ruleByTrial(paragraph: Paragraph, rules: readonly Rule[]): Rule | undefined {
  const said = readPhrases(proseOf(paragraph));
  const forbidden = said.flatMap((one) => one.forbidden);
  const wanted = said.flatMap((one) => one.wanted);
  if (forbidden.length === 0 || said.some(({ russian }) => russian.length > 0)) return undefined;
  const bare = proseOf(paragraph).replace(/[«“"`][^«»“”"`\n]*[»”"`]/gu, ' ');
  const isOf = (rule: Rule, phrase: string) =>
    findsAnywhere(rule, phrase) ||
    (findsPhrase(rule, phrase) && (profileOf(rule.id)?.topic.test(bare) ?? false));
  return rules.findLast(
    (rule) =>
      forbidden.every((phrase) => isOf(rule, phrase)) &&
      wanted.every((phrase) => !findsPhrase(rule, phrase) && knowsPhrase(rule, phrase)),
  );
}

function blocksOf(
  paragraph: Paragraph,
  taken: Set<string>,
): { checks: OwnCheck[]; problems: BlockProblem[] } {
  const checks: OwnCheck[] = [];
  const problems: BlockProblem[] = [];
  let number = paragraph.number;
  let count = -1;
  for (const part of paragraph.parts) {
    if (part.kind === 'heading') number = part.number ?? number;
    if (part.kind === 'fence' && !isCheckFence(part) && isUnnamedBlock(part.text))
      problems.push({ code: 'not-named', subject: part.info ?? '', line: part.line - 1 });
    if (!isCheckFence(part)) continue;
    count += 1;
    if (part.isOpen) problems.push({ code: 'not-closed', subject: '', line: part.line - 1 });
    const read = readBlock(part.text, part.line);
    problems.push(...read.problems);
    if (read.problems.length > 0 || part.isOpen) continue;
    const head = headOf(paragraph, number, part, taken);
    const place = { paragraph: paragraph.start, block: count };
    const ownExamples = read.block.examples.length;
    checks.push({ ...head, place, ...read.block, ownExamples });
  }
  return { checks, problems };
}

function headOf(
  paragraph: Paragraph,
  number: string,
  part: Pick<Part, 'line'>,
  taken: Set<string>,
): Pick<OwnCheck, 'id' | 'title' | 'instruction' | 'line'> {
  const id = freeId(number || '§', taken);
  return { id, title: paragraph.title, instruction: proseOf(paragraph), line: part.line };
}

/** `6.12`; `6.5+` where a built-in rule or another check is called `6.5`. */
function freeId(number: string, taken: Set<string>): string {
  let id = number;
  for (let count = 1; taken.has(id); count++) id = `${number}+${count > 1 ? count : ''}`;
  taken.add(id);
  return id;
}

/** A check out of sentences that say nothing but which words are forbidden or how a word is rendered. */
function proseCheck(
  paragraph: Paragraph,
  taken: Set<string>,
  rules: readonly Rule[],
): OwnCheck | undefined {
  const said = readPhrases(proseOf(paragraph)).filter(({ isConditional }) => !isConditional);
  const check = { bans: [] as Ban[], renderings: [] as TermPair[], onlyIf: [] as string[] };
  for (const [index, one] of said.entries()) {
    const { forbidden, wanted, russian } = one;
    const next = said[index + 1];
    const follows =
      wanted.length === 0 && next?.forbidden.length === 0 && next.russian.length === 0;
    const right = follows ? next.wanted : wanted;
    // What a built-in rule forbids cannot be what is to be written.
    if (russian.length > 0 && right.length > 0 && (one.isRendering || forbidden.length > 0)) {
      const pairs = russian.flatMap((source) => right.map((target) => ({ source, target })));
      check.renderings.push(...pairs.filter((pair) => !ruleAgainst(pair, rules)));
    } else if (forbidden.length > 0) {
      // «Не переводи «заявка» как «application»» speaks of lines with that word only.
      if (russian.length > 0 && said.length > 1) continue;
      const replacement = right[0];
      if (replacement && rules.some((rule) => findsPhrase(rule, replacement))) continue;
      check.onlyIf.push(...russian);
      for (const phrase of forbidden)
        check.bans.push({ phrase, ...(replacement === undefined ? {} : { replacement }) });
    }
  }
  if (check.bans.length + check.renderings.length === 0) return undefined;
  const head = headOf(paragraph, paragraph.number, paragraph, taken);
  const place = { paragraph: paragraph.start };
  return { ...head, place, ...check, limits: [], unless: [], examples: [], isFromProse: true };
}
