import { describe, expect, it } from 'vitest';
import { parseDraft } from '../../../../utils/draft/index.ts';
import { analysisHeadings } from '../../../../utils/panel/draft/start/analysis-headings.ts';
import { planDraft } from '../../../../utils/panel/draft/start/plan-draft.ts';
import { postPoints as readPoints } from '../../../../utils/panel/draft/start/post-points.ts';
import { findUnanswered } from '../../../../utils/panel/draft/start/unanswered.ts';

/** The sure ones. */
const postPoints = (...input: Parameters<typeof readPoints>) =>
  readPoints(...input).flatMap(({ text, isSure }) => (isSure ? [text] : []));

const post = [
  'Hi there. We are a small bakery and our company has 5 people.',
  'Orders come in by mail and I need them in a Google Sheet within a minute.',
  'The present script crashes whenever an attachment is larger than 10 MB.',
  '',
  'What I need:',
  '- Parsing of PDF invoices',
  '- A weekly report for the accountant',
  '- 5 years of experience with Python',
  '',
  'Can it run without a server?',
  'Our budget is 300 USD. Please start your proposal with the word tomato.',
].join('\n');

describe('points from a post without questions', () => {
  it('are its questions, needs, troubles and lists, in the client’s own words', () => {
    expect(postPoints(post)).toEqual([
      'Orders come in by mail and I need them in a Google Sheet within a minute.',
      'The present script crashes whenever an attachment is larger than 10 MB.',
      'Parsing of PDF invoices',
      'A weekly report for the accountant',
      'Can it run without a server?',
    ]);
  });

  it('are what is seen of them', () => {
    const hidden = 'Can it run\u{e0073}\u{e0061}\u{e0079} without a server?';
    expect(postPoints(hidden)).toEqual(['Can it run without a server?']);
  });

  it('leave out what is a wish for the letter', () => {
    const start = post.indexOf('Can it run');
    expect(postPoints(post, [{ start, end: start + 10 }])).not.toContain(
      'Can it run without a server?',
    );
  });

  it('offers the rest about the work too, but nothing about the hiring or the pay', () => {
    const text =
      'I need a Python developer for my shop. Guests leave on step 3. We pay 20 USD per hour. Can you mend it by May?';
    expect(readPoints(text)).toEqual([
      { text: 'I need a Python developer for my shop.', isSure: false },
      { text: 'Guests leave on step 3.', isSure: false },
      { text: 'Can you mend it by May?', isSure: true },
    ]);
  });

  it.each(['', 'Interested?', 'Thanks for reading.', 'Sounds good?', 'Need: «soon».'])(
    'none in «%s»',
    (text) => expect(postPoints(text)).toEqual([]),
  );
});

const analysis = [
  '## Введение',
  'Текст.',
  '## Часть 1: Технические трудности',
  '### Проблема 1: Потеря писем',
  '### **Узкое место 2 (срочное): Размер вложений**',
  '## Часть 2: Сроки',
  '```',
  '## не заголовок',
  '```',
  '## 3.1. Передача дел \\- без простоя',
  '## Таблица 1: Сравнение',
  '## Заключение и рекомендации',
].join('\n');

it('points from an analysis are its innermost headings, without how the report counts', () => {
  expect(analysisHeadings(analysis)).toEqual([
    'Потеря писем',
    'Размер вложений',
    'Сроки',
    'Передача дел - без простоя',
  ]);
});

it('a planned draft is read back as questions and points, of which nothing is answered', () => {
  const headings = analysisHeadings(analysis);
  const draft = parseDraft(planDraft(['Can it run without a server?'], headings));
  expect(draft.fragments.map(({ id }) => id)).toEqual(['1', '1.1', '2', '3', '4', '5']);
  expect(findUnanswered(draft, [], headings).map(({ why, id }) => `${why} ${id}`)).toEqual([
    'empty 1.1',
    'heading 2',
    'heading 3',
    'heading 4',
    'heading 5',
  ]);
});

describe('what is unanswered', () => {
  const open = (text: string, questions: string[] = [], headings: string[] = []) =>
    findUnanswered(parseDraft(text), questions, headings).map(({ why, id = '' }) => `${why} ${id}`);

  it.each<[string, string, string[]]>([
    ['a question with nothing under it', '1) «Why?»\n\n2) «How?»\n2.1) Так.', ['question 1']],
    [
      'a question with a heading under it',
      '1) «Why?»\n1.1) Причины задержки',
      ['question 1', 'heading 1.1'],
    ],
    ['an empty point', '1) «Why?»\n1.1) Потому.\n1.2) ', ['empty 1.2']],
    ['a heading', '3) Перенос базы', ['heading 3']],
    ['a heading with a colon', '3) Перенос базы:', ['heading 3']],
  ])('%s', (_, text, found) => expect(open(text)).toEqual(found));

  it.each([
    '1) «Why?»\n1.1) Потому что кэш пуст.',
    '1) «Why?» Потому что кэш пуст.',
    '3) Перенос базы\n3.1) Займёт день.',
    '3) Перенос базы\nзаймёт день.',
    '3) Да, работал с Django',
    '3) Делаю это каждую неделю',
    '3) Опыт 7 лет',
    'Здравствуйте',
    '3) Django, PostgreSQL, Redis',
    '',
  ])('nothing: %s', (text) => expect(open(text)).toEqual([]));

  it('a heading of an analysis, however long, and in another spelling', () => {
    const heading =
      'Как магазин теряет письма по вечерам, когда очередь растёт быстрее, чем её разбирают';
    expect(open(`2) ${heading}.`, [], [heading])).toEqual(['heading 2']);
    expect(open(`2) ${heading}. Потому что так.`, [], [heading])).toEqual([]);
  });

  it('a question of the form that the draft does not take up', () => {
    const questions = ['Do you test your work?', 'What is your rate?'];
    expect(open('1) «Do you test your work?»\n1.1) Да.', questions)).toEqual(['missing ']);
    expect(open('', questions)).toEqual([]);
  });
});
