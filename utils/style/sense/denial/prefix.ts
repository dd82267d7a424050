import { Lexicon, type Sign } from '../reading/lexicon.ts';
import type { Sides } from '../reading/sides.ts';
import { prefixPairs } from '../words/denial-answers.ts';

const prefixes = ['un', 'in', 'im', 'ir', 'il', 'non', 'non-', 'dis'];
const plainEnglish = new Lexicon(table((_, english) => english));
const negatedEnglish = new Lexicon(
  table((_, english) => join(english, (word) => prefixes.map((prefix) => prefix + word))),
);
const plainRussian = prefixPairs.map(([russian]) => new Lexicon({ it: russian }));
const negatedRussian = prefixPairs.map(
  ([russian]) => new Lexicon({ it: join(russian, (word) => [`не${word}`]) }),
);

/** English that leaves out the «не» of «нелинейный», or adds it (`unprotected` for «защищено»). */
export function findPrefixes(
  { russian, english }: Sides,
  isDenied: boolean,
): { place: Sign<string>; word?: string }[] {
  const found: { place: Sign<string>; word?: string }[] = [];
  // Each row is asked of the Russian once, however often its English stands there.
  const once = (rows: readonly Lexicon<string>[]) => {
    const read = new Map<number, Sign<string>[]>();
    return (row: number) => {
      const known = read.get(row) ?? rows[row]?.read(russian) ?? [];
      read.set(row, known);
      return known;
    };
  };
  const plain = once(plainRussian);
  const denied = once(negatedRussian);
  for (const place of plainEnglish.read(english)) {
    const at = Number(place.name);
    const [word] = denied(at);
    if (word && plain(at).length === 0) found.push({ place, word: word.text });
  }
  const negated = negatedEnglish.read(english);
  if (found.length > 0) return negated.length > 0 ? [] : found.slice(0, 1);
  if (isDenied) return [];
  return negated
    .filter(({ name }) => plain(Number(name)).length > 0)
    .slice(0, 1)
    .map((place) => ({ place }));
}

function table(entry: (russian: string, english: string) => string): Record<string, string> {
  return Object.fromEntries(
    prefixPairs.map(([russian, english], index) => [String(index), entry(russian, english)]),
  );
}

function join(words: string, change: (word: string) => string[]): string {
  return words
    .split('|')
    .flatMap((word) => change(word.trim()))
    .join(' | ');
}
