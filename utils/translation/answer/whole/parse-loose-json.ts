/** Quotation marks that models put around a string, with what may close each. */
const closers: Record<string, string> = {
  '"': '"”',
  "'": "'’",
  '“': '”"“',
  '‘': "’'",
  '„': '“”"',
  '«': '»',
  '`': '`',
};
const maxDepth = 32;

/**
 * Reads the first JSON of a text as a person would: with commas too many, line ends inside strings, other quotation
 * marks, quotes that are not escaped, and a frame that is not closed. `undefined` where there is none.
 */
export function parseLooseJson(written: string): unknown {
  // Encoded once more than it should be: the quotes of the frame are escaped.
  const text = /^\W{0,20}?"\s*[[{]\s*\\"/.test(written)
    ? written.replace(/\\(["\\/])/g, '$1')
    : written;
  const start = text.search(/[[{]\s*["'“‘„«`{[\]}]|\{\s*\w+\s*:|\{\s*\}/u);
  if (start < 0) return undefined;
  try {
    return new LooseJson(text, start).value(0);
  } catch {
    return undefined;
  }
}

class LooseJson {
  readonly #text: string;
  #at: number;

  constructor(text: string, at: number) {
    this.#text = text;
    this.#at = at;
  }

  value(depth: number): unknown {
    if (depth > maxDepth) throw new Error('too deep');
    this.#skip(/\s/);
    const sign = this.#sign;
    if (sign === '{') return this.#object(depth);
    if (sign === '[') return this.#array(depth);
    // A frame closes where a value is due: these were the braces of a sentence.
    if (/^[,}\]]/.test(sign)) throw new Error('nothing');
    return sign in closers ? this.#string() : this.#bare(/[,}\]\n]/);
  }

  get #sign(): string {
    return this.#text[this.#at] ?? '';
  }

  #skip(what: RegExp): void {
    while (this.#at < this.#text.length && what.test(this.#sign)) this.#at++;
  }

  #object(depth: number): Record<string, unknown> {
    const found: Record<string, unknown> = Object.create(null);
    this.#at++;
    for (;;) {
      this.#skip(/[\s,;]/);
      if (this.#sign === '}') this.#at++;
      if (this.#sign === '' || this.#text[this.#at - 1] === '}') return found;
      const key = this.#sign in closers ? this.#string() : this.#bare(/[:=,}\]]/);
      this.#skip(/[\s:=]/);
      if (key.startsWith('\\')) throw new Error('escaped');
      // The same name twice: nobody can tell which is meant.
      if (key in found) throw new Error('doubled');
      found[key] = this.value(depth + 1);
    }
  }

  #array(depth: number): unknown[] {
    const found: unknown[] = [];
    this.#at++;
    for (;;) {
      this.#skip(/[\s,;]/);
      if (this.#sign === '') return found;
      if (this.#sign === ']' || this.#sign === '}') {
        if (this.#sign === ']') this.#at++;
        return found;
      }
      found.push(this.value(depth + 1));
    }
  }

  #string(): string {
    const close = closers[this.#sign] ?? '"';
    let text = '';
    for (this.#at++; this.#at < this.#text.length; this.#at++) {
      const sign = this.#sign;
      if (sign === '\\') text += this.#escape();
      else if (close.includes(sign) && this.#ends()) {
        this.#at++;
        return text;
      } else text += sign;
    }
    return text;
  }

  /** A quotation mark closes its string where the frame goes on after it; else it belongs to the text. */
  #ends(): boolean {
    let next = this.#at + 1;
    while (next < this.#text.length && /\s/.test(this.#text[next] ?? '')) next++;
    return next >= this.#text.length || /[,:}\]]/.test(this.#text[next] ?? '');
  }

  #escape(): string {
    const sign = this.#text[++this.#at] ?? '';
    if (sign === 'u') {
      const code = this.#text.slice(this.#at + 1, this.#at + 5);
      if (!/^[\da-f]{4}$/i.test(code)) return 'u';
      this.#at += 4;
      return String.fromCharCode(Number.parseInt(code, 16));
    }
    return { n: '\n', r: '\r', t: '\t', b: '', f: '' }[sign] ?? sign;
  }

  #bare(end: RegExp): string {
    const start = this.#at;
    while (this.#at < this.#text.length && !end.test(this.#sign)) this.#at++;
    // Nothing between two ends: it would be read for ever.
    if (this.#at === start) this.#at++;
    return this.#text.slice(start, this.#at).trim();
  }
}
