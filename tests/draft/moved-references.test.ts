import { describe, expect, it } from 'vitest';
import { parseDraft } from '../../utils/draft/fragment.ts';
import { createReferenceMemory } from '../../utils/draft/moved-references.ts';
import { findReferences } from '../../utils/draft/references.ts';

const numbers = (line: string) => findReferences(line).map(({ number }) => number);

describe('a point is named in', () => {
  it.each<[string, string[]]>([
    ['Как сказано в пункте 2.6, это снимает нагрузку.', ['2.6']],
    ['Это следует из пунктов 2.3, 2.4 и 3.', ['2.3', '2.4', '3']],
    ['См. п. 1.2.', ['1.2']],
    ['(см. 4.1)', ['4.1']],
    ['Смотрите пп. 1–3.', ['1', '3']],
    ['As point 3 says, it is enough.', ['3']],
    ['See points 2.1 and 2.2.', ['2.1', '2.2']],
  ])('%s', (line, found) => expect(numbers(line)).toEqual(found));

  it.each([
    'Python 3.10 и Django 4.2.',
    'Пункт 3 договора этого не требует.',
    'Point 4 of the contract says so.',
    'Это стоит 5 пунктов рейтинга.',
    'п. 12 ст. 5',
    'Рост на 2.5 пункта.',
    'Пункт 15% скидки.',
  ])('not in: %s', (line) => expect(numbers(line)).toEqual([]));
});

describe('a reference to a point that moved', () => {
  const movedAfter = (...states: string[]) => {
    const memory = createReferenceMemory();
    for (const state of states) memory.learn(parseDraft(state));
    return memory
      .moved(parseDraft(states.at(-1) ?? ''))
      .map(({ line, number, now }) => `${line}: ${number} → ${now}`);
  };
  const first = '1) Кэш.\n2) Очередь.\n3) Как в пункте 2, нужен Redis.';

  it('is told with the new number, wherever its own line went', () => {
    expect(
      movedAfter(first, '1) Кэш.\n2) Почта.\n3) Очередь.\n4) Как в пункте 2, нужен Redis.'),
    ).toEqual(['3: 2 → 3']);
    expect(movedAfter(first, '1) Как в пункте 2, нужен Redis.\n2) Кэш.\n3) Очередь.')).toEqual([
      '0: 2 → 3',
    ]);
    expect(movedAfter(first, '1) Очередь.\n2) Кэш.\n3) Как в пункте 2, нужен Redis.')).toEqual([
      '2: 2 → 1',
    ]);
  });

  it('is silent where it is right again, or its point was written anew', () => {
    expect(movedAfter(first)).toEqual([]);
    expect(movedAfter(first, '1) Кэш.\n2) Брокер.\n3) Как в пункте 2, нужен Redis.')).toEqual([]);
    expect(
      movedAfter(first, '1) Почта.\n2) Кэш.\n3) Очередь.\n4) Как в пункте 3, нужен Redis.'),
    ).toEqual([]);
    expect(
      movedAfter('1) Кэш.\n2) Как в пункте 5.', '1) Кэш.\n2) Как в пункте 5.\n5) Да.'),
    ).toEqual([]);
  });

  it('follows a point that is being written', () => {
    const rest = '\n3) Как в пункте 2, нужен Redis.';
    expect(movedAfter(`1) Кэш.\n2) О${rest}`, `1) Кэш.\n2) Очередь.${rest}`)).toEqual([]);
    expect(
      movedAfter(
        `1) Кэш.\n2) О${rest}`,
        `1) Кэш.\n2) Очередь.${rest}`,
        `2) Кэш.\n1) Очередь.${rest}`,
      ),
    ).toEqual(['2: 2 → 1']);
  });
});
