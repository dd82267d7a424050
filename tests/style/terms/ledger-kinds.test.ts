import { describe, expect, it } from 'vitest';
import { checkTranslation } from '../../../utils/style/index.ts';
import type { GlossaryTerm } from '../../../utils/style/rule.ts';

const found = (source: string, target: string, glossary: GlossaryTerm[]) =>
  checkTranslation({ source, target, glossary })
    .filter(({ rule }) => rule === '6.10' || rule === '5')
    .map(({ rule, severity, text }) => `${rule} ${severity} ${text}`);

const forbid = (source: string, target: string): GlossaryTerm => ({
  source,
  target,
  kind: 'forbid',
});
const keep = (source: string, target = ''): GlossaryTerm => ({ source, target, kind: 'keep' });

describe('what the ledger forbids and keeps', () => {
  it.each<[string, string, GlossaryTerm[], string[]]>([
    // Forbidden, in either number; another word that is rendered so is no fault.
    [
      'Платёжный шлюз отвечает.',
      'The payment gateway responds.',
      [forbid('платёжный шлюз', 'payment gateway')],
      ['6.10 error payment gateway'],
    ],
    [
      'Платёжные шлюзы отвечают.',
      'The payment gateways respond.',
      [forbid('платёжный шлюз', 'payment gateway')],
      ['6.10 error payment gateways'],
    ],
    [
      'Платёжный шлюз отвечает.',
      'The acquirer responds.',
      [forbid('платёжный шлюз', 'payment gateway')],
      [],
    ],
    [
      'Сервер отвечает.',
      'The host server responds.',
      [forbid('сервер', 'host'), { source: 'сервер', target: 'server' }],
      [],
    ],
    // Inside a Latin name it is another thing.
    [
      'Магазин на Open Cart Pro хранит корзины.',
      'The shop on Open Cart Pro keeps baskets.',
      [forbid('корзина', 'cart')],
      [],
    ],
    [
      'Таблица в Google Sheets готова.',
      'The table in Google Sheets is ready.',
      [forbid('таблица', 'sheet')],
      [],
    ],
    // Kept: as it is written, in whatever case the Russian has it.
    [
      'Отчёты в «СберБизнесе» приходят сами.',
      'The reports in «СберБизнес» come by themselves.',
      [keep('СберБизнес')],
      [],
    ],
    [
      'Отчёты в СберБизнесе приходят сами.',
      'The reports come by themselves.',
      [keep('СберБизнес')],
      ['6.10 error '],
    ],
    [
      'Отчёты в СберБизнесе приходят сами.',
      'The отчёты in СберБизнес come by themselves.',
      [keep('СберБизнес')],
      ['5 error отчёты'],
    ],
    ['Эвотор печатает чеки.', 'Evotor prints receipts.', [keep('Эвотор')], ['6.10 error Evotor']],
    // A term that is also a common word.
    [
      'В общем, сервис готов.',
      'Overall, the service is ready.',
      [{ source: 'общий', target: 'shared' }],
      ['6.10 warning Overall'],
    ],
    // Signs of regular expressions mean nothing.
    [
      'Я напишу отчёт.',
      'I will write a report.',
      [
        forbid('(a|b)*', '$&\\1['),
        { source: '.*', target: '.*' },
        forbid('отчёт', 're.ort'),
        keep('['),
      ],
      [],
    ],
  ])('%s / %s', (source, target, glossary, findings) => {
    expect(found(source, target, glossary)).toEqual(findings);
  });

  it('reads 500 entries, contradictory ones too, without a fault of its own', () => {
    const glossary = Array.from(
      { length: 500 },
      (_, n): GlossaryTerm => ({
        source: n % 2 ? `слово${n >> 2}` : `сложное слово${n >> 2}`,
        target: `word ${n}`,
        kind: (['translate', 'keep', 'forbid'] as const)[n % 3] ?? 'translate',
      }),
    );
    expect(
      found('Сервер отвечает за 5 секунд.', 'The server responds in 5 seconds.', glossary),
    ).toEqual([]);
    expect(
      found('Сложное слово3 пропало.', 'The hard expression 3 is gone.', glossary),
    ).toHaveLength(1);
  });
});
