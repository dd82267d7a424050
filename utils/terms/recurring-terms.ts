import { renderingsOf } from './noun-renderings.ts';
import { readTokens, type Token } from './term-tokens.ts';
import { isIdle, isThing, isVerb } from './term-word.ts';

/** More would make the question longer than what it saves. */
const mostTerms = 24;

interface Found {
  forms: Set<string>;
  points: Set<number>;
  count: number;
}

/**
 * The terms that occur in more than one of the texts, in any form: nouns, and pairs of neighbours that end in one. What
 * occurs in the most texts comes first; a noun that stands only in one pair is that pair.
 */
export function findRecurringTerms(texts: string[]): string[] {
  const pairs = new Map<string, Found>();
  const nouns = new Map<string, Found>();
  /** For each noun, the pairs in which it stands and how often. */
  const within = new Map<string, Map<string, number>>();
  for (const [point, text] of texts.entries()) {
    const prose = text.replace(/`[^`]*`|«[^»]*»|(?:https?:\/\/|www\.)\S+/g, (span) =>
      '|'.repeat(span.length),
    );
    const tokens = readTokens(prose);
    for (const [place, token] of tokens.entries()) {
      if (!isNoun(token)) continue;
      note(nouns, token.stem, token.word, point);
      const last = tokens[place - 1];
      if (!last || !joins(last, token, prose)) continue;
      const key = `${last.stem} ${token.stem}`;
      note(pairs, key, `${last.word} ${token.word}`, point);
      const inside = within.get(token.stem) ?? new Map<string, number>();
      inside.set(key, (inside.get(key) ?? 0) + 1);
      within.set(token.stem, inside);
    }
  }
  const recur = ([, { points }]: [string, Found]) => points.size > 1;
  const standing = [...pairs].filter(recur);
  const alone = [...nouns].filter(recur).filter(([stem, { count, forms }]) => {
    // What always stands in one form is likelier to be no noun: «например», «поскольку».
    if (forms.size < 2 && renderingsOf(stem) === undefined) return false;
    const most = Math.max(0, ...standing.map(([key]) => within.get(stem)?.get(key) ?? 0));
    return most < count;
  });
  return [...standing, ...alone]
    .map(([, found]) => found)
    .sort((a, b) => b.points.size - a.points.size || b.count - a.count)
    .slice(0, mostTerms)
    .map(({ forms }) => shortest(forms));
}

function isNoun(token: Token): boolean {
  if (isIdle(token) || !/^[а-яё-]+$/.test(token.word)) return false;
  return (
    renderingsOf(token.stem) !== undefined ||
    (isThing(token.word, token.stem) && !isVerb(token.word))
  );
}

/** An adjective or a noun right before the noun. */
function joins(last: Token, token: Token, text: string): boolean {
  if (isIdle(last) || !/^[а-яё-]{4,}$/.test(last.word)) return false;
  if (text.slice(last.end, token.start) !== ' ') return false;
  return (
    isNoun(last) ||
    /(?:ый|ий|ой|ая|яя|ое|ее|ые|ие|ого|его|ому|ему|ым|им|ых|их|ую|юю|ыми|ими|ом|ем|ей)$/.test(
      last.word,
    )
  );
}

function note(all: Map<string, Found>, key: string, form: string, point: number): void {
  const found = all.get(key);
  if (!found) {
    all.set(key, { forms: new Set([form]), points: new Set([point]), count: 1 });
    return;
  }
  found.points.add(point);
  found.count++;
  found.forms.add(form);
}

/** The form that is likeliest to be the first case. */
function shortest(forms: Set<string>): string {
  return [...forms].reduce((best, form) => (form.length < best.length ? form : best));
}
