import { describe, expect, test } from 'vitest';
import { checkTranslation, fixTranslation, type StyleInput } from '../../utils/style/index.ts';

const input: StyleInput = {
  source: 'Вам пишет бот: заказ хранится 3 дня.',
  target: "Please note that the purchase isn't stored.",
  glossary: [{ source: 'заказ', target: 'order' }],
};
const idsOf = (given: StyleInput) => [...new Set(checkTranslation(given).map(({ rule }) => rule))];

describe('settings', () => {
  test('all rules run where nothing is set', () => {
    expect(idsOf(input).sort()).toEqual(['5', '6.1', '6.10', '7.1']);
  });

  test('a rule that is off neither finds nor fixes', () => {
    const off = { ...input, settings: { off: ['7.1', '6.10'] } };
    expect(idsOf(off).sort()).toEqual(['5', '6.1']);
    expect(fixTranslation(off).target).toBe(input.target);
  });

  test('a severity that is set holds, also over the warning of `D2`', () => {
    const settings = { severity: { '7.1': 'warning', '5': 'warning' } } as const;
    const found = checkTranslation({ ...input, settings });
    expect(found.filter(({ severity }) => severity === 'warning').map(({ rule }) => rule)).toEqual(
      expect.arrayContaining(['7.1', '5']),
    );
    const translated = [
      { source: 'Корзина заказов хранится в базе.', target: 'The order cart is in a database.' },
    ];
    const learned: StyleInput = {
      source: 'Корзина заказов удалена.',
      target: 'The order basket is deleted.',
      translated,
    };
    expect(checkTranslation(learned).map(({ severity }) => severity)).toEqual(['warning']);
    expect(
      checkTranslation({ ...learned, settings: { severity: { '6.10': 'error' } } }).map(
        ({ severity }) => severity,
      ),
    ).toEqual(['error']);
  });

  test.each([
    ['de', 'en'],
    ['ru', 'fr'],
  ])('from %s to %s only the rules of any pair run', (source, target) => {
    const found = idsOf({ ...input, settings: { pair: { source, target } } });
    const any = new Set(['5', '6.2', '6.3', '6.4', '6.6', '6.8', '6.9', '6.10']);
    expect(found.every((id) => any.has(id))).toBe(true);
    expect(found).toContain('6.10');
  });

  test('a forbidden word is a 6.5 finding with its replacement as the fix', () => {
    const given: StyleInput = {
      source: 'Код готов.',
      target: 'The codebase is ready.',
      settings: { replacements: [{ source: 'codebase', target: 'source code' }] },
    };
    expect(idsOf(given)).toEqual(['6.5']);
    expect(fixTranslation(given).target).toBe('The source code is ready.');
  });

  test('jargon is added and taken away', () => {
    const settings = { jargon: ['leverage', '-from scratch'] };
    const target = 'We leverage it and build it from scratch.';
    const found = checkTranslation({
      source: 'Мы используем это и строим с нуля.',
      target,
      settings,
    });
    expect(found.map(({ text }) => text)).toEqual(['leverage']);
  });

  test('messages come in the language that is set', () => {
    const [first] = checkTranslation({ ...input, settings: { language: 'ru' } });
    expect(first?.message).toMatch(/[а-я]/);
  });
});
