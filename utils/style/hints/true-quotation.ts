import { foldText } from '../../text/letters.ts';
import type { Span } from '../../text/span.ts';
import { stemEnglish } from '../../text/stem.ts';

/**
 * What the client wrote where the quotation differs a little: the stretch of the job with the most words in
 * common, at least two thirds of them. A name or a term of one or two words that the job has not is no quotation.
 */
export function trueQuotation(jobText: string, text: string): string | undefined {
  const words = text.match(/[A-Za-z0-9'’]+/g) ?? [];
  if (words.length < 3 || jobText === '') return undefined;
  const stems = words.map(stemEnglish);
  const wanted = new Set(stems);
  const tokens = [...jobText.matchAll(/[A-Za-z0-9'’]+/g)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    stem: stemEnglish(match[0]),
  }));
  let best: { from: number; to: number; score: number } | undefined;
  for (let from = 0; from < tokens.length; from++) {
    if (!wanted.has(tokens[from]?.stem ?? '')) continue;
    const seen = new Set<string>();
    for (let to = from; to < Math.min(tokens.length, from + words.length + 4); to++) {
      const stem = tokens[to]?.stem ?? '';
      if (!wanted.has(stem)) continue;
      seen.add(stem);
      const score = seen.size / Math.max(wanted.size, to - from + 1);
      if (!best || score > best.score) best = { from, to, score };
    }
  }
  if (!best || best.score < 0.66) return undefined;
  const start = (tokens[best.from] as Span).start;
  const end = (tokens[best.to] as Span).end;
  const mark = /[.?!]$/.test(text) ? (/^[.?!]/.exec(jobText.slice(end))?.[0] ?? '') : '';
  const truth = (jobText.slice(start, end) + mark).replace(/\s+/g, ' ');
  return foldText(truth) === foldText(text) ? undefined : truth;
}
