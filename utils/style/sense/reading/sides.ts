import { blankSpans, mergeSpans, type Span } from '../../../text/span.ts';
import type { Context } from '../../reading/context.ts';
import type { Pair } from '../../reading/pair.ts';
import { readTokens, type Token } from './tokens.ts';

/** The words of a pair that can say something different: what stands verbatim in both is left out. */
export interface Sides {
  pair: Pair;
  russian: Token[];
  english: Token[];
}

const known = new WeakMap<Pair, Sides | undefined>();

/** The pairs of a check that have words on both sides; read once for all guards. */
export function readSides(context: Context): Sides[] {
  return context.pairs.map(readPair).filter((sides) => sides !== undefined);
}

function readPair(pair: Pair): Sides | undefined {
  if (known.has(pair)) return known.get(pair);
  const sides = readWords(pair);
  known.set(pair, sides);
  return sides;
}

const cyrillicWord = /[\u0430-\u045f]/;

function readWords(pair: Pair): Sides | undefined {
  const { source, line } = pair;
  if (!source || source.isBlank || line.isBlank || !/[\u0400-\u045f]/.test(source.text)) return;
  const quoted = source.text.includes('«') && line.text.includes('«');
  const russian: Token[] = [];
  const latin = new Set<string>();
  for (const token of readTokens(leaveOut(source.text, pair.settled, quoted, source.start))) {
    // Numbers and names stay as places, so that no phrase reaches over them.
    russian.push(token);
    if (!cyrillicWord.test(token.text)) latin.add(token.text);
  }
  // A name of the source is no word of English; the shortest words (`I`, `can`) are rarely names.
  const english = readTokens(leaveOut(line.text, pair.exempt, quoted, line.start)).filter(
    ({ text }) => text.length < 4 || !latin.has(text) || /^\d/.test(text),
  );
  return english.length > 0 && russian.some(({ text }) => cyrillicWord.test(text))
    ? { pair, russian, english }
    : undefined;
}

/** Blanks the enumerator, what is exempt and, where both sides quote, what stands between « ». */
function leaveOut(text: string, spans: readonly Span[], quoted: boolean, start: number): string {
  const out: Span[] = start > 0 ? [...spans, { start: 0, end: start }] : [...spans];
  if (quoted) {
    for (const { 0: found, index } of text.matchAll(/«[^«»]*»/g)) {
      out.push({ start: index, end: index + found.length });
    }
  }
  return blankSpans(text, mergeSpans(out));
}
