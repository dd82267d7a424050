import { singularOf } from '../../../terms/english-phrase.ts';

/** One English for a term that has two, and the one that gives way. */
export interface TermChoice {
  from?: string;
  to: string;
}

/** Either of the two: what the term is called elsewhere, or what stands in the line (`Trolleys`: trolley). */
export function termChoices(target: string | undefined, text: string): TermChoice[] {
  const isName = /^\p{Lu}/u.test(target ?? 'a') || /^.[^ ]*\p{Lu}| \p{Lu}/u.test(text);
  const one = singularOf(isName ? text : text.charAt(0).toLowerCase() + text.slice(1));
  const choices = [
    { from: one, to: target },
    { from: target, to: one },
  ];
  return choices.flatMap(({ from, to }) => (to ? [{ to, ...(from ? { from } : {}) }] : []));
}
