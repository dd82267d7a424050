import { maxShown } from './limits.ts';
import type { Candidate, Notation } from './notation.ts';

/** `[12] text`, also as a list item, a quotation or in bold, as chats like to write. */
const marked = /^\s*(?:[-*•>]\s+)?(?:\*\*)?\\?\[(\d{1,6})\\?\](?:\*\*)?:?[ \t]*(.*)$/u;
/** Something like a mark that names no single line: `[3-4]`, `[3, 4]`. */
const otherMark = /^\s*(?:[-*•>]\s+)?(?:\*\*)?\\?\[\d/u;
const fence = /^\s*(?:`{3,}|~{3,})\s*\w*\s*$/;

/**
 * Reads numbered lines. A line is whole when the next mark has come, or the end. Text without a number
 * that follows it directly, or that stands between it and the next mark, may be its second half, so the line
 * is in doubt. After a blank line or a fence at the end such text is only a farewell.
 */
export class NumberedLines implements Notation {
  #rest = '';
  #open: { number: number; text: string; closed: boolean; stray: boolean } | undefined;

  push(text: string): Candidate[] {
    // What is not yet a line is only added to, and read once it is one: a line may come sign by sign.
    const end = text.lastIndexOf('\n');
    const lines = end < 0 ? [] : (this.#rest + text.slice(0, end)).split(/\r?\n/);
    this.#rest = end < 0 ? this.#rest + text : text.slice(end + 1);
    const found = lines.flatMap((line) => this.#line(line.replace(/\r$/, '')));
    if (this.#rest.length > maxShown) return found;
    const partial = marked.exec(this.#rest);
    if (partial?.[2]) found.push({ kind: 'partial', number: Number(partial[1]), text: partial[2] });
    return found;
  }

  end(): Candidate[] {
    const found = this.#rest === '' ? [] : this.#line(this.#rest);
    this.#rest = '';
    if (this.#open) this.#open.stray = false;
    return found.concat(this.#close());
  }

  #line(line: string): Candidate[] {
    const mark = marked.exec(line);
    if (mark || otherMark.test(line)) {
      const found = this.#close();
      if (mark)
        this.#open = { number: Number(mark[1]), text: mark[2] ?? '', closed: false, stray: false };
      return found;
    }
    if (!this.#open) return [];
    if (line.trim() === '' || fence.test(line)) this.#open.closed = true;
    else if (this.#open.closed) this.#open.stray = true;
    else {
      this.#open.stray = true;
      return this.#close();
    }
    return [];
  }

  #close(): Candidate[] {
    const open = this.#open;
    this.#open = undefined;
    if (!open) return [];
    const { number, text } = open;
    return [open.stray ? { kind: 'doubt', number } : { kind: 'line', number, text }];
  }
}
