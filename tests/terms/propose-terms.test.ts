import { describe, expect, it } from 'vitest';
import { type KeptEntry, proposeTerms } from '../../utils/terms/index.ts';

type Line = [source: string, target?: string];

const points = (...all: Line[][]) =>
  all.map((lines, point) =>
    lines.map(([source, target = ''], at) => ({ key: `${point} ${at}`, source, target })),
  );
const shown = (
  lines: Line[][],
  passed: { source: string; target: string }[] = [],
  known: KeptEntry[] = [],
) =>
  proposeTerms({ points: points(...lines), passed, known }).map(
    ({ source, target, origin }) => `${origin}: ${source} = ${target}`,
  );
const said = (source: string, target: string, more: Partial<KeptEntry> = {}): KeptEntry => ({
  source,
  target,
  kind: 'translate',
  origin: 'author',
  at: 1,
  ...more,
});

describe('what a draft proposes for the ledger', () => {
  it.each<[string, Line[][], string[]]>([
    [
      'the author’s gloss, in the first case',
      [[['Задачи живут в очереди сообщений (message queue).']], [['Очередь сообщений пуста.']]],
      ['gloss: очередь сообщений = message queue'],
    ],
    [
      'no initials, no verb, no gloss that is longer than what it explains',
      [
        [['Пройду по API (REST), и система управления (CMS) готова.']],
        [['Использую (React).']],
        [['Сервис гасит приложение (scale down to zero).']],
      ],
      [],
    ],
    [
      'what the first translations agree on',
      [
        [['Корзина хранится неделю.', 'The cart is kept for a week.']],
        [['Скрипт чистит корзины.', 'A script cleans the carts.']],
      ],
      ['first: корзина = cart'],
    ],
    [
      'nothing that they do not agree on',
      [
        [['Корзина хранится неделю.', 'The cart is kept for a week.']],
        [['Скрипт чистит корзины.', 'A script cleans the baskets.']],
      ],
      [],
    ],
    ['nothing from one point', [[['Корзина пуста. Корзина цела.', 'The cart is empty.']]], []],
    ['nothing from nothing', [[]], []],
  ])('%s', (_name, lines, proposals) => {
    expect(shown(lines)).toEqual(proposals);
  });

  it('takes the author’s gloss before the term pass, and no term twice', () => {
    const lines: Line[][] = [[['Задачи живут в очереди сообщений (message queue).']]];
    const passed = [
      { source: 'очередь', target: 'queue' },
      { source: 'очереди сообщений', target: 'message line' },
    ];
    expect(shown(lines, passed)).toEqual([
      'gloss: очереди сообщений = message queue',
      'pass: очередь = queue',
    ]);
  });

  it.each([
    ['said', said('корзина', 'basket')],
    ['turned down', said('корзина', 'cart', { isRefused: true })],
    ['said in another case', said('Корзина', 'cart')],
  ])('leaves out what was %s', (_name, entry) => {
    const passed = [{ source: 'корзины', target: 'cart' }];
    expect(shown([[]], passed, [entry])).toEqual([]);
  });

  it('speaks beside a forbidden English', () => {
    const passed = [{ source: 'корзина', target: 'cart' }];
    const forbidden = said('корзина', 'bin', { kind: 'forbid' });
    expect(shown([[]], passed, [forbidden])).toEqual(['pass: корзина = cart']);
  });
});
