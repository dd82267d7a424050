import { describe, expect, test } from 'vitest';
import { AnswerReader } from '../../../utils/translation/index.ts';

const asked = [
  { number: 1, source: 'Один.' },
  { number: 2, source: 'Два.' },
];

/** Reads an answer in pieces of `size` and gives the milliseconds that it took. */
function timeOf(text: string, size: number): number {
  const reader = new AnswerReader(asked);
  const begun = performance.now();
  for (let at = 0; at < text.length; at += size) reader.push(text.slice(at, at + size));
  reader.end();
  return performance.now() - begun;
}

const mega = 1_000_000;

/** What used to be read anew at each piece, each about a million signs or 200,000 lines. */
const answers: [string, string][] = [
  ['blank lines', '\n'.repeat(200_000)],
  ['blank lines with CR', '\r\n'.repeat(200_000)],
  ['blanks without a line end', ' '.repeat(mega)],
  ['prose without a line end', 'word '.repeat(mega / 5)],
  ['a numbered line without its end', `[1] ${'word '.repeat(mega / 5)}`],
  ['a numbered line with CR only', `[1] ${'word\r'.repeat(mega / 5)}`],
  ['a JSON text without its end', `{"lines":[{"n":1,"text":"${'word '.repeat(mega / 5)}`],
  ['a JSON text of escapes', `{"lines":[{"n":1,"text":"${'\\n'.repeat(mega / 2)}`],
  ['open braces', '{"a":'.repeat(mega / 5)],
  ['braces that close', `${'{"n":'.repeat(mega / 10)}1${'}'.repeat(mega / 10)}`],
  ['an object of blanks', `{${' '.repeat(mega)}`],
  ['a thought without its end', `<think>${'hm '.repeat(mega / 3)}`],
  ['angle brackets', '<'.repeat(mega)],
  ['thoughts that end', '<think>a</think>'.repeat(mega / 16)],
  ['the same line again', '[1] One.\n'.repeat(200_000 / 2)],
  ['the other line again', '[1] One.\n[1] Two.\n'.repeat(200_000 / 4)],
  ['strays', `[1] One.\n\n${'stray\n'.repeat(200_000)}`],
];

describe.each([4, 64])('in pieces of %i', (size) => {
  test.each(answers)('%s: the time grows with the length alone', (_what, text) => {
    // A second for what takes tenths of it: reading anew at each piece took minutes.
    expect(timeOf(text, size)).toBeLessThan(2000);
  });
});
