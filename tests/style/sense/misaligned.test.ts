import { describe, expect, test } from 'vitest';
import {
  cutBlocks,
  disorder,
  disorders,
  foreignBlock,
} from '../../../scripts/acceptance/sense/blocks.ts';
import { repositoryPairs } from '../../../scripts/acceptance/sense/clean-pairs.ts';
import { findMisaligned } from '../../../utils/style/index.ts';

const seen = new Set<string>();
const blocks = cutBlocks(
  repositoryPairs().filter(({ source }) => {
    const isNew = /[а-яё]/i.test(source) && !seen.has(source);
    seen.add(source);
    return isNew;
  }),
);

const lines = (all: [string, string][]) =>
  all.map(([source, text], i) => ({ n: i + 1, source, text }));

describe('lines of one answer under wrong numbers', () => {
  test('no block of right lines is doubted', () => {
    expect(blocks.length).toBeGreaterThan(10);
    for (const block of blocks) expect(findMisaligned(block.lines)).toEqual([]);
  });

  test.each(Object.keys(disorders))('%s: at least 95 of 100 wrong lines are found', (name) => {
    let of = 0;
    let found = 0;
    for (const [i, block] of blocks.entries()) {
      const turned = disorder(block, name, i);
      const said = findMisaligned(turned.lines);
      of += turned.wrong.length;
      found += turned.wrong.filter((n) => said.includes(n)).length;
    }
    expect(found / of).toBeGreaterThanOrEqual(0.95);
  });

  test('an answer to another draft', () => {
    const turned = blocks.map((block, i) =>
      foreignBlock(block, blocks[(i + 5) % blocks.length] as typeof block),
    );
    const of = turned.flatMap(({ wrong }) => wrong).length;
    const found = turned.flatMap((block) => findMisaligned(block.lines)).length;
    expect(found / of).toBeGreaterThanOrEqual(0.9);
  });

  test.each<[string, [string, string][]]>([
    [
      'short ones',
      [
        ['Да.', 'Yes.'],
        ['Нет.', 'No.'],
        ['Готово.', 'Done.'],
        ['Верно.', 'Yes.'],
      ],
    ],
    [
      'ones that are alike',
      [
        ['Красная кнопка удаляет запись.', 'The red button deletes the record.'],
        ['Зелёная кнопка сохраняет запись.', 'The green button saves the record.'],
        ['Синяя кнопка копирует запись.', 'The blue button copies the record.'],
      ],
    ],
    [
      'the same line twice',
      [
        ['Тест пройден.', 'The test is passed.'],
        ['Тест пройден.', 'The test is passed.'],
      ],
    ],
    [
      'an empty answer',
      [
        ['Тест пройден.', ''],
        ['Отчёт готов.', 'The report is ready.'],
      ],
    ],
    ['nothing', []],
    [
      'signs only',
      [
        ['—', '—'],
        ['***', '***'],
      ],
    ],
  ])('right: %s', (_, all) => expect(findMisaligned(lines(all))).toEqual([]));

  test('equal numbers, swapped parties', () => {
    expect(
      findMisaligned(
        lines([
          ['1) Арендатор платит 5 числа.', '1) The landlord repairs the roof.'],
          ['2) Арендодатель чинит крышу.', '2) The tenant pays on the 5th.'],
          ['3) Счётчики снимает сосед.', '3) The neighbor reads the meters.'],
        ]),
      ),
    ).toEqual([1, 2]);
  });
});
