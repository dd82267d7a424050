import type { ViewWords } from '../../en/views.ts';
import { count, n } from '../count.ts';

export const receipts: ViewWords['receipts'] = {
  title: 'История переводов',
  none: 'Ещё ничего не переводилось.',
  state: {
    running: 'идёт',
    waiting: 'ждёт',
    done: 'готово',
    stopped: 'остановлено',
    failed: 'не удалось',
  },
  requests: (value) => count(value, 'запрос', 'запроса', 'запросов'),
  tokens: ({ inputTokens, cachedTokens, writtenTokens = 0, outputTokens, thinkingTokens = 0 }) =>
    `токенов отправлено: ${n(inputTokens)}, из них из кеша: ${n(cachedTokens)}${writtenTokens ? `, записано в кеш: ${n(writtenTokens)}` : ''} · получено: ${n(outputTokens)}${thinkingTokens ? `, из них рассуждения: ${n(thinkingTokens)}` : ''}`,
  cost: (dollars, date) => `${dollars}${date ? ` (цены на ${date} или ваши)` : ''}`,
  costUnknown: 'стоимость неизвестна',
  andUnknown: (runs) =>
    `и ещё ${count(runs, 'перевод', 'перевода', 'переводов')} неизвестной стоимости`,
  draftSum: (sum) => `Этот черновик: ${sum}`,
  monthSum: (month, sum) => `${month}: ${sum}`,
  noTokens: 'токены неизвестны: сервер их не сообщает',
  practice: 'учебный: записанный перевод',
  practiceCost: 'Ничего не отправлялось, платить не за что.',
  wouldBeSent: 'Что было бы отправлено модели',
  untold: (requests) => `неизвестно для ${count(requests, 'запроса', 'запросов', 'запросов')}`,
  seconds: (value) => count(value, 'секунда', 'секунды', 'секунд'),
  lines: (value) => count(value, 'строка', 'строки', 'строк'),
  lanes: (most, width) =>
    `рядом ${count(most, 'часть', 'части', 'частей')}${width < most ? `, потом ${n(width)}: сервер не успевал` : ''}`,
  lanesSaved: (seconds, whole) =>
    `сэкономлено ${count(seconds, 'секунда', 'секунды', 'секунд')}: по очереди ушло бы ${n(whole)}`,
  lanesCost: (requests, input, cached) =>
    `за это ещё ${count(requests, 'запрос', 'запроса', 'запросов')}, токенов отправлено: ${n(input)}, из них из кеша: ${n(cached)}`,
  terms: 'Слова, названные заранее',
  sent: 'Точный текст последнего запроса',
  copySent: 'Скопировать отправленный текст',
  wish: (text) => `пожелание: ${text}`,
};
