import { foldText } from '../../text/letters.ts';
import { type Guillemets, pairGuillemets } from '../../text/quotes.ts';
import { mergeSpans, type Span } from '../../text/span.ts';
import { findPaths } from '../../text/urls.ts';
import { type CodeMatch, matchCode } from './code-match.ts';
import type { Context } from './context.ts';
import {
  type EnglishMatch,
  englishSentences,
  findWhole,
  matchEnglish,
  sentenceCore,
} from './english.ts';
import { findGlosses, type Gloss } from './gloss.ts';
import { type Line, latinRuns } from './line.ts';
import { matchUrls, type UrlMatch } from './url-match.ts';

/** A target line beside the source line that it answers, with what the rules must agree on. */
export interface Pair {
  line: Line;
  /** Absent for a blank line and from the first merged or split line on. */
  source?: Line;
  /** The answer is empty where the source line is not: rule 5 alone speaks. */
  isUnanswered: boolean;
  english: EnglishMatch;
  code: CodeMatch;
  urls: UrlMatch;
  glosses: Gloss[];
  /** Merged: where 6.1, 6.5, 6.7, 6.11 and 7.1-7.4 report nothing. */
  readonly exempt: Span[];
  /** Merged: what one finding has claimed; no other rule looks inside. */
  sealed: Span[];
  /** Merged, in the source line: English sentences, code and addresses, which other rules answer for. */
  settled: Span[];
}

/** Pairs the lines and finds what is exempt, what is claimed and what is settled in each. */
export function pairLines(context: Context): Pair[] {
  const { source, target, alignment } = context;
  const english = new Set<string>();
  for (const line of source) {
    for (const span of englishSentences(line)) {
      const core = sentenceCore(line.text, span);
      english.add(line.text.slice(core.start, core.end));
    }
  }
  let found: Span[][] | undefined;
  const quotations = () => {
    found ??= exemptQuotations(context);
    return found;
  };
  return target.map((line, index) => {
    const answer = alignment.answers[index];
    const own = answer === undefined ? undefined : source[answer];
    const terms = own ? [own] : source.slice(0, 200);
    return readPair(line, own, english, () => [
      ...(quotations()[index] ?? []),
      ...terms.flatMap((one) => exemptTerms(one, line)),
    ]);
  });
}

const nothing: EnglishMatch = { source: [], kept: [], altered: [], missing: [] };
const noCode: CodeMatch = { kept: [], changed: [], lost: [], added: [] };
const noUrls: UrlMatch = { kept: [], changed: [], missing: [], added: [], links: [] };

function readPair(
  line: Line,
  source: Line | undefined,
  english: Set<string>,
  others: () => Span[],
): Pair {
  const isUnanswered = line.isBlank && source !== undefined && !source.isBlank;
  const isCompared = source !== undefined && !isUnanswered;
  const sentences = isCompared ? matchEnglish(source, line) : nothing;
  const altered = mergeSpans(sentences.altered.map(({ span }) => span));
  const fixed = mergeSpans([...sentences.kept, ...altered]);
  const sourceEnglish = mergeSpans(sentences.source);
  const code = isCompared ? matchCode(source, line, sourceEnglish, fixed) : noCode;
  const urls = isCompared
    ? matchUrls(
        source,
        line,
        mergeSpans([...sourceEnglish, ...source.code]),
        mergeSpans([...fixed, ...line.code]),
      )
    : noUrls;
  const claimed = mergeSpans([
    ...altered,
    ...code.changed.map(({ span }) => span),
    ...urls.changed.map(({ span }) => span),
  ]);
  const glosses = line.isBlank ? [] : findGlosses(line, source, mergeSpans([...claimed, ...fixed]));
  let exempt: Span[] | undefined;
  return {
    line,
    source: isUnanswered ? undefined : source,
    isUnanswered,
    english: sentences,
    code,
    urls,
    glosses,
    // Most lines have nothing to report, and never ask.
    get exempt() {
      exempt ??= findExempt(line, sentences, english, others());
      return exempt;
    },
    sealed: mergeSpans([...claimed, ...glosses.map(({ span }) => span)]),
    settled: source ? mergeSpans([...sourceEnglish, ...source.opaque]) : [],
  };
}

function findExempt(
  line: Line,
  sentences: EnglishMatch,
  english: Set<string>,
  others: Span[],
): Span[] {
  const verbatim = line.sentences
    .map((span) => sentenceCore(line.text, span))
    .filter((span) => english.size > 0 && english.has(line.text.slice(span.start, span.end)));
  return mergeSpans([
    ...sentences.kept,
    ...verbatim,
    ...line.opaque,
    ...findPaths(line.text),
    ...others,
  ]);
}

/** Terms of two or more Latin words, or with a hyphen, that stand verbatim in the source line. */
function exemptTerms(source: Line, line: Line): Span[] {
  if (line.isBlank) return [];
  const spans: Span[] = [];
  for (const run of latinRuns(source).slice(0, 200)) {
    const term = source.text.slice(run.start, run.end);
    const parts = run.words.length > 1 ? [term] : [];
    for (const word of run.words) {
      const text = source.text.slice(word.start, word.end);
      if (text.includes('-')) parts.push(text);
    }
    for (const part of new Set(parts)) {
      const places = findAll(line.text, part);
      const own = findAll(source.text, part);
      // A label frees its own place: beside «two columns» the columns themselves are counted in digits.
      const isLabel = places.length > own.length && own.every((at) => isQuoted(source.text, at));
      const quoted = places.filter((at) => isQuoted(line.text, at));
      const free = isLabel && quoted.length >= own.length ? quoted : places;
      for (const at of free) spans.push({ start: at, end: at + part.length });
    }
  }
  return spans;
}

function findAll(text: string, part: string): number[] {
  const places: number[] = [];
  let at = findWhole(text, part);
  for (let tries = 0; at >= 0 && tries < 50; tries++) {
    places.push(at);
    at = findWhole(text, part, at + part.length);
  }
  return places;
}

/** Whether the place stands between « ». */
function isQuoted(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 200), at);
  return before.lastIndexOf('«') > before.lastIndexOf('»');
}

// Past this much text a phrase is looked for no longer: each look is a walk through `F`.
const lookLimit = 200_000_000;

/** « » of the target whose words stand verbatim in `F` or in the job's text, as stretches of each line. */
function exemptQuotations(context: Context): Span[][] {
  const spans: Span[][] = context.target.map(() => []);
  const texts = context.target.map(({ text }) => text);
  const seen = new Map<string, boolean>();
  let walked = 0;
  const stands = (text: string): boolean => {
    const folded = foldText(text);
    const known = seen.get(folded);
    if (known !== undefined) return known;
    walked += context.foldedSource.length + context.foldedJob.length;
    const found =
      folded !== '' &&
      walked < lookLimit &&
      (context.foldedSource.includes(folded) || context.foldedJob.includes(folded));
    seen.set(folded, found);
    return found;
  };
  for (const pair of pairGuillemets(texts, (line) => context.target[line]?.code ?? []).pairs) {
    if (stands(pair.text)) addQuotation(spans, texts, pair);
  }
  return spans;
}

function addQuotation(spans: Span[][], texts: string[], { open, close }: Guillemets): void {
  for (let line = open.line; line <= close.line; line++) {
    const start = line === open.line ? open.at : 0;
    const end = line === close.line ? close.at + 1 : (texts[line] as string).length;
    spans[line]?.push({ start, end });
  }
}
