import type { Finding, StyleInput } from '../../style/rule.ts';
import { singularOf } from '../../terms/english-phrase.ts';
import { replaceRendering } from '../../terms/replace-rendering.ts';

/**
 * An English of then with the renderings of now: where 6.10 names the term and the place, and the replacement is sure.
 * What is not sure stays, and is counted as what it breaks.
 */
export function holdToLedger(input: StyleInput, check: (input: StyleInput) => Finding[]): string {
  let { target } = input;
  if (!input.glossary?.length) return target;
  for (const { rule, text, term } of check(input)) {
    if (rule !== '6.10' || text === '' || !term?.target) continue;
    const change = { source: term.source, from: singularOf(text), to: term.target };
    target = replaceRendering({ source: input.source, target }, change) ?? target;
  }
  return target;
}
