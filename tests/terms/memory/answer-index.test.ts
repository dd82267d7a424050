import { describe, expect, test } from 'vitest';
import { AnswerIndex } from '../../../utils/terms/memory/answer-index.ts';

const line = (draftId: string, source: string, target: string, at = 1) => ({
  draftId,
  key: source,
  source,
  target,
  at,
});

describe('the index of answers', () => {
  const index = new AnswerIndex();
  index.put('one', [
    line(
      'one',
      'Я сохраню сессии в Redis, чтобы очередь не росла.',
      'I will store the sessions in Redis so that the queue does not grow.',
    ),
    line('one', 'Заказы лежат в PostgreSQL.', 'The orders are in PostgreSQL.'),
  ]);
  index.put('two', [
    line('two', 'Мы использовали Redis как кеш страниц.', 'We used Redis as a page cache.'),
    line('two', 'Очередями занимается Celery.', 'Celery handles the queues.'),
  ]);
  const drafts = (query: string) =>
    index
      .search(query)
      .map(({ draftId }) => draftId)
      .sort();

  test.each([
    ['Redis', ['one', 'two']],
    ['где я писал про Redis', ['one', 'two']],
    ['where did I write about redis', ['one', 'two']],
    ['очереди', ['one', 'two']],
    ['queueing', ['one', 'two']],
    ['использую кеш', ['two']],
    ['orders', ['one']],
    ['заказа', ['one']],
    ['MongoDB', []],
    ['', []],
    ['и в на', []],
  ])('%s', (query, expected) => {
    expect(drafts(query)).toEqual(expected);
  });

  test('a line does not remember itself, another draft does', () => {
    const source = 'Заказы лежат в PostgreSQL.';
    expect(index.remember(source, { draftId: 'one', key: source })).toEqual([]);
    expect(index.remember(`4) ${source}`, { draftId: 'three', key: source })[0]).toMatchObject({
      kind: 'same',
      line: { draftId: 'one', target: 'The orders are in PostgreSQL.' },
    });
    expect(
      index.remember('Мы используем Redis как кеш для страниц.', { draftId: 'three', key: '' })[0]
        ?.kind,
    ).toBe('similar');
  });

  test('tells whether anything is new', () => {
    const own = new AnswerIndex();
    const ready = line('one', 'Отчёт готов.', 'The report is ready.');
    expect(own.put('one', [ready])).toBe(true);
    expect(own.put('one', [{ ...ready, at: 2 }])).toBe(false);
    expect(own.put('one', [{ ...ready, target: 'The statement is ready.' }])).toBe(true);
    expect(own.put('one', [])).toBe(true);
    expect(own.put('one', [])).toBe(false);
  });

  test('what changed is found as it is now, what went is gone', () => {
    const own = new AnswerIndex();
    own.put('one', [
      line('one', 'Отчёт готов.', 'The report is ready.'),
      line('one', 'Логи чисты.', 'The logs are clean.'),
    ]);
    own.put('one', [line('one', 'Отчёт готов.', 'The statement is ready.')]);
    expect(own.search('report')).toEqual([]);
    expect(own.search('логи')).toEqual([]);
    expect(own.search('statement').map(({ target }) => target)).toEqual([
      'The statement is ready.',
    ]);
    expect(own.size).toBe(1);
  });
});

test('among the lines of 1,000 drafts a look-up is no long task', () => {
  const index = new AnswerIndex();
  const nouns =
    'сервер очередь процесс страница заказ товар шаблон запрос система магазин отчёт индекс таблица кеш сессия письмо'.split(
      ' ',
    );
  const verbs = 'хранит меняет проверяет удаляет отправляет считает читает пишет'.split(' ');
  for (let draft = 0; draft < 1000; draft++) {
    const lines = Array.from({ length: 30 }, (_, at) => {
      const pick = (list: string[], by: number) => list[(draft * 7 + at * by) % list.length];
      const source = `${pick(nouns, 3)} ${pick(verbs, 5)} ${pick(nouns, 11)} номер ${draft * 30 + at} в ${pick(nouns, 13)}.`;
      return line(`draft ${draft}`, source, `The line ${draft * 30 + at} in English.`);
    });
    index.put(`draft ${draft}`, lines);
  }
  const looks = [
    'сервер хранит таблицу номер 4711 в системе.',
    'очередь удаляет письмо номер 17 в отчёте.',
    'Совсем другая строка о чём-то.',
  ];
  // The processor's time, for the clock also counts what others do; the best of three, for the compiler has its own.
  for (const source of looks) {
    const times = [1, 2, 3].map(() => {
      const begun = process.cpuUsage();
      index.remember(source, { draftId: 'x', key: source });
      index.search(source);
      return process.cpuUsage(begun).user / 1000;
    });
    expect(Math.min(...times)).toBeLessThan(50);
  }
  expect(index.size).toBe(30_000);
});
