import { expect, test } from 'vitest';
import { repositoryPairs } from '../../scripts/acceptance/sense/clean-pairs.ts';
import { checkTranslation, type Example, rules } from '../../utils/style/index.ts';

/**
 * What a draft may hold at any place, with its right English. Put after each rule's right examples, no rule may
 * speak: what one demands, no other forbids.
 */
const things: [name: string, source: string, target: string][] = [
  ['a number', 'на 37 тестах', 'on 37 tests'],
  ['a decimal', 'за 2,5 с', 'in 2.5 s'],
  ['thousands', 'на 12 000 строк', 'on 12,000 rows'],
  ['a quotation', 'с меткой «ready to ship»', 'with the label «ready to ship»'],
  ['a Russian quotation', 'в папке «Счета»', 'in the «Invoices» folder'],
  ['code', 'через `npm ci --omit=dev`', 'through `npm ci --omit=dev`'],
  [
    'a path with a space',
    'из C:\\Program Files\\Site\\app.ini',
    'from C:\\Program Files\\Site\\app.ini',
  ],
  ['a Roman numeral', 'в III квартале', 'in the 3rd quarter'],
  ['a Roman numeral kept', 'по разделу IV', 'under section IV'],
  ['a name with a digit', 'из Битрикс24', 'from Bitrix24'],
  ['a size with a digit', 'на листе А4', 'on an A4 sheet'],
  ['a tag with a digit', 'с меткой #кейс2024', 'with the #case2024 label'],
  ['invisible signs', 'в Word\u00adPress и Woo\u200bCommerce', 'in WordPress and WooCommerce'],
  ['a gloss with a number', 'для раздела 508 (Section 508)', 'for Section 508'],
  ['an abbreviation', 'для таблиц, отчётов и т.д.', 'for tables, reports, etc.'],
  ['an address', 'на https://example.com/site?item=1', 'at https://example.com/site?item=1'],
  ['an official name', 'по First Contentful Paint', 'by First Contentful Paint'],
  [
    'an operator',
    'с оператором site: в строке поиска',
    'with the site: operator in the search bar',
  ],
];

const marks: [mark: string, answer: string][] = [
  ['2.1) ', '2.1) '],
  ['*) ', '*) '],
  ['- ', '- '],
  ['а) ', 'a) '],
  ['б) ', 'b) '],
];

const right = rules.flatMap(({ examples }) =>
  examples.filter(({ source }) => /[а-яё]/i.test(source)),
);

/** What ends in an address would go on behind it as no sentence does. */
const sentences = right.filter(({ source }) => /[.!?]$/.test(source));

/** The two lines with the thing at their end, before the last stop. */
function within(example: Example, source: string, target: string) {
  const end = (line: string, words: string) =>
    words.endsWith('.')
      ? `${line.replace(/[.]$/, '')} ${words}`
      : line.replace(/([.!?]?)$/, (stop) => ` ${words}${stop}`);
  return {
    source: end(example.source, source),
    target: end(example.good ?? example.target, target),
  };
}

/** What the rules say of the lines, and which lines. */
function complaints(example: Example, lines: { source: string; target: string }): string[] {
  const { job, glossary, translated } = example;
  const found = checkTranslation({ ...lines, job, glossary, translated });
  return found.map(({ rule, text }) => `${rule} «${text}»: ${lines.source} / ${lines.target}`);
}

test.each(things)('beside %s every rule’s right English is right', (_, source, target) => {
  expect(right.length).toBeGreaterThan(rules.length);
  expect(
    sentences.flatMap((example) => complaints(example, within(example, source, target))),
  ).toEqual([]);
});

test.each(marks)('after the mark %j every rule’s right English is right', (mark, answer) => {
  const bare = right.filter(({ source }) => !/^\d/.test(source));
  expect(
    bare.flatMap((example) =>
      complaints(example, {
        source: mark + example.source,
        target: answer + (example.good ?? example.target),
      }),
    ),
  ).toEqual([]);
});

test('there is an English that passes for every Russian line of the repository', () => {
  const passed = new Map<string, string[]>();
  for (const { source, target } of repositoryPairs()) {
    const errors = checkTranslation({ source, target }).filter(
      ({ severity }) => severity === 'error',
    );
    const said = errors.map(({ rule, message }) => `${rule}: ${message}`);
    const known = passed.get(source);
    if (!known || known.length > said.length) passed.set(source, said);
  }
  expect(passed.size).toBeGreaterThan(150);
  expect([...passed].filter(([, errors]) => errors.length > 0)).toEqual([]);
});
