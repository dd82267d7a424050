import { perWord, type Word } from '../../reading/words.ts';
import type { Token } from './tokens.ts';

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

interface Entry {
  /** The number of its lexicon. */
  lexicon: number;
  name: string;
  words: string[];
}

/** The phrases of one lexicon that may begin with a word: the word alone, and longer ones by the head of their second word. */
interface Beginning {
  lexicon: number;
  alone?: Entry;
  longer?: Map<string, Entry[]>;
}

/** The words of a text that phrases may begin with, in order, in lists side by side. */
interface Starts {
  /** The number of the lexicon. */
  lexicons: number[];
  ats: number[];
  beginnings: Beginning[];
}

/** All phrases of all lexicons by the head of their first word. */
const phrases = new Map<string, Entry[]>();
let lexicons = 0;
/** Made when first asked, anew after a lexicon that came later. */
let index: Index | undefined;

/**
 * Phrases by name. In the tables they are parted by `|`; a word may end in `*` (any ending) or begin with
 * it (any beginning). The longest phrase wins, the first of equal ones; none reaches over a sign.
 */
export class Lexicon<Name extends string> {
  readonly #number = lexicons++;

  constructor(tables: Record<Name, string>) {
    const entries: Entry[] = [];
    for (const name of Object.keys(tables) as Name[]) {
      for (const phrase of tables[name].split('|')) {
        const words = phrase.trim().replaceAll('ё', 'е').split(/\s+/);
        if (words[0]) entries.push({ lexicon: this.#number, name, words });
      }
    }
    // A stable sort: of phrases of one length the earlier table wins.
    entries.sort((a, b) => b.words.length - a.words.length);
    for (const entry of entries) file(phrases, headOf(entry.words[0] as string), entry);
    index = undefined;
  }

  /** The phrases of the tokens from left to right, none inside another. */
  read(tokens: readonly Token[]): Sign<Name>[] {
    const signs: Sign<Name>[] = [];
    let passed = 0;
    index ??= new Index();
    const { lexicons, ats, beginnings } = index.startsIn(tokens);
    const own = this.#number;
    const first = lexicons.indexOf(own);
    for (let i = first; i >= 0 && i < lexicons.length; i++) {
      if (lexicons[i] !== own) continue;
      const at = ats[i] as number;
      const entry = at < passed ? undefined : findEntry(tokens, at, beginnings[i] as Beginning);
      if (!entry) continue;
      signs.push(readSign(tokens, at, entry) as Sign<Name>);
      passed = at + entry.words.length;
    }
    return signs;
  }
}

/** Tokens keep with them where phrases may begin. */
type Read = readonly Token[] & { starts?: { by: Index; found: Starts } };

/** Where phrases may begin, in all lexicons at once: a text is looked up once, and most of its words begin none. */
class Index {
  readonly #beginnings = perWord(findBeginnings);

  startsIn(tokens: Read): Starts {
    if (tokens.starts?.by !== this) tokens.starts = { by: this, found: this.#read(tokens) };
    return tokens.starts.found;
  }

  #read(tokens: readonly Token[]): Starts {
    const found: Starts = { lexicons: [], ats: [], beginnings: [] };
    for (let at = 0; at < tokens.length; at++) {
      for (const beginning of this.#beginnings((tokens[at] as Token).word)) {
        found.lexicons.push(beginning.lexicon);
        found.ats.push(at);
        found.beginnings.push(beginning);
      }
    }
    return found;
  }
}

function findBeginnings({ text }: Word): Beginning[] {
  const found = new Map<number, Beginning>();
  for (const head of new Set([headOf(text), '*'])) {
    for (const entry of phrases.get(head) ?? []) {
      const { lexicon, words } = entry;
      if (!matches(text, words[0] as string)) continue;
      const own = found.get(lexicon) ?? { lexicon };
      found.set(lexicon, own);
      if (words.length === 1) own.alone ??= entry;
      else {
        own.longer ??= new Map();
        file(own.longer, headOf(words[1] as string), entry);
      }
    }
  }
  return [...found.values()];
}

function file(files: Map<string, Entry[]>, key: string, entry: Entry): void {
  const same = files.get(key);
  if (same) same.push(entry);
  else files.set(key, [entry]);
}

function findEntry(
  tokens: readonly Token[],
  at: number,
  { alone, longer }: Beginning,
): Entry | undefined {
  const next = tokens[at + 1];
  if (!longer || !next) return alone;
  const isHere = (one: Entry) => stands(tokens, at, one);
  return (
    longer.get(headOf(next.text))?.find(isHere) ??
    // A star in the second place: `as * as`.
    longer.get('*')?.find(isHere) ??
    alone
  );
}

function readSign(tokens: readonly Token[], at: number, { name, words }: Entry): Sign<string> {
  const first = tokens[at] as Token;
  const to = at + words.length - 1;
  const text = tokens
    .slice(at, to + 1)
    .map((token) => token.text)
    .join(' ');
  const { start, clause, sentence } = first;
  return { name, text, start, end: (tokens[to] as Token).end, from: at, to, clause, sentence };
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
