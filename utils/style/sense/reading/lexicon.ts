import type { Token } from './tokens.ts';
import { perWord } from './words.ts';

/** A phrase of the lexicon at its place in the tokens. */
export interface Sign<Name extends string> {
  name: Name;
  /** The phrase as it stands, for messages. */
  text: string;
  start: number;
  end: number;
  /** Indexes of its first and last token. */
  from: number;
  to: number;
  clause: number;
  sentence: number;
}

interface Entry<Name extends string> {
  name: Name;
  words: string[];
}

/** The phrases that may begin with a word: the word alone, and longer ones by the head of their second word. */
interface Candidates<Name extends string> {
  alone?: Entry<Name>;
  longer: Map<string, Entry<Name>[]>;
}

// Most words begin no phrase.
const none: Candidates<never> = { longer: new Map() };

/**
 * Phrases by name. In the tables they are parted by `|`; a word may end in `*` (any ending) or begin with
 * it (any beginning). The longest phrase wins, the first of equal ones; none reaches over a sign.
 */
export class Lexicon<Name extends string> {
  readonly #entries: Entry<Name>[] = [];
  readonly #byFirst = new Map<string, Entry<Name>[]>();
  readonly #candidates = perWord((word) => this.#find(word));

  constructor(tables: Record<Name, string>) {
    for (const name of Object.keys(tables) as Name[]) {
      for (const phrase of tables[name].split('|')) {
        const words = phrase.trim().replaceAll('ё', 'е').split(/\s+/);
        if (words[0]) this.#entries.push({ name, words });
      }
    }
    // A stable sort: of phrases of one length the earlier table wins.
    this.#entries.sort((a, b) => b.words.length - a.words.length);
    for (const entry of this.#entries) {
      const key = headOf(entry.words[0] as string);
      const same = this.#byFirst.get(key);
      if (same) same.push(entry);
      else this.#byFirst.set(key, [entry]);
    }
  }

  /** The phrases of the tokens from left to right, none inside another. */
  read(tokens: readonly Token[]): Sign<Name>[] {
    const signs: Sign<Name>[] = [];
    for (let at = 0; at < tokens.length; at++) {
      const candidates = this.#candidates((tokens[at] as Token).word);
      if (candidates === none) continue;
      const next = tokens[at + 1];
      const isHere = (one: Entry<Name>) => stands(tokens, at, one);
      const entry =
        (next && candidates.longer.get(headOf(next.text))?.find(isHere)) ??
        // A star in the second place: `as * as`.
        candidates.longer.get('*')?.find(isHere) ??
        candidates.alone;
      if (!entry) continue;
      const first = tokens[at] as Token;
      const to = at + entry.words.length - 1;
      const last = tokens[to] as Token;
      signs.push({
        name: entry.name,
        text: tokens
          .slice(at, to + 1)
          .map(({ text }) => text)
          .join(' '),
        start: first.start,
        end: last.end,
        from: at,
        to,
        clause: first.clause,
        sentence: first.sentence,
      });
      at = to;
    }
    return signs;
  }

  #find(word: string): Candidates<Name> {
    const heads = new Set([headOf(word), '*']);
    const found = [...heads]
      .flatMap((head) => this.#byFirst.get(head) ?? [])
      .filter(({ words }) => matches(word, words[0] as string));
    if (found.length === 0) return none as Candidates<Name>;
    const longer = new Map<string, Entry<Name>[]>();
    for (const entry of found) {
      if (entry.words.length === 1) continue;
      const head = headOf(entry.words[1] as string);
      longer.set(head, [...(longer.get(head) ?? []), entry]);
    }
    return { alone: found.find(({ words }) => words.length === 1), longer };
  }
}

/** What entries are filed under: two letters, or the star. */
function headOf(pattern: string): string {
  return pattern.startsWith('*') ? '*' : pattern.replace('*', '').slice(0, 2);
}

function stands(tokens: readonly Token[], at: number, { words }: { words: string[] }): boolean {
  const { clause } = tokens[at] as Token;
  return words.every((pattern, index) => {
    const token = tokens[at + index];
    return token !== undefined && token.clause === clause && matches(token.text, pattern);
  });
}

function matches(word: string, pattern: string): boolean {
  if (pattern.startsWith('*'))
    return word.endsWith(pattern.slice(1)) && word.length >= pattern.length;
  return pattern.endsWith('*') ? word.startsWith(pattern.slice(0, -1)) : word === pattern;
}
