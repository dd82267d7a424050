import { expect, test } from 'vitest';
import { checkDraft } from '../../../utils/style/index.ts';

const job = {
  title: 'Improve my shop',
  description:
    'I need a partner for the next few years. Currently we use simple html/css for the front end.',
  tags: ['Flask'],
  questions: ['How do I avoid errors in the database?'],
};

const hints = (draft: string) => checkDraft({ draft, job }).map(({ rule, text }) => [rule, text]);

test.each([
  ['Кэш мал. Его надо увеличить.', [['6.4', 'Его надо увеличить.']]],
  ['1.1) Кэш мал. Индекса нет. Запрос долгий.', [['6.4', 'Индекса нет. Запрос долгий.']]],
  ['Триггер уже «пролетел».', [['6.5.1', '«пролетел»']]],
  ['Код пушит данные.', [['6.5', 'пушит']]],
  [
    'Я пофиксил баги в админке.',
    [
      ['6.5', 'пофиксил'],
      ['6.5', 'баги'],
      ['6.5', 'админке'],
    ],
  ],
  [
    'Надо задеплоить на прод.',
    [
      ['6.5', 'задеплоить'],
      ['6.5', 'прод'],
    ],
  ],
  [
    'Вы спросили: «How can I avoid errors in the database?»',
    [['6.5.1', 'How can I avoid errors in the database?']],
  ],
  [
    'Стек — «simple html and css for the front end».',
    [['6.5.1', 'simple html and css for the front end']],
  ],
] as [string, [string, string][]][])('%j gives its hints', (draft, expected) => {
  expect(hints(draft)).toEqual(expected);
});

test.each([
  'Кэш мал.',
  'Используются Redis, Memcached и т.д.',
  'Стек «simple html/css» устарел.',
  'Ошибка «429 Too Many Requests» приходит часто.',
  '«I have a shop. It is slow.»',
  'Продукт продаётся, проданный товар списан.',
  'Строка `баг` лишняя.',
  'Багаж оплачен, а фикция исключена, и фиксированная цена указана.',
])('nothing in %j', (draft) => {
  expect(hints(draft)).toEqual([]);
});

test('the fix of a wrong quotation is what the client wrote', () => {
  const draft = 'Вы спросили: «How can I avoid errors in the database?»';
  const [finding] = checkDraft({ draft, job });
  expect(finding?.fix?.replacement).toBe('How do I avoid errors in the database?');
  expect(finding?.severity).toBe('warning');
});

const fence = {
  title: 'Repaint a fence',
  description:
    'Can you repaint the old fence before May? Nobody may step on the grass and we do not want to close the path. Stay within 5% of the price.',
  tags: [],
  questions: [],
};

test.each([
  ['Could you repaint the whole fence before May?', undefined],
  ['Can you repaint the whole fence before May?', 'Can you repaint the old fence before May?'],
  ['Stay within 5% of that price', 'Stay within 5% of the price'],
  ['Stay inside 5% of the price.', 'Stay within 5% of the price.'],
  // Its ends stand in two sentences.
  ['fence before May and nobody may step on the grass', undefined],
])('«%s» is mended to %j', (quotation, truth) => {
  const found = checkDraft({ draft: `Вы пишете: «${quotation}»`, job: fence });
  expect(found.map(({ fix }) => fix?.replacement)).toEqual([truth]);
  expect(found[0]?.message).toContain('The client wrote: ');
});

test.each([
  'Can you repaint … before May?',
  'Repaint a fence',
  'Paint it with a roller',
  'Nobody likes grass',
])('«%s» is no misquotation', (quotation) => {
  expect(checkDraft({ draft: `Вы пишете: «${quotation}»`, job: fence })).toEqual([]);
});

test('no hint is about a word that the post demands as it is', () => {
  const draft = 'Баги: я пофиксил их.';
  const found = checkDraft({ draft, job, verbatim: ['баги'] });
  expect(found.map(({ text }) => text)).toEqual(['пофиксил']);
});
