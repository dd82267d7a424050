import { describe, expect, it } from 'vitest';
import { failures as enFailures } from '../../utils/interface/en/failures.ts';
import { en } from '../../utils/interface/en/index.ts';
import { enViews } from '../../utils/interface/en/views.ts';
import { formatAgo, languageOf, plural } from '../../utils/interface/index.ts';
import { failures as ruFailures } from '../../utils/interface/ru/failures.ts';
import { ru } from '../../utils/interface/ru/index.ts';
import { ruViews } from '../../utils/interface/ru/views.ts';

/** Every string of a catalogue by its path; functions are called with what fits any of them. */
function entries(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'function') return [[path, String(value.length)]];
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).flatMap(([key, one]) => entries(one, `${path}.${key}`));
  return [[path, String(value)]];
}

describe('the catalogue', () => {
  it.each([
    ['first view', en, ru],
    ['other views', enViews, ruViews],
    ['failures', enFailures, ruFailures],
  ])('%s: both languages have the same entries, none empty', (_name, english, russian) => {
    const keys = (value: unknown) =>
      entries(value)
        .map(([path]) => path)
        .sort();
    expect(keys(russian)).toEqual(keys(english));
    for (const [, text] of [...entries(english), ...entries(russian)]) expect(text).not.toBe('');
  });

  it('keeps the names that people script against', () => {
    expect([en.draft.editor, enViews.fragment.english, enViews.fragment.translate]).toEqual([
      'Russian draft',
      'English',
      'Translate fragment',
    ]);
    expect([en.header.readJob, en.run.translate, en.run.stop]).toEqual([
      'Read job',
      'Translate',
      'Stop',
    ]);
    expect([en.insert.insert, enViews.inserting.insertAnyway, en.insert.fields]).toEqual([
      'Insert',
      'Insert anyway',
      'Fields',
    ]);
    const { options } = enViews;
    expect([options.key, options.baseUrl, options.model, options.engine, options.test]).toEqual([
      'API key',
      'Base URL',
      'Model',
      'Engine',
      'Test connection',
    ]);
    expect(enViews.fragment.name('1.1')).toBe('Fragment 1.1');
  });

  it('has Russian words in Russian', () => {
    // Names and formats that are the same in both languages.
    const same = /^(locale|O\.md|[A-Z][a-z]*( API)?)$/;
    const english = new Map(entries(en));
    for (const [path, text] of entries(ru)) {
      if (/^\d+$/.test(text) || same.test(text) || path === '.locale') continue;
      expect(text, path).not.toBe(english.get(path));
    }
  });

  it('tells what to do next in every failure', () => {
    for (const failures of [enFailures, ruFailures])
      for (const [code, sentence] of Object.entries(failures)) {
        const text = sentence({ host: 'api.example.com', over: 3, missing: 2, model: 'm' });
        expect(text.length, code).toBeGreaterThan(20);
        expect(text, code).not.toMatch(/undefined|NaN|\[object/);
      }
  });

  it.each([0, 1, 2, 5, 21])('agrees with the number in what %d names in a failure', (value) => {
    const ru = (one: string, few: string, many: string) =>
      plural('ru', value, { one, few, many, other: few });
    expect(enFailures['too-long']({ over: value })).toContain(
      value === 1 ? '1 character over' : `${value} characters over`,
    );
    expect(ruFailures['too-long']({ over: value })).toContain(ru('знак', 'знака', 'знаков'));
    expect(ruFailures['lines-left']({ missing: value })).toContain(
      [1, 21].includes(value) ? 'на неё' : 'на них',
    );
  });

  it('ends no sentence twice and leaves no blank doubled', () => {
    const detail = { host: 'api.example.com', over: 3, missing: 2, model: 'm', lines: '1, 2' };
    const told = [enFailures, ruFailures].flatMap((failures) =>
      Object.values(failures).map((sentence) => sentence(detail)),
    );
    const written = [en, ru, enViews, ruViews].flatMap((words) =>
      entries(words).map(([, text]) => text),
    );
    expect(
      [...told, ...written].filter((text) => /[.!?][.;,]| {2}|[;,:]\.| [.,;]/.test(text)),
    ).toEqual([]);
  });

  const forms: [number, string, string][] = [
    [0, '0 lines', '0 строк'],
    [1, '1 line', '1 строка'],
    [2, '2 lines', '2 строки'],
    [5, '5 lines', '5 строк'],
    [11, '11 lines', '11 строк'],
    [21, '21 lines', '21 строка'],
    [104, '104 lines', '104 строки'],
    [112, '112 lines', '112 строк'],
  ];
  it.each(forms)('declines %d', (number, english, russian) => {
    expect(plural('en', number, { one: 'line', other: 'lines' })).toBe(english);
    expect(
      plural('ru', number, { one: 'строка', few: 'строки', many: 'строк', other: 'строки' }),
    ).toBe(russian);
  });

  it('follows the browser', () => {
    expect(['ru', 'ru-RU', 'en-GB', 'uk', 'run'].map(languageOf)).toEqual([
      'ru',
      'ru',
      'en',
      'en',
      'en',
    ]);
  });

  it('says how long ago', () => {
    expect(formatAgo('en', 0, 86_400_000)).toBe('yesterday');
    expect(formatAgo('ru', 0, 300_000)).toBe('5 минут назад');
  });
});
