import { findIdioms } from '../../terms/idioms.ts';
import { readTokens } from '../../terms/term-tokens.ts';
import { mergeSpans } from '../../text/span.ts';
import type { Context } from '../reading/context.ts';
import type { Pair } from '../reading/pair.ts';
import { findOtherEvidence } from './evidence-match.ts';
import { findOtherGlossary } from './glossary-match.ts';
import type { OtherRendering } from './rendering.ts';

/** What the glossary and the already translated lines say of the terms in this line. */
export function findOtherRenderings(context: Context, pair: Pair): OtherRendering[] {
  const { glossary = [], translated = [] } = context.input;
  const { source, line, settled } = pair;
  if (!source || line.isBlank || (glossary.length === 0 && translated.length === 0)) return [];
  const said = readTokens(source.text);
  const given = readTokens(line.text);
  const search = { pair, said, given, idioms: findIdioms(source.text) };
  const found = findOtherGlossary(search, glossary);
  if (translated.length === 0) return found.renderings;
  const used = mergeSpans([...found.places, ...settled, ...search.idioms]);
  return [...found.renderings, ...findOtherEvidence({ ...search, used }, translated)];
}
