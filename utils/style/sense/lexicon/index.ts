import { renderingsOf } from '../../../terms/noun-renderings.ts';
import { stemEnglish, stemRussian } from '../../../text/stem.ts';
import { actions } from './actions.ts';
import { deeds } from './deeds.ts';
import { opposed } from './opposed.ts';
import { pairs } from './pairs.ts';
import { qualities } from './qualities.ts';
import { things } from './things.ts';

// Own table, made of the words of letters about work, and no dictionary: much is missing, and what it does not know says
// nothing. freedict and mueller7 are GPL, a dump of Wiktionary has some 50 MB. Roots, not lemmas: an entry answers for most
// forms of a verb, its noun and its adjective, and for some words that only look alike.
const open = new Map<string, Set<string>>();
const closed = new Map<string, Set<string>>();
for (const entry of `${actions};${deeds};${things};${qualities};${opposed};${pairs}`.split(
  /[;\n|]/,
)) {
  const [roots, english] = entry.split(':');
  if (!english) continue;
  for (const raw of (roots as string).split(',')) {
    const root = raw.trim().replace(/ё/g, 'е');
    const [table, key] = root.endsWith('.') ? [closed, root.slice(0, -1)] : [open, root];
    const all = table.get(key) ?? new Set();
    table.set(key, all);
    for (const word of english.trim().split(/\s+/)) all.add(word);
  }
}

const prefixes =
  /^(?:пере|недо|пред|разо|раз|рас|подо|под|обо|об|ото|от|изо|из|ис|вос|воз|вы|до|за|на|не|по|при|про|со|с|у|в|о)(?=.{4})/;
const longestEnding = 4;

/** The beginnings of English words that may render the Russian one; `undefined` where the table does not know it. */
export const renderingsFor = remember((word: string): ReadonlySet<string> | undefined => {
  const lower = word.toLowerCase().replace(/ё/g, 'е');
  const found = collect(lower);
  const bare = lower.replace(prefixes, '');
  if (found.size < 3 && bare !== lower) for (const one of collect(bare)) found.add(one);
  for (const one of renderingsOf(stemRussian(lower)) ?? []) found.add(one);
  return found.size > 0 ? found : undefined;
});

const none: ReadonlySet<string> = new Set();

/** Only what the word itself is rendered by, not what it is without its prefix: «отключить» is no «ключ». */
export const ownRenderings = remember((word: string): ReadonlySet<string> => {
  const lower = word.toLowerCase().replace(/ё/g, 'е');
  const found = collect(lower);
  if (found.size > 0) return found;
  // «Загустел» is «густел» done.
  const bare = lower.replace(/^(?:за|на|по|вы|с|о|у|про|при)(?=.{5})/, '');
  return bare === lower ? none : collect(bare);
});

function collect(word: string): Set<string> {
  const found = new Set<string>();
  for (let length = Math.min(word.length, 16); length >= 2; length--) {
    const root = word.slice(0, length);
    if (length >= 3) for (const one of open.get(root) ?? []) found.add(one);
    if (word.length - length <= longestEnding)
      for (const one of closed.get(root) ?? []) found.add(one);
  }
  return found;
}

const shortRest = /^[a-z]?(?:e|es|ed|er|ers|ing|ings|s|ly|al|y|ies|ied|ion|ions|ement|ant|ent)?$/;

/** The beginnings under which an English word is looked for: `testing` → test, testi, …; of short ones only its forms. */
export const beginningsOf = remember((word: string): readonly string[] => {
  const lower = word.toLowerCase();
  const stem = stemEnglish(lower);
  const found = new Set<string>([lower, stem]);
  // `Making` answers what `make` does.
  if (lower.endsWith('ing')) found.add(`${lower.slice(0, -3)}e`);
  // `Oversimplifying` answers what `simplifying` does.
  const bare = lower.replace(/^(?:over|under|pre|mis|out|re|un|co)(?=.{5})/, '');
  if (bare !== lower)
    for (let length = 5; length <= bare.length; length++) found.add(bare.slice(0, length));
  for (let length = 2; length < Math.min(lower.length, 14); length++) {
    if (length >= 4 || shortRest.test(lower.slice(length))) found.add(lower.slice(0, length));
  }
  for (let length = 4; length < stem.length; length++) found.add(stem.slice(0, length));
  return [...found];
});

const sounds: Record<string, string> = Object.fromEntries(
  [...'абвгдежзийклмнопрстуфхцчшщыэюя'].map((letter, i) => [
    letter,
    [...'abvgdezziiklmnoprstufhccssieua'][i] as string,
  ]),
);

/** How a word begins by ear, near enough for words of one origin: `вентиляция`, `ventilation` → venti. */
export const soundOf = remember((word: string): string => {
  const lower = word.toLowerCase().replace(/ё/g, 'е');
  const heard = /[а-я]/.test(lower)
    ? [...lower].map((letter) => sounds[letter] ?? '').join('')
    : lower
        .replace(/ph/g, 'f')
        .replace(/ck|qu?/g, 'k')
        .replace(/c(?![eiyh])/g, 'k')
        .replace(/th/g, 't')
        .replace(/sh/g, 's')
        .replace(/ch/g, 'c')
        .replace(/x/g, 'ks')
        .replace(/w/g, 'v')
        .replace(/j/g, 'z')
        .replace(/y/g, 'i');
  return heard.replace(/(.)\1+/g, '$1').slice(0, 5);
});

const mostWords = 8000;

function remember<T>(read: (word: string) => T): (word: string) => T {
  const known = new Map<string, T>();
  return (word) => {
    if (word.length > 40) return read(word.slice(0, 40));
    if (known.has(word)) return known.get(word) as T;
    if (known.size >= mostWords) known.clear();
    const value = read(word);
    known.set(word, value);
    return value;
  };
}
