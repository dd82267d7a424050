import { Kind } from '../../reading/words.ts';
import { Lexicon, type Sign } from '../reading/lexicon.ts';
import type { Sides } from '../reading/sides.ts';
import { prefixPairs } from '../words/denial-answers.ts';

const prefixes = ['un', 'in', 'im', 'ir', 'il', 'non', 'non-', 'dis'];
/** `Correct` answers several words: all rows that an English word stands in. */
const rowsOf = new Map<string, number[]>();
prefixPairs.forEach(([, english], row) => {
  for (const word of english.split('|')) put(rowsOf, word.trim(), row);
});
const words = [...rowsOf.keys()];
const plainEnglish = new Lexicon(table((word) => word));
const negatedEnglish = new Lexicon(
  table((word) => prefixes.map((prefix) => prefix + word).join(' | ')),
);
const rowsAt = ({ name }: Sign<string>) => rowsOf.get(words[Number(name)] as string) ?? [];
const plainRussian = prefixPairs.map(([russian]) => new Lexicon({ it: join(russian, withShort) }));
const negatedRussian = prefixPairs.map(
  ([russian]) => new Lexicon({ it: join(russian, (word) => withShort(`не${word}`)) }),
);

type Place = Pick<Sign<string>, 'start' | 'end' | 'text'>;

/** «Несмываемая» is not `washable`. */
const passives = new Kind(
  /^не(?!обходим|достижим|заменим|оценим|видим|сравним|избежим)[а-я]{3,}[аяиеу]м(?:ый|ая|ое|ые|ого|ой|ую|ым|ых|ыми|ому)$/,
);
const possible =
  /^(?!un|in|im|ir|non|dis|dur|reli|comfort|valu|suit|port|vari|respons|t|c|st)[a-z]{3,}[ai]ble$/;

/** English that leaves out the «не» of «нелинейный», or adds it (`unprotected` for «защищено»). */
export function findPrefixes(
  { russian, english, inRussian }: Sides,
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
    const rows = rowsAt(place);
    const word = rows.flatMap((row) => denied(row))[0];
    if (word && rows.every((row) => plain(row).length === 0))
      found.push({ place, word: word.text });
  }
  const negated = negatedEnglish.read(english);
  const isPassive = passives.isIn(inRussian) && found.length === 0 && negated.length === 0;
  const passive = isPassive ? russian.find(({ word }) => passives.has(word)) : undefined;
  if (passive) {
    const [place, ...others] = english.filter(({ text }) => possible.test(text));
    if (place && others.length === 0) return [{ place, word: passive.text }];
  }
  if (found.length > 0) return negated.length > 0 ? [] : found.slice(0, 1);
  if (isDenied) return [];
  return negated
    .filter((sign) => rowsAt(sign).some((row) => plain(row).length > 0))
    .slice(0, 1)
    .map((place) => ({ place }));
}

function table(entry: (word: string) => string): Record<string, string> {
  return Object.fromEntries(words.map((word, index) => [String(index), entry(word)]));
}

function put(rows: Map<string, number[]>, word: string, row: number): void {
  const own = rows.get(word);
  if (own) own.push(row);
  else rows.set(word, [row]);
}

function join(words: string, change: (word: string) => string[]): string {
  return words
    .split('|')
    .flatMap((word) => change(word.trim()))
    .join(' | ');
}

/** «Точн*» is «точен» too: a vowel comes between; «зашифрованн*» is «зашифрованы»: one «н» is left. */
function withShort(word: string): string[] {
  const stem = word.slice(0, -2);
  if (word.endsWith('нн*')) return [word, stem, ...['а', 'о', 'ы'].map((ending) => stem + ending)];
  return /[^аеиоуыяюнь]н\*$/.test(word) ? [word, `${stem}ен`] : [word];
}
