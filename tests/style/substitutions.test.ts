import { describe, expect, test } from 'vitest';
import { checkTranslation, rules } from '../../utils/style/index.ts';

/** What is right English stays right beside a term of any form, and behind the mark of any point. */
const right = rules.flatMap(({ examples }) =>
  examples.map(({ source, target, good, job, glossary, translated }) => ({
    input: { source, target: good ?? target, job, glossary, translated },
  })),
);

const terms = [
  '«Old fence»',
  '„Old fence“',
  '“Old fence”',
  '"Old fence"',
  '«the „Old“ fence»',
  '«fence 12»',
  '`two sites`',
  '`item 3`',
  'C:\\Web Sites\\first item.txt',
  '/srv/Old Site/2 items/zero.log',
];

describe('right English of every rule', () => {
  test.each(terms)('beside %s', (term) => {
    const found = right.flatMap(({ input }) =>
      checkTranslation({
        ...input,
        source: `${input.source} Рядом стоит ${term} и ждёт.`,
        target: `${input.target} ${term} stands nearby and waits.`,
      }).map(({ rule, text, message }) => [input.target, rule, text, message]),
    );
    expect(found).toEqual([]);
  });

  test.each([
    ['б) ', 'b) '],
    ['(в) ', '(c) '],
    ['2г) ', '2d) '],
    ['Д) ', 'E) '],
  ])('behind %s', (mark, latin) => {
    const found = right
      .filter(({ input }) => !/^\s*(?:[-•*#>(]|\d)/.test(input.source))
      .flatMap(({ input }) =>
        checkTranslation({
          ...input,
          source: mark + input.source,
          target: latin + input.target,
        }).map(({ rule, text, message }) => [input.target, rule, text, message]),
      );
    expect(found).toEqual([]);
  });
});
