import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkTranslation, fixTranslation, type StyleInput } from '../../utils/style/index.ts';
import { mutatedInput } from './mutated-input.ts';

const check = (source: string, target: string, ...verbatim: string[]) =>
  checkTranslation({ source, target, verbatim });
const plain = 'Задача понятна.';

describe('words that stand verbatim', () => {
  test.each([
    ['Пароль: василёк.', 'The password: василёк.', 'василёк'],
    ['Пароль: василёк.', 'The password: Василёк.', 'василёк'],
    [plain, 'Rock solid turtle, the task is clear.', 'rock solid turtle'],
    [plain, "I can't swim: the task is clear.", "I can't swim"],
    [plain, 'Nine sites: the task is clear.', 'Nine sites'],
    [plain, 'Green "Fox" 31: the task is clear.', 'Green "Fox" 31'],
    [plain, '**LEMON** the task is clear.', '**LEMON**'],
    [plain, 'Kindly go. Now! the task is clear.', 'Kindly go. Now!'],
  ])('nothing in %j → %j', (source, target, word) => {
    expect(check(source, target).length).toBeGreaterThan(0);
    expect(check(source, target, word)).toEqual([]);
  });

  test('words around it are read as ever, and shown as they stand', () => {
    const input: StyleInput = {
      source: 'Слово «lemon» в начале, и сайт готов.',
      target: 'The word "lemon" is at the start, and the site is ready.',
      verbatim: ['lemon'],
    };
    expect(checkTranslation(input).map(({ text }) => text)).toEqual(['"lemon"', 'site']);
    expect(fixTranslation(input).target).toBe(
      'The word «lemon» is at the start, and the website is ready.',
    );
  });

  test('a part of a longer word is none', () => {
    expect(check(plain, 'The task is cleaромашкаr.', 'ромашка')[0]?.text).toBe('ромашка');
  });

  test('a word that the answer lacks is missed', () => {
    const found = check('Пароль LEMON 12 верен.', 'The password is right.', 'LEMON 12');
    expect(found.map(({ rule, message }) => [rule, message])).toEqual([
      ['6.6', 'The term «LEMON 12» of the source is missing.'],
    ]);
  });

  test('no finding stands inside, and no fix takes it away', () => {
    const words = [
      'Василёк',
      "don't please",
      'nine sites',
      'rock solid «fox»',
      '7 `a`',
      '**you need to**',
    ];
    fc.assert(
      fc.property(mutatedInput, fc.constantFrom(...words), fc.nat(40), (input, word, gap) => {
        const lines = input.target.split('\n');
        const parts = (lines[0] as string).split(' ');
        const before = parts.slice(0, gap % parts.length);
        lines[0] = [...before, word, ...parts.slice(before.length)].join(' ');
        const start = before.length === 0 ? 0 : before.join(' ').length + 1;
        const end = start + word.length;
        const tried = { ...input, target: lines.join('\n'), verbatim: [word] };
        const inside = checkTranslation(tried).filter(
          (one) => one.line === 0 && one.start < one.end && one.start >= start && one.end <= end,
        );
        expect(inside).toEqual([]);
        expect(fixTranslation(tried).target).toContain(word);
      }),
      { numRuns: Number(process.env.LAW_RUNS ?? 60) },
    );
  });
});
