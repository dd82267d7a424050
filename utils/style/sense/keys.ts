import { perWord, type Word } from '../reading/words.ts';
import { beginningsOf, renderingsFor, soundOf } from './lexicon/index.ts';

/** What a word of the source looks for, and whether the table knows it. */
interface Wanted {
  keys: readonly number[];
  isKnown: boolean;
}

/** What a word keeps of the table that read it last. */
interface Readings {
  by?: Keys;
  keys?: readonly number[] | undefined;
  wanted?: Wanted | undefined;
}

const readingsOf = perWord((): Readings => ({}));

function reset(read: Readings, by: Keys): void {
  read.by = by;
  read.keys = undefined;
  read.wanted = undefined;
}

const mostKeys = 100_000;

/**
 * Under what the words of both sides meet: the beginnings that English words have and Russian ones look for, and how
 * both sound. Keys are numbers: each word is read once, and words are compared without looking at letters again.
 */
export class Keys {
  readonly #numbers = new Map<string, number>();
  /** By key, the round in which it was last asked for: no list has to be cleared. */
  readonly #asked: number[] = [];
  #round = 0;

  /** A text of nonsense must not fill the memory: the next line begins anew. */
  get isFull(): boolean {
    return this.#numbers.size > mostKeys;
  }

  /** Under what an English word is looked for: the beginnings of its parts, how they sound, and the whole. */
  keysOf(word: Word): readonly number[] {
    const read = readingsOf(word);
    if (read.by !== this) reset(read, this);
    read.keys ??= this.#readKeys(word.text);
    return read.keys;
  }

  /** What a word of the source looks for. */
  wantedBy(word: Word): Wanted {
    const read = readingsOf(word);
    if (read.by !== this) reset(read, this);
    read.wanted ??= this.#readWanted(word.text);
    return read.wanted;
  }

  #readKeys(word: string): readonly number[] {
    const keys = new Set<string>();
    for (const part of word.split(/[-/]/)) {
      for (const beginning of beginningsOf(part)) keys.add(beginning);
      keys.add(soundKey(soundOf(part)));
    }
    keys.add(word.toLowerCase());
    return this.#number(keys);
  }

  #readWanted(word: string): Wanted {
    const keys = new Set<string>();
    let isKnown = false;
    for (const part of word.split(/[-/]/)) {
      if (/^[A-Za-z]/.test(part)) {
        keys.add(part.toLowerCase());
        continue;
      }
      const renderings = renderingsFor(part);
      if (renderings) isKnown = true;
      for (const one of renderings ?? []) keys.add(one);
      const sound = soundOf(part);
      if (sound.length >= 4) keys.add(soundKey(sound));
    }
    keys.add(word.toLowerCase());
    return { keys: this.#number(keys), isKnown };
  }

  /** Forgets what was asked for. */
  clear(): void {
    this.#round++;
  }

  ask(key: number): void {
    this.#asked[key] = this.#round;
  }

  isAsked(key: number): boolean {
    return this.#asked[key] === this.#round;
  }

  #number(keys: ReadonlySet<string>): number[] {
    return [...keys].map((key) => {
      const known = this.#numbers.get(key);
      if (known !== undefined) return known;
      const number = this.#asked.push(0) - 1;
      this.#numbers.set(key, number);
      return number;
    });
  }
}

/** Sounds and beginnings share one table: no word begins with this sign. */
function soundKey(sound: string): string {
  return `~${sound.slice(0, 4)}`;
}
