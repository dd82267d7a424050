import type { JobText } from '../../../job/job.ts';
import { foldText, hasCyrillic } from '../../../text/letters.ts';
import { pairGuillemets } from '../../../text/quotes.ts';
import { splitSentences } from '../../../text/sentences.ts';
import type { Span } from '../../../text/span.ts';
import type { Words } from '../../finding.ts';
import { jobWords } from '../../job-words.ts';
import type { Line } from '../line.ts';
import { findTrueWords, readPost, type TrueWords } from './true-words.ts';

/** Words between « » that nearly stand in the post. */
export interface Misquotation extends Span, TrueWords {
  line: number;
  text: string;
}

// A post is asked about again and again, by each line and each try of a fix.
const known = new WeakMap<JobText, (text: string) => TrueWords | undefined>();

function readerOf(job: JobText): (text: string) => TrueWords | undefined {
  const reader = known.get(job);
  if (reader) return reader;
  const words = jobWords(job);
  const folded = foldText(words);
  const post = readPost(words);
  const found = new Map<string, TrueWords | undefined>();
  const read = (text: string) => {
    if (found.has(text)) return found.get(text);
    const truth = folded.includes(foldText(text)) ? undefined : findTrueWords(post, text);
    if (found.size < 500) found.set(text, truth);
    return truth;
  };
  known.set(job, read);
  return read;
}

/** The quotations of a text that are not what the client wrote, sentence by sentence; Russian ones are none. */
export function findMisquotations(
  lines: readonly Line[],
  job: JobText | undefined,
): Misquotation[] {
  if (!job || !lines.some(({ text }) => text.includes('«'))) return [];
  const truthOf = readerOf(job);
  const { pairs } = pairGuillemets(
    lines.map(({ text }) => text),
    (line) => lines[line]?.code ?? [],
  );
  return pairs.slice(0, 500).flatMap(({ open, close, text }) => {
    if (text.length > 5000 || hasCyrillic(text)) return [];
    const found: Misquotation[] = [];
    for (let line = open.line; line <= close.line; line++) {
      const whole = (lines[line] as Line).text;
      const from = line === open.line ? open.at + 1 : 0;
      const to = line === close.line ? close.at : whole.length;
      for (const span of partsOf(whole, from, to)) {
        const words = whole.slice(span.start, span.end);
        const truth = truthOf(words);
        if (truth) found.push({ ...truth, ...span, line, text: words });
      }
    }
    return found;
  });
}

/** The sentences of a quotation, and what stands on both sides of words that were left out. */
function partsOf(text: string, from: number, to: number): Span[] {
  return splitSentences(text.slice(from, to)).flatMap(({ start, end }) => {
    const parts: Span[] = [];
    let at = from + start;
    for (const gap of text.slice(at, from + end).matchAll(/\s*(?:\[?(?:…|\.{3})\]?)\s*|$/g)) {
      const stop = from + start + gap.index;
      if (stop > at) parts.push({ start: at, end: stop });
      at = stop + gap[0].length;
    }
    return parts;
  });
}

/** Where a source line misquotes the post and its answer has the true words: nothing there is lost. */
export function mendedQuotations(source: Line, answer: Line, job: JobText | undefined): Span[] {
  if (!job || !source.text.includes('«')) return [];
  return findMisquotations([source], job).filter(
    ({ truth }) => truth !== undefined && answer.text.includes(truth),
  );
}

/** What the writer reads of it, beside the draft and the English alike. */
export function sayTruth({ truth, sentence }: TrueWords): Words {
  const words = truth ?? (sentence.length > 200 ? `${sentence.slice(0, 200)}…` : sentence);
  return {
    en: `Not an exact quotation. The client wrote: ${words}`,
    ru: `Это не точная цитата. Клиент написал: ${words}`,
  };
}
