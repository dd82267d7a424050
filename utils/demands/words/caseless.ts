import { everyMatch } from '../../text/span.ts';

/** What is asked of a pattern: both kinds answer it. */
export type Pattern = Pick<RegExp, 'test' | 'exec'>;

/**
 * A pattern to which large and small letters are one. The flags `iu` say the same, but make of every letter a set of
 * letters: the first look at a large pattern then costs a browser more than twice as much.
 */
export class Caseless implements Pattern {
  readonly #pattern: RegExp;

  /** `source` is that of a pattern with the flag `u`; its letters may be of any case, its escapes are left alone. */
  constructor(source: string) {
    const small = source.replace(/\\[pPu]\{[^}]*\}|\\.|[^\\]+/gsu, (part) =>
      part.startsWith('\\') ? part : part.toLowerCase(),
    );
    this.#pattern = new RegExp(small, 'dgu');
  }

  test(text: string): boolean {
    this.#pattern.lastIndex = 0;
    return this.#pattern.test(inSmallLetters(text));
  }

  /** The first place that it finds; the words are as the text has them. */
  exec(text: string): RegExpExecArray | null {
    this.#pattern.lastIndex = 0;
    const found = this.#pattern.exec(inSmallLetters(text));
    return found && asWritten(found, text);
  }

  /** All places that it finds. */
  all(text: string): RegExpExecArray[] {
    const all = everyMatch(inSmallLetters(text), this.#pattern);
    return all.map((found) => asWritten(found, text));
  }
}

function asWritten(found: RegExpExecArray, text: string): RegExpExecArray {
  for (const [at, place] of found.indices?.entries() ?? [])
    if (place) found[at] = text.slice(...place);
  return found;
}

let last = '';
let lastSmall = '';

/** A sentence is looked at by many patterns, one after another: the last one is remembered. Offsets stay. */
function inSmallLetters(text: string): string {
  if (text !== last) {
    last = text;
    const small = text.toLowerCase();
    // `İ` alone becomes two signs.
    lastSmall =
      small.length === text.length
        ? small
        : text.replace(/\p{Lu}/gu, (letter) => {
            const one = letter.toLowerCase();
            return one.length === letter.length ? one : letter;
          });
  }
  return lastSmall;
}
