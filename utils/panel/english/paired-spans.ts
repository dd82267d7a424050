/** Stretches of the two texts of a line that say the same. */
export interface Paired {
  russian: Span[];
  english: Span[];
}

export interface Span {
  start: number;
  end: number;
}

const pieces = /\d+(?:[.,\s]\d+)*|[A-Za-z](?:[\w+#'’-]|\.(?=\w))*|[\p{L}]+/gu;
const negations = {
  russian: /^(?:не|нет|ни|без|нельзя|никогда|никто|ничего|никак)$/iu,
  english: /^(?:not|no|never|none|nothing|nobody|without|cannot|neither|nor|\w+n['’]t)$/iu,
};

/**
 * What the caret stands on and what answers it on the other side, where it is a number, a name that is written the
 * same in both, or a negation. `offset` in the text of the side on which the caret is; none where nothing is sure.
 */
export function pairedSpans(
  texts: { russian: string; english: string },
  side: 'russian' | 'english',
  offset: number,
): Paired | undefined {
  const own = [...texts[side].matchAll(pieces)].find(
    ({ index, 0: text }) => index <= offset && offset <= index + text.length,
  )?.[0];
  if (own === undefined) return undefined;
  const isSame = sameAs(own, side);
  if (!isSame) return undefined;
  const spansOf = (of: 'russian' | 'english') =>
    [...texts[of].matchAll(pieces)]
      .filter(({ 0: text }) => isSame(text, of))
      .map(({ index, 0: text }) => ({ start: index, end: index + text.length }));
  const found = { russian: spansOf('russian'), english: spansOf('english') };
  return found.russian.length > 0 && found.english.length > 0 ? found : undefined;
}

type IsSame = (text: string, of: 'russian' | 'english') => boolean;

function sameAs(own: string, side: 'russian' | 'english'): IsSame | undefined {
  if (/^\d/.test(own)) return (text) => /^\d/.test(text) && digitsOf(text) === digitsOf(own);
  if (negations[side].test(own)) return (text, of) => negations[of].test(text);
  // In English every word is Latin: a name is what the Russian has in the same letters.
  if (/^[A-Za-z]/.test(own)) return (text) => text.toLowerCase() === own.toLowerCase();
  return undefined;
}

/** `3 600`, `3,600` and `3600` are one number; `3,5` and `3.5` too. */
function digitsOf(text: string): string {
  return text.replace(/[\s,](?=\d{3}(?!\d))/g, '').replace(',', '.');
}

/**
 * Where the Russian says what a finding misses in the English: the words or the number that its message names, where
 * they stand in the line just once.
 */
export function missedIn(russian: string, message: string): Span | undefined {
  for (const [, quoted, number] of message.matchAll(/«([^»]+)»|(\d[\d\s.,]*\d|\d)/g)) {
    const named = (quoted ?? number ?? '').trim();
    const start = named === '' ? -1 : russian.indexOf(named);
    if (start >= 0 && russian.indexOf(named, start + 1) < 0)
      return { start, end: start + named.length };
  }
  return undefined;
}
