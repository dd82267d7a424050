import { describe, expect, test } from 'vitest';
import { findRecurringTerms } from '../../utils/terms/recurring-terms.ts';

describe('words that recur', () => {
  test.each<[string, string[], string[]]>([
    ['a noun in two forms', ['Очередь растёт.', 'Мы чистим очереди ночью.'], ['очередь']],
    [
      'an adjective with its noun, as one term',
      ['Складской остаток мал.', 'Нет складского остатка.'],
      ['складской остаток'],
    ],
    [
      'nothing that stands in one point only',
      ['Очередь растёт, очереди ждут.', 'Отчёт готов.'],
      [],
    ],
    [
      'no adverb or conjunction, however often',
      ['Например, так, поскольку надо дважды.', 'Например, так, поскольку надо дважды.'],
      [],
    ],
    [
      'nothing in code, in a quotation or in a link',
      ['«очередь» и `очередь` https://a.b/очередь', '«очередь» и `очереди`'],
      [],
    ],
    ['nothing of nothing', [], []],
  ])('%s', (_, texts, expected) => {
    expect(findRecurringTerms(texts)).toEqual(expected);
  });

  test('what occurs in the most points first, and never more than a short question holds', () => {
    const words = [
      'сервер',
      'очередь',
      'процесс',
      'страница',
      'заказ',
      'товар',
      'шаблон',
      'запрос',
      'система',
      'магазин',
    ];
    const texts = [words.join(', '), words.slice(0, 5).join(', '), words.slice(0, 2).join(', ')];
    expect(findRecurringTerms(texts).slice(0, 2).sort()).toEqual(['очередь', 'сервер']);
    expect(findRecurringTerms(texts).length).toBeLessThanOrEqual(24);
  });
});
