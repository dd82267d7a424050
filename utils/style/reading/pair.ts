import type { JobText } from '../../job/job.ts';
import { foldText } from '../../text/letters.ts';
import { mergeSpans, type Span } from '../../text/span.ts';
import { type CodeMatch, matchCode } from './code-match.ts';
import { type EnglishMatch, englishSentences, matchEnglish, sentenceCore } from './english.ts';
import { exemptQuotations, exemptSentences, exemptTerms, findExempt } from './exempt.ts';
import { findGlosses, type Gloss } from './glosses/gloss.ts';
import type { Line } from './line.ts';
import { type PointMark, readPointMarks } from './marks/point-mark.ts';
import { mendedQuotations } from './quotes/misquotations.ts';
import { type Keeper, readersOf } from './remember.ts';
import type { Texts } from './texts.ts';
import { matchUrls, type UrlMatch } from './url-match.ts';

/** A target line beside the source line that it answers, with what the rules must agree on. */
export interface Pair extends Keeper {
  line: Line;
  /** Absent for a blank line and from the first merged or split line on. */
  source?: Line;
  /** The answer is empty where the source line is not: rule 5 alone speaks. */
  isUnanswered: boolean;
  /** Where the source line has an enumerator. */
  mark?: PointMark;
  english: EnglishMatch;
  code: CodeMatch;
  urls: UrlMatch;
  glosses: Gloss[];
  /** In the target line: what stands verbatim in other lines of `F`, or in the job's text. */
  borrowed: Span[];
  /** Merged: where 6.1, 6.5, 6.7, 6.11 and 7.1-7.4 report nothing. */
  readonly exempt: Span[];
  /** Merged: what one finding has claimed; no other rule looks inside. */
  sealed: Span[];
  /** Merged, in the source line: English sentences, code and addresses, which other rules answer for. */
  settled: Span[];
  /** Merged, in the source line: misquotations of the client whose true words the target has. */
  mended: Span[];
}

/** A reader of pairs that reads each pair once, whoever asks. */
export const perPair = readersOf<Pair>();

/** Pairs the lines and finds what is exempt, what is claimed and what is settled in each. */
export function pairLines(texts: Texts): Pair[] {
  const { source, target, alignment } = texts;
  const english = new Set<string>();
  for (const line of source) {
    for (const span of englishSentences(line)) {
      const core = sentenceCore(line.text, span);
      english.add(line.text.slice(core.start, core.end));
    }
  }
  const quotations = exemptQuotations(texts);
  const markOf = readPointMarks(texts);
  return target.map((line, index) => {
    const answer = alignment.answers[index];
    const own = answer === undefined ? undefined : source[answer];
    const terms = own ? [own] : source.slice(0, 200);
    const mark = own && !line.isBlank ? markOf(own, line) : undefined;
    const borrowed = [...exemptSentences(line, english), ...(quotations[index] ?? [])];
    return readPair(line, own, mark, texts.input.job, borrowed, terms, (words) =>
      isClients(texts, words),
    );
  });
}

/** Whether the words are quoted, and both `F` and the post have them. */
function isClients(texts: Texts, words: string): boolean {
  const quoted = /[«"„“](.{2,200})[»"“”]/s.exec(words)?.[1];
  if (!quoted || !texts.input.job) return false;
  const folded = foldText(quoted);
  return texts.foldedSource.includes(folded) && texts.foldedJob.includes(folded);
}

const nothing: EnglishMatch = { source: [], kept: [], altered: [], missing: [] };
const noCode: CodeMatch = { kept: [], changed: [], lost: [], added: [] };
const noUrls: UrlMatch = { kept: [], changed: [], missing: [], added: [], links: [] };

function readPair(
  line: Line,
  source: Line | undefined,
  mark: PointMark | undefined,
  job: JobText | undefined,
  borrowed: Span[],
  terms: readonly Line[],
  isQuotation: (words: string) => boolean,
): Pair {
  const isUnanswered = line.isBlank && source !== undefined && !source.isBlank;
  const isCompared = source !== undefined && !isUnanswered;
  const mended = isCompared ? mendedQuotations(source, line, job) : [];
  const sentences = isCompared ? matchEnglish(source, line, mended) : nothing;
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
  const glosses = line.isBlank
    ? []
    : findGlosses(line, source, mergeSpans([...claimed, ...fixed]), isQuotation);
  let exempt: Span[] | undefined;
  return {
    line,
    source: isUnanswered ? undefined : source,
    isUnanswered,
    mark,
    english: sentences,
    code,
    urls,
    glosses,
    borrowed,
    // Most lines have nothing to report, and never ask.
    get exempt() {
      exempt ??= findExempt(
        line,
        sentences,
        borrowed,
        terms.flatMap((one) => exemptTerms(one, line)),
      );
      return exempt;
    },
    sealed: mergeSpans([...claimed, ...glosses.map(({ span }) => span)]),
    settled: source ? mergeSpans([...sourceEnglish, ...source.opaque]) : [],
    mended: mergeSpans(mended),
    known: [],
  };
}
