import { maxShown } from './limits.ts';
import type { Candidate, Notation } from './notation.ts';

/** What an object of a line looks like while its text is being written. */
const writing = /^\{\s*"n"\s*:\s*"?(\d{1,6})"?\s*,\s*"text"\s*:\s*"((?:[^"\\]|\\.)*)/su;

/**
 * Reads `{"lines":[{"n":1,"text":"…"}]}` as it streams. Each object with `n` and `text` is a line, whole
 * when its brace closes, wherever it stands; prose and fences around the JSON are passed over. An answer
 * whose frame is broken still gives the objects that are whole. Each sign is looked at once.
 */
export class JsonLines implements Notation {
  /** The innermost object that is open, as far as it is written: only one without inner ones can be a line. */
  #object: string | undefined;
  #depth = 0;
  #inString = false;
  #escaped = false;

  push(text: string): Candidate[] {
    const found: Candidate[] = [];
    let from = 0;
    for (let at = 0; at < text.length; at++) {
      const sign = text[at];
      if (this.#inString) {
        if (this.#escaped) this.#escaped = false;
        else if (sign === '\\') this.#escaped = true;
        else if (sign === '"') this.#inString = false;
      } else if (sign === '"') this.#inString = this.#depth > 0;
      else if (sign === '{') {
        this.#object = '';
        this.#depth++;
        from = at;
      } else if (sign === '}' && this.#depth > 0) {
        this.#depth--;
        const line =
          this.#object === undefined ? undefined : lineOf(this.#object + text.slice(from, at + 1));
        this.#object = undefined;
        if (line) found.push({ kind: 'line', ...line });
      }
    }
    if (this.#object !== undefined) this.#object += text.slice(from);
    return found.concat(this.#partial());
  }

  end(): Candidate[] {
    return [];
  }

  #partial(): Candidate[] {
    if (this.#object === undefined || !this.#inString || this.#object.length > maxShown) return [];
    const match = writing.exec(this.#object);
    // An escape may be cut in two: what is shown lags behind by it.
    const text = match && decode((match[2] ?? '').replace(/\\u[0-9a-f]{0,3}$/i, ''));
    return match && text ? [{ kind: 'partial', number: Number(match[1]), text }] : [];
  }
}

function lineOf(text: string): { number: number; text: string } | undefined {
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
