import type { Candidate, Notation } from './answer.ts';

/** What an object of a line looks like while its text is being written. */
const writing = /^\{\s*"n"\s*:\s*"?(\d{1,6})"?\s*,\s*"text"\s*:\s*"((?:[^"\\]|\\.)*)/su;

/**
 * Reads `{"lines":[{"n":1,"text":"…"}]}` as it streams. Each object with `n` and `text` is a line, whole
 * when its brace closes, wherever it stands; prose and fences around the JSON are passed over. An answer
 * whose frame is broken still gives the objects that are whole.
 */
export class JsonLines implements Notation {
  #text = '';
  /** How far the text has been scanned. */
  #at = 0;
  /** Where the objects begin that are open, the innermost last. */
  #open: number[] = [];
  #inString = false;

  push(text: string): Candidate[] {
    this.#text += text;
    const found: Candidate[] = [];
    for (; this.#at < this.#text.length; this.#at++) {
      const sign = this.#text[this.#at];
      if (this.#inString) {
        if (sign === '\\') {
          if (this.#at + 1 >= this.#text.length) break;
          this.#at++;
        } else if (sign === '"') this.#inString = false;
      } else if (sign === '{') this.#open.push(this.#at);
      else if (sign === '"') this.#inString = this.#open.length > 0;
      else if (sign === '}') found.push(...this.#close(this.#at + 1));
    }
    this.#forget();
    return found.concat(this.#partial());
  }

  end(): Candidate[] {
    return [];
  }

  #close(end: number): Candidate[] {
    const start = this.#open.pop();
    if (start === undefined) return [];
    const line = lineOf(this.#text.slice(start, end));
    return line ? [{ kind: 'line', ...line }] : [];
  }

  #partial(): Candidate[] {
    const start = this.#open.at(-1);
    if (start === undefined || !this.#inString) return [];
    const match = writing.exec(this.#text.slice(start));
    // An escape may be cut in two: what is shown lags behind by it.
    const text = match && decode((match[2] ?? '').replace(/\\u[0-9a-f]{0,3}$/i, ''));
    return match && text ? [{ kind: 'partial', number: Number(match[1]), text }] : [];
  }

  /** Text before the innermost open object is done with, unless an outer one is still to close around it. */
  #forget(): void {
    // Only objects without inner ones can be lines, so an outer one needs its place and not its text.
    const keep = this.#open.at(-1) ?? this.#at;
    if (keep < 65_536) return;
    this.#text = this.#text.slice(keep);
    this.#at -= keep;
    this.#open = this.#open.map((start) => Math.max(0, start - keep));
  }
}

function lineOf(text: string): { number: number; text: string } | undefined {
  // An outer frame holds many lines; a line holds no array.
  if (!/"n"/.test(text) || !/"text"/.test(text)) return undefined;
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value !== 'object' || value === null || 'lines' in value) return undefined;
    const { n, text: line } = value as { n?: unknown; text?: unknown };
    const number = typeof n === 'string' && /^\d{1,6}$/.test(n) ? Number(n) : n;
    return Number.isInteger(number) && typeof line === 'string'
      ? { number: number as number, text: line }
      : undefined;
  } catch {
    return undefined;
  }
}

function decode(text: string): string | undefined {
  try {
    return JSON.parse(`"${text.replace(/\p{Cc}/gu, ' ')}"`) as string;
  } catch {
    return undefined;
  }
}
