import { describe, expect, test } from 'vitest';
import {
  checkTranslation,
  fixTranslation,
  readOwnRules,
  readStandings,
  type StyleInput,
  withOwnTerms,
} from '../../../utils/style/index.ts';

const paragraph = (block: string, number = '6.12') =>
  `# 6. Правила\n## ${number}. Моё\nМоё правило.\n~~~check\n${block}\n~~~\n`;
const believed = (block: string) => `${block}\nseverity: error`;
const inputOf = (block: string, source: string, target: string): StyleInput => {
  const { checks, terms } = readOwnRules(paragraph(block));
  return { source, target, settings: { own: checks }, glossary: terms };
};
const found = (block: string, source: string, target: string) =>
  checkTranslation(inputOf(block, source, target))
    .filter(({ rule }) => rule.startsWith('6.12') || rule === '6.10')
    .map(({ rule, text }) => `${rule} ${text}`);
const fixed = (block: string, source: string, target: string) =>
  fixTranslation(inputOf(believed(block), source, target)).target;

describe('forbidden words, in all forms', () => {
  const block = 'forbid: utilize, make use of → use';
  test.each([
    ['Я использую кэш.', 'I utilize a cache.', 'I use a cache.'],
    ['Сервис использует кэш.', 'The service utilizes a cache.', 'The service uses a cache.'],
    ['Кэш использован.', 'The cache is utilized.', 'The cache is used.'],
    ['Используя кэш, отвечаю.', 'Utilizing a cache, I answer.', 'Using a cache, I answer.'],
  ])('%s %s', (source, target, right) => {
    expect(found(block, source, target)).toHaveLength(1);
    expect(fixed(block, source, target)).toBe(right);
  });
  test.each([
    ['Использование ЦП растёт.', 'CPU utilization grows.'],
    ['Команда `utilize` готова.', 'The command `utilize` is ready.'],
    ['Смотрите https://example.com/utilize.', 'See https://example.com/utilize.'],
    ['Вы пишете «I utilize it».', 'You write «I utilize it».'],
  ])('none in: %s', (source, target) => {
    expect(found(block, source, target)).toEqual([]);
  });
  test('a phrase changes its verb, and has no fix where the form is not sure', () => {
    const target = 'The service made use of a cache.';
    expect(found(block, 'Сервис использовал кэш.', target)).toEqual(['6.12 made use of']);
    expect(fixed(block, 'Сервис использовал кэш.', target)).toBe('The service used a cache.');
    const odd = 'forbid: leverage → take';
    const was = 'The service leveraged a cache.';
    expect(found(odd, 'Сервис взял кэш.', was)).toHaveLength(1);
    expect(fixed(odd, 'Сервис взял кэш.', was)).toBe(was);
  });
  test('the article suits the word that comes', () => {
    const own = 'запрет: mistake → error';
    expect(fixed(own, 'Это ошибка.', 'It is a mistake.')).toBe('It is an error.');
  });
  test('a form that may be another word is not changed by itself', () => {
    const own = 'forbid: store → shop';
    const was = 'The stores are storing it.';
    expect(found(own, 'Магазины хранят это.', was)).toEqual(['6.12 stores', '6.12 storing']);
    expect(fixed(own, 'Магазины хранят это.', was)).toBe('The shops are storing it.');
  });
  test('capitals stay', () => {
    expect(fixed(block, 'Используйте кэш.', 'Utilize a cache.')).toBe('Use a cache.');
  });
});

describe('conditions on the Russian line', () => {
  const only = 'forbid: application → request\nonly if: заявка';
  const unless = 'запрет: application → app\nкроме: заявка, заявление';
  test('only where the word stands, in any form', () => {
    expect(found(only, 'Обработка заявок идёт.', 'Applications are processed.')).toEqual([
      '6.12 Applications',
    ]);
    expect(found(only, 'Приложение работает.', 'The application works.')).toEqual([]);
  });
  test('never where one of the words stands', () => {
    expect(found(unless, 'Две заявки.', '2 applications.')).toEqual([]);
    expect(found(unless, 'Заявления нет.', 'There is no application.')).toEqual([]);
    expect(found(unless, 'Приложение работает.', 'The application works.')).toEqual([
      '6.12 application',
    ]);
  });
});

describe('lengths and counts', () => {
  test('a sentence is too long as a whole', () => {
    const block = 'limit: 6 words in a sentence';
    const target = 'This is fine. This sentence is by far too long.';
    expect(found(block, 'Это хорошо. Это предложение слишком длинное.', target)).toEqual([
      '6.12 This sentence is by far too long.',
    ]);
  });
  test('the first word too many of a point, over its lines', () => {
    const block = 'предел: не больше 2 «also» в пункте';
    const source = '1.1) Ещё раз.\nИ ещё.\nИ ещё раз.\n1.2) Ещё.';
    const target = '1.1) It also runs.\nIt also works.\nIt also ends.\n1.2) It also begins.';
    const [first, ...rest] = checkTranslation(inputOf(block, source, target)).filter(
      ({ rule }) => rule === '6.12',
    );
    expect(first).toMatchObject({ line: 2, text: 'also', severity: 'warning' });
    expect(rest).toEqual([]);
  });
});

describe('a rendering', () => {
  test('is an entry of the glossary, and 6.10 proves it', () => {
    const block = 'render: заявка → request';
    expect(readOwnRules(paragraph(block)).terms).toEqual([{ source: 'заявка', target: 'request' }]);
    expect(found(block, 'Заявка создана.', 'The ticket is created.')).toEqual(['6.10 ticket']);
    expect(found(block, 'Заявка создана.', 'The request is created.')).toEqual([]);
  });
});

test('what the ledger says of a term stands above T.md', () => {
  const terms = [
    { source: 'Заявка', target: 'request' },
    { source: 'остаток', target: 'balance' },
  ];
  expect(withOwnTerms([{ source: 'заявка', target: 'ticket' }], terms)).toEqual([
    { source: 'заявка', target: 'ticket' },
    { source: 'остаток', target: 'balance' },
  ]);
});

test('a rendering under a condition is required in such lines only', () => {
  const block = 'render: заявка → request\nonly if: клиент';
  expect(readOwnRules(paragraph(block)).terms).toEqual([]);
  expect(found(block, 'Заявка клиента создана.', 'The client ticket is created.')).toEqual([
    '6.12 ticket',
  ]);
  expect(found(block, 'Заявка клиента создана.', 'The client request is created.')).toEqual([]);
  expect(found(block, 'Заявка создана.', 'The ticket is created.')).toEqual([]);
  expect(readStandings(paragraph(block))[0]?.kind).toBe('check');
});

describe('how strict it is', () => {
  test('on probation it changes nothing by itself, and offers its fix', () => {
    const input = inputOf('forbid: utilize → use', 'Беру кэш.', 'I utilize a cache.');
    expect(fixTranslation(input).target).toBe('I utilize a cache.');
    expect(checkTranslation(input)[0]?.fix).toMatchObject({ sure: 'ask', replacement: 'use' });
  });
  const severityOf = (line: string) =>
    checkTranslation(inputOf(`forbid: stuff\n${line}`, 'Вещи готовы.', 'The gizmo stuff is ready.'))
      .filter(({ rule }) => rule === '6.12')
      .map(({ severity }) => severity);
  test.each([
    ['', ['warning']],
    ['severity: error', ['error']],
    ['строгость: предупреждение', ['warning']],
    ['severity: off', []],
  ])('«%s»', (line, severities) => {
    expect(severityOf(line)).toEqual(severities);
  });
});

test('a list under a key, notes and quotation marks', () => {
  const block = [
    '# для писем',
    'forbid:',
    '  - «in order to» → to',
    '  - basically',
    'replace: leverage => use',
    'предложение: не больше 12 слов',
    'если: «кэш», очередь',
  ].join('\n');
  expect(readOwnRules(paragraph(block)).checks).toMatchObject([
    {
      bans: [
        { phrase: 'in order to', replacement: 'to' },
        { phrase: 'basically' },
        { phrase: 'leverage', replacement: 'use' },
      ],
      limits: [{ most: 12, of: 'words', in: 'sentence' }],
      onlyIf: ['кэш', 'очередь'],
    },
  ]);
});

describe('examples', () => {
  const problems = (block: string) =>
    readStandings(paragraph(block)).flatMap((one) =>
      one.problems.map(({ code, line }) => `${code} ${line}`),
    );
  test('are tried: the bad one is found, the good one is not', () => {
    expect(
      problems('forbid: utilize → use\nbad: We utilize it. → We use it.\ngood: CPU utilization.'),
    ).toEqual([]);
    expect(problems('forbid: utilize → use\nbad: We employ it.\ngood: We utilize it.')).toEqual([
      'example-passes 5',
      'example-refused 6',
    ]);
  });
  test('a line that is called right is passed over, and no other', () => {
    const block = 'forbid: utilize\ngood: The utilize flag is set.';
    expect(found(block, 'Флаг задан.', 'The utilize flag is set.')).toEqual([]);
    expect(found(block, 'Флаги заданы.', 'The utilize flags are set.')).toHaveLength(1);
  });
});

test('a chapter for another language is checked only where that language is written', () => {
  const text = '# 8. Правила перевода / На немецкий язык\n## 8.1.\nНе пиши «leider».\n';
  expect(readOwnRules(text).checks).toEqual([]);
  expect(readOwnRules(text, { target: 'de' }).checks).toHaveLength(1);
});

test('ids are those of the paragraphs, and no built-in rule’s', () => {
  const text = `${paragraph('forbid: utilize', '6.5')}~~~check\nforbid: leverage\n~~~\n`;
  expect(readOwnRules(text).checks.map(({ id }) => id)).toEqual(['6.5+', '6.5+2']);
});

test('a hundred phrases over a long answer take no long time', () => {
  const words = Array.from({ length: 100 }, (_, index) => `wordish${index} thing of`).join(', ');
  const line = 'A wordish wordish wordish thing of the thing of wordish. '.repeat(20);
  const input = inputOf(`forbid: ${words}`, 'Слово. '.repeat(20), line);
  const from = performance.now();
  checkTranslation(input);
  expect(performance.now() - from).toBeLessThan(1000);
});
