import { describe, expect, test } from 'vitest';
import { checkTranslation, fixTranslation, type StyleInput } from '../../utils/style/index.ts';
import { measureWork, unseen } from './measure-work.ts';
import { practice } from './mutated-input.ts';

// A part of the draft: what grows with the square shows between one part and four as well.
const part = practice.slice(0, 16);
const text = (of: (pair: (typeof practice)[number]) => string, times: number, gap: string) =>
  Array.from({ length: times }, () => part.map(of).join(gap)).join(gap);

const broken = (line: string) =>
  line.replace(/It is necessary to/gi, 'You need to').replace(/ is not /g, " isn't ");

const inputs: [string, (times: number) => StyleInput][] = [
  [
    'a clean draft of many lines',
    (times) => ({
      source: text(({ source }) => source, times, '\n'),
      target: text(({ target }) => target, times, '\n'),
    }),
  ],
  [
    'a draft with the same mistakes again and again',
    (times) => ({
      source: text(({ source }) => source, times, '\n'),
      target: text(({ target }) => broken(target), times, '\n'),
    }),
  ],
  [
    'a draft in one line',
    (times) => ({
      source: text(({ source }) => source, times, ' '),
      target: text(({ target }) => target, times, ' '),
    }),
  ],
  [
    'a target many times longer than its source',
    (times) => ({
      source: 'Сервер работает.',
      target: text(({ target }) => target, times, '\n'),
    }),
  ],
  [
    'a Russian target',
    (times) => ({
      source: text(({ source }) => source, times, '\n'),
      target: text(({ source }) => source, times, '\n'),
    }),
  ],
  ...['«', '`', '"', '(', 'a ', '1) ', '. ', '**', "it's ", 'you need to ', '\u00ad', '\n'].map(
    (mark): [string, (times: number) => StyleInput] => [
      `${JSON.stringify(mark)} again and again`,
      (times) => ({ source: 'Сервер `x` «y» 1.', target: mark.repeat(times * 1000) }),
    ],
  ),
];

describe('the work grows no faster than the text', () => {
  test.each(inputs)('%s', (_, make) => {
    checkTranslation(make(1));
    const [one, four] = [unseen(make(1)), unseen(make(4))];
    const once = measureWork(() => checkTranslation(one));
    const fourfold = measureWork(() => checkTranslation(four));
    expect(fourfold / once).toBeLessThan(5);
  });

  test('with `D2` and a glossary as long as the draft', () => {
    const make = (times: number): StyleInput => ({
      source: text(({ source }) => source, times, '\n'),
      target: text(({ target }) => target, times, '\n'),
      translated: Array.from({ length: times }, () => part).flat(),
      glossary: [{ source: 'очередь задач', target: 'task queue' }],
    });
    checkTranslation(make(1));
    const [one, four] = [unseen(make(1)), unseen(make(4))];
    const once = measureWork(() => checkTranslation(one));
    const fourfold = measureWork(() => checkTranslation(four));
    expect(fourfold / once).toBeLessThan(6);
  });
});

// Work that no count sees, as a pattern that tries again inside itself, only a clock tells: beside words of the same length.
describe('one line of a kind costs about what words cost', () => {
  const timeOf = (input: StyleInput) => {
    const [first, second] = [unseen(input), unseen(input)].map((one) => {
      const from = performance.now();
      checkTranslation(one);
      return performance.now() - from;
    }) as [number, number];
    return Math.min(first, second);
  };
  const size = 20_000;
  const words = { source: 'слово '.repeat(size / 6), target: 'words '.repeat(size / 6) };
  let known: number | undefined;
  const timeOfWords = () => {
    known ??= timeOf(words);
    return known;
  };
  const digits = '7'.repeat(size);

  test.each([
    ['on both sides', { source: digits, target: digits }],
    ['in the source', { source: digits, target: 'Server' }],
    ['in the target', { source: 'Сервер', target: digits }],
    ['of other value', { source: digits, target: '8'.repeat(size) }],
  ])('20,000 digits %s', (_, input) => {
    expect(timeOf(input)).toBeLessThan(2 * timeOfWords());
  });

  test.each([
    ['два теста, ', 'two tests, '],
    ['Сервер работает. ', "It's running. "],
    ['надо запустить, ', 'you need to run, '],
    ['На сайте тесты. ', 'The tests are on the site. '],
  ])('hundreds of findings of %j are mended in few checks', (source, target) => {
    const input = { source: source.repeat(300), target: target.repeat(300) };
    const once = timeOf(input);
    const unread = unseen(input);
    const from = performance.now();
    const { applied } = fixTranslation(unread);
    expect(applied).toHaveLength(300);
    // One or two in fact, and 300 where each finding asks for one of its own.
    expect(performance.now() - from).toBeLessThan(20 * once);
  });
});

describe('a megabyte of words, and marks without end', () => {
  test('and ten thousand quotes inside one another are read to their end', () => {
    const target = '«'.repeat(5_000) + '»'.repeat(5_000);
    expect(Array.isArray(checkTranslation({ source: 'Сервер.', target }))).toBe(true);
  });

  test.each(['words and more words ', '«', '»', '`a` ', '`', '**', '"', 'сервер ', '1 ', '. '])(
    'of %j in one line is read to its end',
    (mark) => {
      // Marks cost most: a hundred pages of nothing else are more than anybody pastes.
      const size = mark.startsWith('words') ? 1_000_000 : 100_000;
      const target = mark.repeat(Math.ceil(size / mark.length));
      const findings = checkTranslation({ source: 'Сервер.', target });
      expect(findings.every(({ end }) => end <= target.length)).toBe(true);
    },
  );
});
