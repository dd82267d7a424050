import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkTranslation, findMisaligned } from '../../../utils/style/index.ts';

const senses = (source: string, target: string) =>
  checkTranslation({ source, target }).filter(({ kind }) => kind && kind !== 'alien');

const long: [string, string, string][] = [
  ['a word again and again', 'сервер '.repeat(3000), 'server '.repeat(3000)],
  ['one word of 20,000 letters', 'ж'.repeat(20_000), 'z'.repeat(20_000)],
  ['10,000 numbers', '7 '.repeat(10_000), '7 '.repeat(10_000)],
  ['signs', '—…«»()'.repeat(3500), '-.""()'.repeat(3500)],
  ['commas', ', '.repeat(10_000), ', '.repeat(10_000)],
  ['negations', 'не '.repeat(7000), 'not '.repeat(7000)],
  ['Chinese', '漢字'.repeat(10_000), '漢字'.repeat(10_000)],
  ['a long list', 'болт, гайка и '.repeat(1500), 'a bolt, a nut and '.repeat(1500)],
  ['invisible signs', 'а\u200b'.repeat(10_000), 'a\u200b'.repeat(10_000)],
  ['letters of two scripts', 'Сcаa'.repeat(5000), 'Сcаa'.repeat(5000)],
];

describe('bad input', () => {
  test.each(long)('a line of %s is read to its end', (_, source, target) => {
    const started = performance.now();
    expect(Array.isArray(checkTranslation({ source, target }))).toBe(true);
    findMisaligned([
      { n: 1, source, text: target },
      { n: 2, source: 'Да.', text: 'Yes.' },
    ]);
    // A hundred times what it takes: only a walk that grows with the square would need it.
    expect(performance.now() - started).toBeLessThan(20_000);
  });

  test('of what nobody can compare nothing is said', () => {
    for (const [source, target] of [
      ['', 'A line.'],
      ['—', '-'],
      ['漢字です', 'It is 漢字です'],
      ['Only English here.', 'Only English here.'],
      ['12345', '12345'],
      ['🙂', '🙂'],
      ['`npm ci`', '`npm ci`'],
      ['https://a.example/x', 'https://a.example/x'],
    ] as const)
      expect(senses(source, target)).toEqual([]);
  });

  test('any strings give an answer and offsets inside the line', () => {
    const line = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc.string({ unit: 'grapheme', maxLength: 60 }),
      fc
        .array(
          fc.constantFrom(
            'не',
            'три',
            'если',
            'not',
            'three',
            '5',
            ',',
            '«',
            '\u200b',
            '漢',
            '.',
            'I',
          ),
          { maxLength: 30 },
        )
        .map((all) => all.join(' ')),
    );
    fc.assert(
      fc.property(line, line, (source, target) => {
        const lines = target.split('\n');
        for (const { line: at, start, end, text } of checkTranslation({ source, target }))
          expect(lines[at]?.slice(start, end)).toBe(text);
        findMisaligned([
          { n: 1, source, text: target },
          { n: 2, source: target, text: source },
        ]);
      }),
      { numRuns: 300 },
    );
  });
});
