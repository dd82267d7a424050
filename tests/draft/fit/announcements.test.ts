import { describe, expect, it } from 'vitest';
import { findAnnouncements } from '../../../utils/draft/fit/announcements.ts';
import { parseDraft } from '../../../utils/draft/fragment.ts';

/** What the 2nd of five points announces. */
const announced = (text: string) => [
  ...(findAnnouncements(
    parseDraft(`3.1) Первое.\n3.2) ${text}\n3.3) Кэш.\n3.4) Очередь.\n3.5) Тесты.\n4.1) Другое.`)
      .fragments,
  ).get('3.2') ?? []),
];

describe('a point announces', () => {
  it.each([
    [
      'Для решения обеих проблем нужна стратегия, состоящая из ограничений и переезда.',
      ['3.3', '3.4'],
    ],
    ['Исправление складывается из кэша, очереди и тестов.', ['3.3', '3.4']],
    ['Это решается в три шага.', ['3.3', '3.4', '3.5']],
    ['Предлагаю 2 изменения.', ['3.3', '3.4']],
    ['Я предлагаю такой порядок работ:', ['3.3']],
    ['Ниже показано, как это исправить.', ['3.3']],
    ['Необходимо сделать следующее.', ['3.3']],
    ['The fix consists of a cache and a queue.', ['3.3', '3.4']],
    ['Подробности описаны в пункте 3.5.', ['3.5']],
    ['Это снимает ограничения из п. 3.4 и 4.1.', ['3.4', '4.1']],
  ])('%s', (text, ids) => expect(announced(text)).toEqual(ids));

  it.each([
    'Задержка в три раза ниже.',
    'Цена ниже, чем на Heroku.',
    'Мы уже внедрили 3 решения.',
    'Сервер отвечает за 200 ms.',
    'Я работаю с Python 3.5 и Django 3.4.',
    'Пункт 3.4 договора этого не запрещает.',
    'Состав команды известен.',
    'Команда состоит в реестре.',
    'На это уходит 3 дня.',
  ])('nothing: %s', (text) => expect(announced(text)).toEqual([]));
});
