import type { Finding, Fix } from '../../style/rule.ts';

/** Of the words that are too polite these go without leaving a hole: nothing else of the sentence hangs on them. */
const removable = /^(?:please|kindly)$/i;

/** How the word of a finding of 6.1 is taken out, where that is all there is to do; only ever on a click. */
export function removalOf(text: string, { rule, start, end }: Finding): Fix | undefined {
  const word = text.slice(start, end);
  if (rule !== '6.1' || !removable.test(word)) return undefined;
  const next = /^,?\s+(?=[\p{L}`])/u.exec(text.slice(end))?.[0];
  if (next !== undefined) {
    const from = end + next.length;
    const letter = /^\p{Lu}/u.test(word) ? text.slice(from, from + 1) : '';
    return { start, end: from + letter.length, replacement: letter.toUpperCase(), sure: 'ask' };
  }
  // At the end of a sentence: «…, please.»
  const before = /,?\s+$/u.exec(text.slice(0, start))?.[0];
  if (before === undefined || !/^(?:[.!?;:]|$)/.test(text.slice(end))) return undefined;
  return { start: start - before.length, end, replacement: '', sure: 'ask' };
}
