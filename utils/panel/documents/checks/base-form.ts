import { formsOf } from '../../../style/index.ts';

/**
 * The phrase and its replacement in the form from which the check makes all others: `utilize` → `use` of `utilized` →
 * `used`. Where no such form is known they stay as they were written first.
 */
export function baseOf(
  removed: readonly string[][],
  added: readonly string[][],
): { phrase: string; replacement: string } {
  const written = { phrase: (removed[0] ?? []).join(' '), replacement: (added[0] ?? []).join(' ') };
  const isSingle = [...removed, ...added].every(({ length }) => length === 1);
  if (!isSingle) return written;
  const pairs = removed.map(([one = ''], index) => [one, added[index]?.[0] ?? ''] as const);
  for (const phrase of basesOf(pairs[0]?.[0] ?? ''))
    for (const replacement of basesOf(pairs[0]?.[1] ?? ''))
      if (pairs.every(([from, to]) => isSameForm(phrase, from, replacement, to)))
        return { phrase, replacement };
  return written;
}

function isSameForm(phrase: string, from: string, replacement: string, to: string): boolean {
  const kinds = formsOf(phrase).flatMap(([kind, form]) => (form === from ? [kind] : []));
  return formsOf(replacement).some(([kind, form]) => form === to && kinds.includes(kind));
}

const endings: [RegExp, string[]][] = [
  [/ies$|ied$/, ['y']],
  [/(.)\1(?:ed|ing)$/, ['$1']],
  [/ing$|ed$|es$/, ['e', '']],
  [/s$|d$/, ['']],
];
const irregular =
  'be do find get give go have hold keep lose make pay put run see send set take write'.split(' ');

/** What the forms of a word have in common; shorter than a stem for search, as short verbs are corrected too. */
export function rootOf(word: string): string {
  const base = irregular.find((one) => formsOf(one).some(([, form]) => form === word)) ?? word;
  return base
    .replace(/(?<=.{2})(?:ies|ied)$/, 'y')
    .replace(/(?<=.{2})(?:ing|ed|es|e|s)$/, '')
    .replace(/([bdgklmnprt])\1$/, '$1');
}

/** The words of which this may be a form; bases that end otherwise before the word itself. */
function basesOf(word: string): string[] {
  const known = irregular.filter((base) => formsOf(base).some(([, form]) => form === word));
  const cut = endings.flatMap(([ending, ends]) =>
    ending.test(word) ? ends.map((end) => word.replace(ending, end)) : [],
  );
  return [...known, ...cut, word].filter((base) => formsOf(base).some(([, form]) => form === word));
}
