import { isRelational } from '../../terms/noun-use.ts';
import { readTokens, type Token } from '../../terms/term-tokens.ts';
import { isIdle, isTermWord } from '../../terms/term-word.ts';
import { type Line, readLine } from '../reading/line.ts';
import type { TermPair } from '../rule.ts';

/** One already translated line: its words on both sides. */
export interface Evidence {
  said: Token[];
  given: Token[];
  source: Line;
  target: Line;
}

/** The already translated part `D2`, read once. */
export interface Translated {
  /** The lines in which a Russian word stands as a noun that may be a term, by its stem. */
  lines: ReadonlyMap<string, Evidence[]>;
  /** The words that stand side by side in it: `stem stem`. */
  neighbours: ReadonlySet<string>;
}

// A noun of a hundred lines is proven by some of them.
const mostLines = 12;

const known = new WeakMap<readonly TermPair[], { texts: string[]; read: Translated }>();

/** Reads `D2`; the same array with the same texts is read once. */
export function readTranslated(translated: readonly TermPair[]): Translated {
  const texts = translated.flatMap(({ source, target }) => [source, target]);
  const last = known.get(translated);
  if (
    last &&
    last.texts.length === texts.length &&
    texts.every((text, i) => text === last.texts[i])
  )
    return last.read;
  const read = readAll(translated);
  known.set(translated, { texts, read });
  return read;
}

function readAll(translated: readonly TermPair[]): Translated {
  const lines = new Map<string, Evidence[]>();
  const neighbours = new Set<string>();
  for (const one of translated.flatMap(divide)) {
    const said = readTokens(one.source);
    const given = readTokens(one.target);
    const evidence = {
      said,
      given,
      source: readLine(one.source, 0),
      target: readLine(one.target, 0),
    };
    for (const [i, token] of said.entries()) {
      const next = said[i + 1];
      if (next) neighbours.add(`${token.stem} ${next.stem}`);
      const all = lines.get(token.stem);
      if (!all) lines.set(token.stem, [evidence]);
      else if (all.length < mostLines && all[all.length - 1] !== evidence) all.push(evidence);
    }
  }
  return { lines, neighbours };
}

/** A fragment of several lines, line by line where both sides have as many. */
function divide({ source, target }: TermPair): TermPair[] {
  const from = source.split('\n');
  const to = target.split('\n');
  if (from.length !== to.length || from.length === 1) return [{ source, target }];
  return from.map((line, i) => ({ source: line, target: to[i] ?? '' }));
}

/** Runs of words that stand side by side in the line and in a translated one, with a noun in them; at most 4 words. */
export function sharedPhrases(
  free: readonly Token[],
  { lines, neighbours }: Translated,
  text: string,
): Token[][] {
  const phrases: Token[][] = [];
  let open: Token[] = [];
  const close = () => {
    if (open.length > 0) phrases.push(open.slice(0, 4));
    open = [];
  };
  for (const token of free) {
    const last = open[open.length - 1];
    // «отделочные работы»: a wide noun with what says of which kind is a term.
    const isTerm = !isIdle(token) || (last !== undefined && isRelational(last.word));
    const isShared = lines.has(token.stem) && /[\u0400-\u052f]{3}/.test(token.word) && isTerm;
    const joins =
      last &&
      isShared &&
      neighbours.has(`${last.stem} ${token.stem}`) &&
      /^\s$/.test(text.slice(last.end, token.start));
    if (!joins) close();
    if (isShared) open.push(token);
  }
  close();
  return phrases.filter(
    (phrase) => phrase.length > 1 || phrase.some(({ word, stem }) => isTermWord(word, stem)),
  );
}
