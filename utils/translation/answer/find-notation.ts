/** The longest that a mark may be: `  - **\[123456`. */
const markLength = 16;
const mark = /^(?:[-*•>]\s+)?(?:\*\*)?\\?\[\d/u;

/**
 * Sees by what comes first how an answer is written: an object, or `[12]` at the start of a line. Each sign is looked at
 * once; what stands before is passed over and not kept.
 */
export class NotationFinder {
  /** The beginning of the present line, without the blanks before it. */
  #line = '';
  /** A brace has come, and after it nothing but blanks. */
  #brace = false;

  /** The notation, with the text that belongs to it; `undefined` while nothing is to be seen. */
  push(text: string): { notation: 'json' | 'numbered'; text: string } | undefined {
    for (let at = 0; at < text.length; at++) {
      const sign = text[at] as string;
      const isBlank = /\s/.test(sign);
      if (this.#brace && sign === '"') return { notation: 'json', text: `{${text.slice(at)}` };
      if (!isBlank) this.#brace = sign === '{';
      if (sign === '\n') this.#line = '';
      else if (this.#line.length < markLength && !(isBlank && this.#line === '')) {
        this.#line += sign;
        if (mark.test(this.#line))
          return { notation: 'numbered', text: this.#line + text.slice(at + 1) };
      }
    }
    return undefined;
  }
}
