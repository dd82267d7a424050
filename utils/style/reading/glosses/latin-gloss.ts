import { cyrillic } from '../../../text/letters.ts';
import { stemEnglish } from '../../../text/stem.ts';

const russianWord = new RegExp(
  `[${cyrillic}]["»”“]?\\s*(?:\\(\\s*[«"„“]?|,?\\s+(?:или|то есть|т\\.\\s?е\\.)\\s+[«"„“]?)$`,
  'iu',
);

/** Whether the Latin words only explain the Russian ones before them: in brackets, or « » after «или». */
export function isLatinGloss(text: string, start: number, end: number): boolean {
  if (!russianWord.test(text.slice(Math.max(0, start - 24), start))) return false;
  return (
    /^\s*[»”"]?\s*(?:[),.;]|$)|^[»”"]/.test(text.slice(end, end + 4)) ||
    /^[^()]{0,60}\)/.test(text.slice(end, end + 62))
  );
}

/** The stems of a target line, neighbours also as one word. */
export function stemSet(text: string): Set<string> {
  const words = (text.match(/[A-Za-z0-9+#]+/g) ?? []).map(stemEnglish);
  const stems = new Set(words);
  for (let i = 1; i < words.length; i++) stems.add(squash(`${words[i - 1]}${words[i]}`));
  return stems;
}

/** `rolled back` → `rolback`, `rollback` → `rolback`. */
function squash(word: string): string {
  return word.replace(/(.)\1/g, '$1');
}

const small = /^(?:the|an?|of|to|in|on|at|by|for|as|and|or|with)$/i;

/** Whether each word of the gloss stands in the target in any case, inflected, derived or written apart. */
export function isDerived(words: readonly string[], stems: ReadonlySet<string>): boolean {
  return words.every((word) => {
    if (small.test(word)) return true;
    const stem = stemEnglish(word);
    if (stems.has(stem) || stems.has(word.toLowerCase()) || stems.has(squash(stem))) return true;
    if (stem.length < 4) return false;
    // `Tokenization` is what is done, and `tokens` are not: its verb says it too, the noun it is made of does not.
    const verb = /^(.{3,}i)[sz]ations?$/i.exec(word)?.[1]?.toLowerCase();
    if (verb)
      return [...stems].some(
        (other) => /[sz]/.test(other[verb.length] ?? '') && other.startsWith(verb),
      );
    for (const other of stems) {
      const common = Math.min(stem.length, other.length);
      if (
        common >= 4 &&
        other.slice(0, 4) === stem.slice(0, 4) &&
        sharedStart(stem, other) >= Math.max(4, common - 1) &&
        Math.abs(stem.length - other.length) <= 5
      )
        return true;
    }
    return false;
  });
}

function sharedStart(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  return at;
}
