import { describe, expect, it } from 'vitest';
import { holdToLedger } from '../../../utils/panel/draft/hold-to-ledger.ts';
import { checkTranslation } from '../../../utils/style/index.ts';
import type { GlossaryTerm } from '../../../utils/style/rule.ts';

const held = (source: string, target: string, glossary: GlossaryTerm[]) =>
  holdToLedger({ source, target, glossary }, checkTranslation);

describe('an English of then', () => {
  it.each<[string, string, GlossaryTerm[], string]>([
    [
      'Брошенные корзины чистит скрипт.',
      'A script cleans abandoned baskets.',
      [{ source: 'брошенная корзина', target: 'abandoned cart' }],
      'A script cleans abandoned carts.',
    ],
    [
      'Остаток проверит поставщик.',
      'A supplier will check the stock.',
      [{ source: 'поставщик', target: 'importer' }],
      'An importer will check the stock.',
    ],
    [
      'Складской остаток придёт из базы.',
      'The stock level will come from the database.',
      [{ source: 'складской остаток', target: 'stock level' }],
      'The stock level will come from the database.',
    ],
    // What to write instead was not said.
    [
      'Складской остаток придёт из базы.',
      'The stock level will come from the database.',
      [{ source: 'складской остаток', target: 'stock level', kind: 'forbid' }],
      'The stock level will come from the database.',
    ],
    ['Отчёт придёт утром.', 'The report comes at dawn.', [], 'The report comes at dawn.'],
  ])('%s', (source, target, glossary, now) => {
    expect(held(source, target, glossary)).toBe(now);
  });
});
