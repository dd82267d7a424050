import { describe, expect, test } from 'vitest';
import { AnswerReader } from '../../../utils/translation/index.ts';

const asked = [
  { number: 1, source: 'Один.' },
  { number: 2, source: 'Два.' },
];

/** The least of three times: what is collected meanwhile of other tests counts to one of them alone. */
const timeOf = (text: string, size: number): number =>
  Math.min(...[1, 2, 3].map(() => timeOnce(text, size)));

/** Reads an answer in pieces of `size` and gives the milliseconds of the processor that it took, whatever else runs. */
function timeOnce(text: string, size: number): number {
  const reader = new AnswerReader(asked);
  const begun = process.cpuUsage();
  for (let at = 0; at < text.length; at += size) reader.push(text.slice(at, at + size));
  reader.end();
  return process.cpuUsage(begun).user / 1000;
}

const many = 400_000;

/** What used to be read anew at each piece, each about 400,000 signs or 80,000 lines. */
const answers: [string, string][] = [
  ['blank lines', '\n'.repeat(many / 5)],
  ['blank lines with CR', '\r\n'.repeat(many / 5)],
  ['blanks without a line end', ' '.repeat(many)],
  ['prose without a line end', 'word '.repeat(many / 5)],
  ['a numbered line without its end', `[1] ${'word '.repeat(many / 5)}`],
  ['a numbered line with CR only', `[1] ${'word\r'.repeat(many / 5)}`],
  ['a JSON text without its end', `{"lines":[{"n":1,"text":"${'word '.repeat(many / 5)}`],
  ['a JSON text of escapes', `{"lines":[{"n":1,"text":"${'\\n'.repeat(many / 2)}`],
  ['open braces', '{"a":'.repeat(many / 5)],
  ['braces that close', `${'{"n":'.repeat(many / 10)}1${'}'.repeat(many / 10)}`],
  ['an object of blanks', `{${' '.repeat(many)}`],
  ['a thought without its end', `<think>${'hm '.repeat(many / 3)}`],
  ['angle brackets', '<'.repeat(many)],
  ['thoughts that end', '<think>a</think>'.repeat(many / 16)],
  ['the same line again', '[1] One.\n'.repeat(many / 5 / 2)],
  ['the other line again', '[1] One.\n[1] Two.\n'.repeat(many / 5 / 4)],
  ['strays', `[1] One.\n\n${'stray\n'.repeat(many / 5)}`],
];

describe.each([4, 64])('in pieces of %i', (size) => {
  test.each(answers)('%s: the time grows with the length alone', (_what, text) => {
    // A quarter takes a quarter; read anew at each piece it would take a sixteenth.
    const quarter = text.slice(0, text.length / 4);
    timeOnce(quarter, size);
    expect(timeOf(text, size)).toBeLessThan(10 * Math.max(timeOf(quarter, size), 5));
  });
});
