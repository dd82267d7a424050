import { describe, expect, test } from 'vitest';
import { defaultT } from '../../../utils/documents/index.ts';
import { readStandings, rules } from '../../../utils/style/index.ts';
import { allRules, exchanged, inEnglish, inOwnWords, withTitles } from './task-texts.ts';

const byDefault = defaultT({ rules });
const short = (text: string, settings = {}) =>
  readStandings(text, settings).map(({ kind, rules: by, checks }) =>
    [kind, ...by, ...checks.map(({ id }) => id)].join(' '),
  );
const ofOne = (paragraph: string, settings = {}) => {
  const [standing] = readStandings(`# 6. Правила\n${paragraph}`, settings);
  if (!standing) throw new Error('no paragraph was read');
  return standing;
};

describe('a T.md of the built-in rules', () => {
  const texts: [string, string][] = [
    ['as it comes', byDefault],
    ['in an author’s own words', inOwnWords],
    ['in other words, with titles', withTitles],
    ['in English', inEnglish],
  ];
  test.each(texts)('is proven whole %s', (_name, text) => {
    expect(short(text)).toEqual(allRules.map((id) => `rule ${id}`));
  });
  test.each(texts)('is proven whole %s, its chapters exchanged', (_name, text) => {
    const [task, ...rest] = allRules;
    const [general, special] = [rest.slice(0, 11), rest.slice(11)];
    const order = [task, ...special, ...general];
    expect(short(exchanged(text))).toEqual(order.map((id) => `rule ${id}`));
  });
  test('differs from what is proven nowhere, as it comes', () => {
    expect(readStandings(byDefault).flatMap(({ differences }) => differences)).toEqual([]);
  });
  test('tells an example that was altered, and what rule the paragraph still is', () => {
    const altered = byDefault.replace(
      'Неправильно: The site is slow.',
      'Неправильно: The page is slow.',
    );
    expect(short(altered)).toEqual(short(byDefault));
    const told = readStandings(altered).flatMap(({ differences }) => differences);
    expect(told.map(({ code, subject }) => [code, subject])).toEqual([
      ['example-passes', 'The page is slow.'],
    ]);
  });
  test('tells numbers that are used twice, at any depth', () => {
    const text = byDefault
      .replace('## 6.3. ', '## 6.2. ')
      .replace(
        '## 7.4. ',
        '### 7.3.1. Пункт\nПункт — «point».\n### 7.3.1. Ещё\nИли «paragraph».\n## 7.4. ',
      );
    const twice = readStandings(text).flatMap((one) => one.twice);
    expect(twice).toEqual(['6.2', '6.2', '7.3.1']);
    expect(short(text)).toEqual(short(byDefault));
  });
});

describe('a paragraph that speaks of a rule’s matter and wants something else', () => {
  test.each([
    ['Делай перевод вежливее, чем оригинал.', '6.1'],
    ['Используй Markdown: заголовки и списки.', '6.3'],
    ['Пиши живо, жаргон разработчиков допустим.', '6.5'],
    ['Обращайся к заказчику напрямую: «you need to».', '6.7'],
    ['Все числительные пиши прописью, а не цифрами.', '6.11'],
    ["Используй сокращения типа «don't»: они звучат живее.", '7.1'],
    ['Вместо «website» пиши «site».', '7.2'],
    ['Пункт списка переводи как «item».', '7.3'],
    ['Вместо «for example» используй «for instance».', '7.4'],
  ])('is not proven: %s', (text, near) => {
    const { kind, differences } = ofOne(`## ${near}.\n${text}`);
    expect(kind).toBe('asked');
    expect(differences.map(({ code, rule }) => [code, rule])).toEqual([
      [expect.stringMatching(/^(?:near|opposite)$/), near],
    ]);
  });
  test.each([
    'Не сокращай названия: API, SDK и т.п. расшифровывай.',
    'Сайт заказчика называй по имени.',
    'Не переводи названия компаний.',
    'Числа больше тысячи разделяй запятой.',
    'Пиши энергично, чтобы клиент почувствовал мой интерес.',
    'Never use the Oxford comma.',
  ])('or that is a matter of its own is asked: %s', (text) => {
    expect(ofOne(`## 6.12.\n${text}`).kind).toBe('asked');
  });
});

describe('a changed paragraph says what differs', () => {
  test.each<[string, string[][]]>([
    [
      '## 7.3.\nНикогда не переводи пункт договора как «item»: только «clause».\nПункт списка — «point».',
      [['other-word', 'clause']],
    ],
    ['## 6.5.\nНе используй жаргон. Не пиши слово «also».', [['phrase-free', 'also']]],
    [
      '## 7.2.\nНе переводи «сайт» как «site».\nВместо этого используй форму «web page».',
      [['other-word', 'web page']],
    ],
    [
      '## 6.4.\nФорматируй перевод в точности как оригинал.\nТире заменяй дефисами.',
      [['sentence-free', 'Тире заменяй дефисами.']],
    ],
    ["## 7.1.\nНе используй сокращения типа «don't». Пиши полностью: «do not».", []],
  ])('%s', (text, differences) => {
    const standing = ofOne(text);
    expect(standing.kind).toBe('rule');
    expect(standing.differences.map(({ code, subject }) => [code, subject])).toEqual(differences);
  });
  test.each(['«Веб-сайт» переводи как «site».', 'Моё.\n~~~check\nrender: веб-сайт → site\n~~~'])(
    'and what it wants against a rule: %s',
    (text) => {
      expect(ofOne(`## 6.12.\n${text}`).differences).toMatchObject([
        { code: 'opposite', subject: 'site', rule: '7.2' },
      ]);
    },
  );
  test('a rendering that no rule forbids is against none', () => {
    expect(ofOne('## 6.12.\nRender «заказчик» as «client».').differences).toEqual([]);
  });
  test('a rule that is off, or does not run for the pair, proves nothing', () => {
    const text = '## 6.5.\nНе используй жаргон.';
    const code = (settings: object) => ofOne(text, settings).differences[0]?.code;
    expect(code({ off: ['6.5'] })).toBe('off');
    expect(code({ pair: { source: 'ru', target: 'de' } })).toBe('off');
    expect(ofOne(text, { pair: { source: 'ru', target: 'en' } }).kind).toBe('rule');
  });
  test('a chapter for another language is asked only', () => {
    const text = '# 8. Правила перевода / На немецкий язык\n## 8.1.\nНе используй «Sie müssen».';
    expect(readStandings(text).map(({ kind }) => kind)).toEqual(['asked']);
  });
});

test('three paragraphs of one’s own: by a phrase, by a rendering, a matter of taste', () => {
  const text = `${byDefault}
## 7.5.
Не используй слово «leverage»: пиши «use».
## 7.6.
Понятие «заявка» переводи только как «request».
## 7.7.
Пиши так, как говорят инженеры между собой.
`;
  expect(short(text).slice(16)).toEqual(['check 7.5', 'rule 6.10 7.6', 'asked']);
});

test.each([
  'термин сайт item website for example числа ',
  'не использовать слово «x» вместо ',
  'не ',
])('a paragraph that never ends takes no long time: %s', (words) => {
  const text = `# 6.\n## 6.1.\n${words.repeat(50_000 / words.length)}\n`;
  const from = performance.now();
  expect(readStandings(text)).toHaveLength(1);
  expect(performance.now() - from).toBeLessThan(3000);
});

test('what is no paragraph of the rules is none', () => {
  const text =
    '# 1.\n## 1.1.\n`L_SOURCE` ≔ (Русский язык)\n# 2.\n## 2.2.\nСодержание `D`:\n~~~markdown\n1) Не пиши «x».\n~~~';
  expect(readStandings(text)).toEqual([]);
  expect(readStandings('')).toEqual([]);
});
