import { foldText } from '../../text/letters.ts';
import { type Guillemets, pairGuillemets } from '../../text/quotes.ts';
import { mergeSpans, type Span } from '../../text/span.ts';
import { findPaths } from '../../text/urls.ts';
import { type EnglishMatch, findWhole, sentenceCore } from './english.ts';
import { type Line, latinRuns } from './line.ts';
import type { Texts } from './texts.ts';

/** Where 6.1, 6.5, 6.7, 6.11 and 7.1-7.4 report nothing in a line, merged. */
export function findExempt(
  line: Line,
  sentences: EnglishMatch,
  borrowed: readonly Span[],
  terms: readonly Span[],
): Span[] {
  return mergeSpans([
    ...sentences.kept,
    ...borrowed,
    ...line.opaque,
    ...findPaths(line.text),
    ...terms,
  ]);
}

/** The sentences of a line that are English sentences of any line of `F`. */
export function exemptSentences(line: Line, english: ReadonlySet<string>): Span[] {
  if (english.size === 0) return [];
  return line.sentences
    .map((span) => sentenceCore(line.text, span))
    .filter((span) => english.has(line.text.slice(span.start, span.end)));
}

/** Terms of two or more Latin words, or with a hyphen, that stand verbatim in the source line. */
export function exemptTerms(source: Line, line: Line): Span[] {
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
export function exemptQuotations(texts: Texts): Span[][] {
  const spans: Span[][] = texts.target.map(() => []);
  const lines = texts.target.map(({ text }) => text);
  const seen = new Map<string, boolean>();
  let walked = 0;
  const stands = (text: string): boolean => {
    const folded = foldText(text);
    const known = seen.get(folded);
    if (known !== undefined) return known;
    walked += texts.foldedSource.length + texts.foldedJob.length;
    const found =
      folded !== '' &&
      walked < lookLimit &&
      (texts.foldedSource.includes(folded) || texts.foldedJob.includes(folded));
    seen.set(folded, found);
    return found;
  };
  for (const pair of pairGuillemets(lines, (line) => texts.target[line]?.code ?? []).pairs) {
    if (stands(pair.text)) addQuotation(spans, lines, pair);
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
