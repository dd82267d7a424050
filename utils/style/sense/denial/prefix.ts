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

type Place = Pick<Sign<string>, 'start' | 'end' | 'text'>;

/** «Несмываемая» is not `washable`. */
const passives =
  /^не(?!обходим|достижим|заменим|оценим|видим|сравним|избежим)[а-я]{3,}[аяиеу]м(?:ый|ая|ое|ые|ого|ой|ую|ым|ых|ыми|ому)$/;
const possible =
  /^(?!un|in|im|ir|non|dis|dur|reli|comfort|valu|suit|port|vari|respons|t|c|st)[a-z]{3,}[ai]ble$/;

/** English that leaves out the «не» of «нелинейный», or adds it (`unprotected` for «защищено»). */
export function findPrefixes(
  { russian, english }: Sides,
  isDenied: boolean,
): { place: Place; word?: string }[] {
  const found: { place: Place; word?: string }[] = [];
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
  const passive = russian.find(({ text }) => passives.test(text));
  if (passive && found.length === 0 && negated.length === 0) {
    const [place, ...others] = english.filter(({ text }) => possible.test(text));
    if (place && others.length === 0) return [{ place, word: passive.text }];
  }
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
