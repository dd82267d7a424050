import type { AskedLine } from '../engine.ts';
import { JsonLines } from './answer-json.ts';
import { NumberedLines } from './answer-numbered.ts';
import { stripThinking } from './answer-thinking.ts';
import { NotationFinder } from './find-notation.ts';
import type { Candidate, Notation } from './notation.ts';
import { oneLine, withoutEcho } from './whole/entries.ts';
import { readWhole } from './whole/read-whole.ts';

/** What reading an answer gives, in the order of the text. */
export type AnswerEvent =
  /** The line as far as it is written, for the eye only. */
  | { kind: 'partial'; number: number; text: string }
  /** The whole line, under its own number; `isJoined` where line ends inside it were taken for breaks. */
  | { kind: 'line'; number: number; text: string; isJoined?: true }
  /** A line that was given turns out not to be sure: a second answer under its number, or thinking. */
  | { kind: 'retracted'; number: number };

/**
 * Reads an answer as it streams. A line is accepted only for the number it was asked under, and only when it
 * is surely whole: the next line has begun, or `end` was called because the model said that it was done.
 * An answer that is cut off gives up its last line. What was repeated with another text is not accepted at all.
 */
export class AnswerReader {
  readonly #lines: AskedLine[];
  readonly #asked: Map<number, string>;
  readonly #accepted = new Map<number, string>();
  readonly #refused = new Set<number>();
  readonly #thinking = stripThinking();
  #notation: Notation | undefined;
  #finder = new NotationFinder();
  #isJson = false;
  /** All that was said, and thought beside it: what the notation does not read may still be read whole. */
  #said = '';
  #aside = '';
  /** Numbers below all that were asked came first: the model counts anew, and only the end can tell. */
  #countsAnew = false;
  /** The number of the last whole line, asked for or not, and of the last that was accepted. */
  #last: number | undefined;
  #lastAccepted: number | undefined;
  /** The first line that nobody asked for here and that does not follow, and the line that was accepted before it. */
  stranger: { number: number; after: number } | undefined;

  constructor(lines: AskedLine[]) {
    this.#lines = lines;
    this.#asked = new Map(lines.map(({ number, source }) => [number, source]));
  }

  /** The numbers that have no accepted line. */
  get missing(): number[] {
    return [...this.#asked.keys()].filter((number) => !this.#accepted.has(number));
  }

  push(text: string): AnswerEvent[] {
    const { visible, wasThinking } = this.#thinking.push(text);
    const events = wasThinking ? this.#forget() : [];
    return events.concat(this.#read(visible));
  }

  /** What the model thought, where its server keeps that apart. */
  think(text: string): void {
    this.#aside += text;
  }

  /** True where the model thought and said nothing. */
  get onlyThought(): boolean {
    return this.#said.trim() === '' && `${this.#aside}${this.#thinking.thought}`.trim() !== '';
  }

  /** The model said that it was done, so the last line is whole; what is still missing is looked for in the whole. */
  end(): AnswerEvent[] {
    const events = this.#read(this.#thinking.end());
    events.push(...this.#judge(this.#notation?.end() ?? []));
    return this.missing.length === 0 ? events : events.concat(this.#readWhole());
  }

  #readWhole(): AnswerEvent[] {
    // Some models say their answer while they think, and nothing after it.
    const text = this.#said.trim() === '' ? this.#thinking.thought || this.#aside : this.#said;
    const found = readWhole(text, this.#lines);
    const isSure = [...this.#accepted].every(([number, line]) => found?.get(number) === line);
    if (!found || !isSure) return [];
    const lines = [...found].filter(([number]) => !this.#accepted.has(number));
    for (const [number, line] of lines) this.#accepted.set(number, line);
    return lines.map(([number, line]) => ({ kind: 'line', number, text: line, isJoined: true }));
  }

  #read(text: string): AnswerEvent[] {
    this.#said += text;
    if (this.#notation) return this.#judge(this.#notation.push(text));
    const found = this.#finder.push(text);
    if (!found) return [];
    this.#isJson = found.notation === 'json';
    this.#notation = this.#isJson ? new JsonLines() : new NumberedLines();
    return this.#judge(this.#notation.push(found.text));
  }

  #judge(candidates: Candidate[]): AnswerEvent[] {
    return candidates.flatMap((candidate): AnswerEvent[] => {
      const { number } = candidate;
      const source = this.#asked.get(number);
      if (source === undefined) this.#countsAnew ||= this.#isFirst(number);
      const before = this.#last;
      if (candidate.kind === 'line') this.#last = number;
      if (this.#countsAnew) return [];
      if (source === undefined) {
        // A model that says too much goes on with the next number.
        if (candidate.kind === 'line' && number !== (before ?? 0) + 1) this.#meetStranger(number);
        return [];
      }
      if (candidate.kind === 'doubt') return this.#refuse(number);
      if (this.#refused.has(number)) return [];
      const text = oneLine(withoutEcho(candidate.text, source), this.#isJson);
      if (candidate.kind === 'partial')
        return this.#accepted.has(number) ? [] : [{ kind: 'partial', number, text }];
      const former = this.#accepted.get(number);
      if (former !== undefined) return former === text ? [] : this.#refuse(number);
      if (!isOneLine(text) || this.#holdsOther(text, source)) return this.#refuse(number);
      this.#accepted.set(number, text);
      this.#lastAccepted = number;
      const isJoined = this.#isJson && /[\n\r]/.test(candidate.text.trim());
      return [{ kind: 'line', number, text, ...(isJoined ? { isJoined } : {}) }];
    });
  }

  /** True for a number that comes before any that was asked for, in both senses. */
  #isFirst(number: number): boolean {
    return this.#accepted.size === 0 && number < Math.min(...this.#asked.keys());
  }

  #meetStranger(number: number): void {
    if (this.#lastAccepted !== undefined) this.stranger ??= { number, after: this.#lastAccepted };
  }

  #refuse(number: number): AnswerEvent[] {
    this.#refused.add(number);
    return this.#accepted.delete(number) ? [{ kind: 'retracted', number }] : [];
  }

  /** What was read until now was thinking: a template that opens the thought in the prompt shows only its end. */
  #forget(): AnswerEvent[] {
    const events = [...this.#accepted.keys()].map((number) => ({
      kind: 'retracted' as const,
      number,
    }));
    this.#accepted.clear();
    this.#refused.clear();
    this.#notation = undefined;
    this.#finder = new NotationFinder();
    this.#said = '';
    this.#countsAnew = false;
    this.#last = undefined;
    this.#lastAccepted = undefined;
    this.stranger = undefined;
    return events;
  }

  /** Two lines in one: the mark of another asked line stands in it and not in its own source. */
  #holdsOther(text: string, source: string): boolean {
    return [...text.matchAll(/\[(\d{1,6})\]/g)].some(
      ([mark, number]) => this.#asked.has(Number(number)) && !source.includes(mark),
    );
  }
}

function isOneLine(text: string): boolean {
  return text !== '' && !/[\n\r\u2028\u2029]/.test(text);
}
