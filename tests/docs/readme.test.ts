import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { en } from '../../utils/interface/en/index.ts';
import { enViews } from '../../utils/interface/en/views.ts';
import { ru } from '../../utils/interface/ru/index.ts';
import { ruViews } from '../../utils/interface/ru/views.ts';
import { costOf, priceOf } from '../../utils/prices.ts';
import { defaultSettings } from '../../utils/storage/settings.ts';
import { checkTranslation, fixTranslation, rules } from '../../utils/style/index.ts';
import { guards } from '../../utils/style/sense/index.ts';
import { presets } from '../../utils/translation/presets.ts';

const read = (file: string) => readFileSync(join(import.meta.dirname, '../..', file), 'utf8');
/** Every string of a catalogue that needs nothing put in. */
const stringsOf = (value: unknown): string[] =>
  typeof value === 'object' && value !== null
    ? Object.values(value).flatMap(stringsOf)
    : [String(value)];

const pages = [
  ['README.md', 'en', /against (\d+) rules and (\d+) guards/],
  ['README.ru.md', 'ru', /по (\d+) правилам и (\d+) проверкам/],
] as const;

describe.each(pages)('%s', (file, language, counts) => {
  const page = read(file);

  it('names as many rules and guards as there are', () => {
    expect(counts.exec(page)?.slice(1).map(Number)).toEqual([rules.length, guards.length]);
  });

  it('mends the pair as the page shows it', () => {
    const cells = page
      .split('\n')
      .filter((line) => /^\| \p{L}/u.test(line))
      .map((line) => line.split('|')[2]?.trim() ?? '');
    const [source = '', target = '', mended = '', told = ''] = cells;
    const fixed = fixTranslation({ source, target, settings: { language } });
    expect(fixed.target).toBe(mended);
    expect(fixed.remaining.map(({ message }) => message)).toEqual([told]);
  });

  it('calls what is pressed by its name', () => {
    const words = language === 'en' ? [en, enViews] : [ru, ruViews];
    const known = new Set(words.flatMap(stringsOf));
    const bold = [...page.matchAll(/\*\*([^*]+)\*\*/g)].map(([, name = '']) => name);
    const quoted = [...page.matchAll(/«((?:Agree and|Any |Согласиться и|Любой )[^»]+)»/g)];
    const pressed = bold.filter((name) => /^\p{Lu}/u.test(name));
    expect(pressed.length).toBeGreaterThanOrEqual(9);
    expect(quoted).toHaveLength(2);
    const names = [...pressed, ...quoted.map(([, name = '']) => name)];
    expect(names.filter((name) => !known.has(name))).toEqual([]);
  });

  it('prepares the servers that it names', () => {
    const names = presets.map(({ name }) => name);
    const named = [
      'Yandex',
      'ProxyAPI',
      'OpenRouter',
      'DeepSeek',
      'Ollama',
      'LM Studio',
      'llama.cpp',
    ];
    for (const name of named) {
      expect(names).toContain(name);
      expect(page).toContain(name);
    }
  });

  it('counts the costs from the row of the practice answer', () => {
    const row = read('docs/models.md')
      .split('\n')
      .findLast((line) => line.includes('| practice-recording |'));
    const heads = read('docs/models.md')
      .split('\n')
      .find((line) => line.startsWith('| day |'))
      ?.split('|')
      .map((cell) => cell.trim());
    const cells = row?.split('|').map((cell) => cell.trim());
    const tokens = (name: string) => Number(cells?.[heads?.indexOf(name) ?? -1]);
    const used = { input: tokens('tokens in'), cached: 0, output: tokens('out') };
    const costs = [...page.matchAll(/(\d+) (?:cents?|цент\p{L}*) (?:with|с) (gpt-[\w.]+-\w+)/gu)];
    expect(costs).toHaveLength(3);
    for (const [, cents, model = ''] of costs) {
      const cost = (costOf(priceOf(model), used) ?? Number.NaN) * 100;
      expect(cost, model).toBeLessThan(Number(cents));
      expect(cost, model).toBeGreaterThan(Number(cents) / 2);
    }
  });
});

const breaches: [string, string, string, string][] = [
  ['a lost number', 'Отчёт займёт 3 часа.', 'The report will take some hours.', '5'],
  ['a changed link', 'Код: https://a.example/b', 'The code: https://a.example/c', '6.9'],
  ['a touched quotation', 'Вы пишете «the cart are slow».', 'You write «the cart is slow».', '6.6'],
  ['a dropped «not»', 'Ссылки не изменятся.', 'The links will change.', '5'],
  ['a contraction', 'Модуль не нужен.', "The module isn't necessary.", '7.1'],
  ['work shifted to the client', 'Установить модуль.', 'You need to install the module.', '6.7'],
];

it.each(breaches)('finds what it says that it finds: %s', (_what, source, target, rule) => {
  expect(checkTranslation({ source, target }).map((finding) => finding.rule)).toContain(rule);
});

it('keeps as many receipts as the privacy page says', () => {
  expect(read('PRIVACY.md')).toContain(`(${defaultSettings.receipts} at first)`);
});
