import { expect, test } from 'vitest';
import { compareRussian } from '../../../utils/text/compare/compare-russian.ts';

const told = (before: string, after: string) =>
  compareRussian(before, after).map(({ kind, text, side }) => `${side} ${kind} ${text}`);

test.each<[string, string, string[]]>([
  ['Отвечу за 3 дня.', 'Отвечу за 5 дней.', ['lost number 3', 'new number 5']],
  ['Отвечу за 3 дня.', 'Отвечу скоро.', ['lost number 3']],
  ['Кэш хранится в Redis.', 'Кэш хранится в Memcached.', ['lost name Redis', 'new name Memcached']],
  ['Очередь в Celery не теряет задач.', 'Очередь в Celery теряет задачи.', ['lost negation не']],
  ['Это быстро.', 'Это не быстро.', ['new negation не']],
  ['См. https://example.com/a и тест.', 'См. тест.', ['lost link https://example.com/a']],
  [
    'Вы писали «Can we lose tasks?», и это так.',
    'Вы писали об этом.',
    [
      'lost name Can',
      'lost name we',
      'lost name lose',
      'lost name tasks',
      'lost quotation Can we lose tasks?',
    ],
  ],
  ['Вызов `task.delay()` здесь.', 'Вызов здесь.', ['lost code task.delay()']],
  ['Всего 1 000 строк.', 'Всего 100 строк.', ['lost number 1 000', 'new number 100']],
])('a difference is told: %s → %s', (before, after, expected) => {
  expect(told(before, after)).toEqual(expected);
});

test.each([
  ['1.1) Отвечу за три дня.', 'Отвечу в течение 3 дней.'],
  ['Нужны 2 сервера.', 'Необходимы два сервера.'],
  ['Всего 1000 строк, т. е. 1,5 МБ.', 'Всего 1 000 строк, то есть 1.5 МБ.'],
  ['Не только Redis.', 'И Redis тоже.'],
  ['Не менее 5 задач.', 'По меньшей мере 5 задач.'],
  ['Вызов `delay` в Redis.', 'В Redis вызов `delay`.'],
  ['Первый запрос медленный.', 'Начальный запрос медленный.'],
  ['2.6) Пункт.', '3.1) Пункт.'],
  ['Задача без повтора не выполнится.', 'Задача не выполнится без повтора.'],
])('none is: %s → %s', (before, after) => {
  expect(told(before, after)).toEqual([]);
});
