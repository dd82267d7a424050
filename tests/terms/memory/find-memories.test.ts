import { describe, expect, test } from 'vitest';
import { findMemories } from '../../../utils/terms/memory/find-memories.ts';

const offered = (now: string, then: string) =>
  findMemories(now, [{ source: then, target: 'English.' }])[0]?.kind;

/** Thirty pairs: what must be offered, and how, and what must not. */
const pairs: [now: string, then: string, kind: 'same' | 'similar' | undefined][] = [
  ['Я сохраню сессии в Redis.', 'Я сохраню сессии в Redis.', 'same'],
  ['3.1) Я сохраню сессии в Redis.', '1) Я сохраню сессии в Redis.', 'same'],
  ['Отчёт придёт утром', 'Отчет придет  утром.', 'same'],
  [
    'Я напишу тесты для «корзины» — и для оплаты.',
    'Я напишу тесты для "корзины" - и для оплаты.',
    'same',
  ],
  ['(2) Готов начать в понедельник;', 'Готов начать в понедельник.', 'same'],
  ['Опыт работы с Django у меня 7 лет.', 'Опыт работы с Django у меня 5 лет.', 'similar'],
  [
    'Ваши страницы грузятся медленно из-за картинок.',
    'Страницы вашего магазина грузятся медленно из-за картинок.',
    'similar',
  ],
  [
    'Заказы хранятся в таблице PostgreSQL с индексом по дате.',
    'Заказ хранится в таблице PostgreSQL с индексом по дате.',
    'similar',
  ],
  [
    'С индексом по дате заказы хранятся в таблице PostgreSQL.',
    'Заказы хранятся в таблице PostgreSQL с индексом по дате.',
    'similar',
  ],
  [
    'Я использовал Celery для рассылки писем клиентам.',
    'Для рассылки писем клиентам я использую Celery.',
    'similar',
  ],
  [
    'Я настрою резервное копирование базы каждую ночь.',
    'Я настраиваю резервное копирование базы каждую ночь.',
    'similar',
  ],
  ['Каждый запрос к базе занимает 40 мс.', 'Каждый запрос к базе занимает 15 мс.', 'similar'],
  [
    'Миграцию данных из Shopify я выполню ночью.',
    'Миграцию данных из Magento я выполню ночью.',
    'similar',
  ],
  [
    'Сколько пользователей заходит в ваш магазин ежедневно?',
    'Сколько покупателей заходит в ваш магазин ежедневно?',
    'similar',
  ],
  [
    'Я покрою тестами расчёт скидок и налогов.',
    'Я покрою тестами расчёт скидок, налогов и доставки.',
    'similar',
  ],
  ['Я сохраню сессии в Redis.', 'Я удалю логи из Elasticsearch.', undefined],
  ['Очередь обрабатывает задачи по одной.', 'Очередь не обрабатывает задачи по одной.', undefined],
  ['Вам не нужно менять хостинг сайта.', 'Вам нужно менять хостинг сайта.', undefined],
  ['Сервер выдерживает нагрузку в час пик?', 'Сервер выдерживает нагрузку в час пик.', undefined],
  ['Я готов начать завтра.', 'Я готов ответить на вопросы.', undefined],
  ['Это займёт 3 дня.', 'Это займёт весь бюджет.', undefined],
  ['Да.', 'Нет.', undefined],
  ['Спасибо!', 'Спасибо за вопрос о сроках.', undefined],
  [
    'Я предлагаю начать с аудита базы данных.',
    'Я предлагаю закончить настройкой кэша страниц.',
    undefined,
  ],
  ['Процессор сервера загружен полностью.', 'Процесс импорта загружен в очередь.', undefined],
  ['Перевод интерфейса занимает 2 дня.', 'Переводчик текстов занимает 2 комнаты.', undefined],
  [
    'Бот пишет в Telegram о новых заказах магазина.',
    'Бот читает из Slack сообщения о сбоях сервера.',
    undefined,
  ],
  [
    'В проекте используется React и TypeScript на клиенте.',
    'В проекте используется PHP и MySQL на сервере.',
    undefined,
  ],
  ['Можно ли ускорить загрузку страниц?', 'Можно ли отложить сдачу проекта?', undefined],
  ['', 'Я сохраню сессии в Redis.', undefined],
];

/** What says the contrary in nearly the same words, and what only looks as if it did. */
const turned: typeof pairs = [
  ['Журнал запросов я включу на сервере.', 'Журнал запросов я отключу на сервере.', undefined],
  ['Я перенесу очередь из RabbitMQ в Kafka.', 'Я перенесу очередь из Kafka в RabbitMQ.', undefined],
  ['Замена пройдёт без остановки сервиса.', 'Замена пройдёт с остановкой сервиса.', undefined],
  ['Договор мы подпишем до начала работ.', 'Договор мы подпишем после начала работ.', undefined],
  ['Нагрузка на базу увеличится втрое.', 'Нагрузка на базу уменьшится втрое.', undefined],
  ['Склад передаёт остатки магазину.', 'Магазин передаёт остатки складу.', undefined],
  ['Ключи хранятся на вашем сервере.', 'Ключи хранятся на моём сервере.', undefined],
  [
    'Сервис работает стабильно под нагрузкой.',
    'Сервис работает нестабильно под нагрузкой.',
    undefined,
  ],
  ['Копия базы создаётся перед обновлением.', 'Копия базы создаётся после обновления.', undefined],
  [
    'Каждое утро я выгружаю каталог товаров в CSV.',
    'Каталог товаров я выгружу в CSV каждое утро.',
    'similar',
  ],
  [
    'Менеджеры получат письмо о каждом новом заказе.',
    'Менеджер получит письмо о каждом новом заказе.',
    'similar',
  ],
  ['Сессии лежат в Redis на сервере.', 'Сессии лежат в Memcached на сервере.', 'similar'],
  ['- Письма уходят через SendGrid.', 'Письма уходят через SendGrid.', 'same'],
];

describe('what earlier answers offer', () => {
  test.each(turned)('%s ← %s: %s', (now, then, kind) => {
    expect(offered(now, then)).toBe(kind);
  });

  test('thirty pairs', () => expect(pairs.length).toBe(30));
  test.each(pairs)('%s ← %s: %s', (now, then, kind) => {
    expect(offered(now, then)).toBe(kind);
  });

  test('what differs is marked on both sides', () => {
    const now = '2) Опыт работы с очередями Celery и с Django у меня 7 лет.';
    const before = 'Опыт коммерческой работы с очередями Celery и с Django у меня 5 лет.';
    const [memory] = findMemories(now, [{ source: before, target: 'English.' }]);
    const shown = (text: string, spans: { start: number; end: number }[] = []) =>
      spans.map(({ start, end }) => text.slice(start, end));
    expect(shown(now, memory?.differs.now)).toEqual(['7']);
    expect(shown(before, memory?.differs.before)).toEqual(['коммерческой', '5']);
  });

  test('a number is marked whole', () => {
    const now = 'Начиная с версии 5.2 сервер сжимает ответы сам.';
    const before = 'Начиная с версии 4.0 сервер сжимает ответы сам.';
    const [memory] = findMemories(now, [{ source: before, target: 'English.' }]);
    expect(memory?.differs.now.map(({ start, end }) => now.slice(start, end))).toEqual(['5.2']);
  });

  test('another form is marked, another order is none', () => {
    const now = 'Магазин я перенесу на новый хостинг без простоя.';
    const before = 'Я перенёс магазин на новый хостинг без простоя.';
    const [memory] = findMemories(now, [{ source: before, target: 'English.' }]);
    const { now: here, before: there } = memory?.differs ?? { now: [], before: [] };
    expect(here.map(({ start, end }) => now.slice(start, end))).toEqual(['перенесу']);
    expect(there.map(({ start, end }) => before.slice(start, end))).toEqual(['перенёс']);
  });

  test('the same goes before the similar, the newer before the older, one English stands once', () => {
    const source = 'Я сохраню сессии пользователей в Redis.';
    const same = (target: string, at: number) => ({ source, target, at });
    const found = findMemories(source, [
      { source: 'Я сохраню сессии покупателей в Redis.', target: 'Similar.', at: 9 },
      same('Old.', 1),
      same('New.', 3),
      same('New.', 2),
      same(' ', 4),
    ]);
    expect(found.map(({ line }) => [line.target, line.at])).toEqual([
      ['New.', 3],
      ['Old.', 1],
    ]);
  });
});
