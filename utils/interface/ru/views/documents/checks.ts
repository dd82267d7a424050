import type { ViewWords } from '../../../en/views.ts';
import { count, n } from '../../count.ts';

export const checks: ViewWords['checks'] = {
  add: 'Добавить своё правило',
  formOf: (id) => `Изменить проверку ${id}`,
  try: 'Испытать на прошлых ответах',
  believe: 'Завершить испытание',
  switchOn: 'Включить',
  switchOff: 'Выключить',
  edit: 'Править проверку',
  remove: 'Убрать проверку',
  removeYes: 'Убрать её',
  save: 'Сохранить проверку',
  cancel: 'Отмена',
  state: {
    probation: 'На испытании: предупреждает и ничего не меняет сама.',
    error: 'Ошибка.',
    warning: 'Предупреждение.',
    off: 'Выключена.',
  },
  severity: {
    probation: 'на испытании (предупреждение)',
    error: 'ошибка',
    warning: 'предупреждение',
    off: 'выключена',
  },
  fields: {
    title: 'Заголовок',
    prose: 'Что сказать модели',
    forbid: 'Запрещённые слова (слово → замена, по одному в строке)',
    render: 'Переводы (русское → английское, по одному в строке)',
    limit: 'Пределы («30 слов в предложении», «2 `also` в пункте»)',
    onlyIf: 'Только там, где в русской строке есть',
    unless: 'Никогда там, где в русской строке есть',
    examples: 'Примеры (плохо → хорошо, по одному в строке)',
    severity: 'Строгость',
  },
  corrections: 'Вы не раз исправили одно и то же',
  corrected: (phrase, replacement, lines) =>
    replacement
      ? `«${phrase}» стало «${replacement}»: ${count(lines, 'строка', 'строки', 'строк')}.`
      : `«${phrase}» убрано: ${count(lines, 'строка', 'строки', 'строк')}.`,
  toRule: 'Свои правила',
  makeRule: 'Сделать правилом',
  neverOffer: 'Больше не предлагать',
  record: 'Посчитать по прошлым ответам',
  counted: (rule, found, mended, passed) =>
    `${rule}: найдено ${n(found)}, исправлено ${n(mended)}, пропущено вами ${n(passed)}`,
  nothingFound: 'Ни одно правило ничего не нашло.',
  comparison: 'Строки, в которых правило соблюдено в первом ответе',
  rule: 'Правило',
  lines: (value) => count(value, 'строка', 'строки', 'строк'),
  percent: (value) => `${n(value)} %`,
  jargon: (value) => `В настройках есть свой жаргон: ${count(value, 'слово', 'слова', 'слов')}.`,
  carryOver: 'Сделать проверкой',
  taskTerms: 'Требует T.md',
  lab: 'Что она находит в прошлых ответах',
  hits: (hits, done, of) =>
    `${count(hits, 'место', 'места', 'мест')} в ${n(done)} из ${count(of, 'прошлого ответа', 'прошлых ответов', 'прошлых ответов')}`,
  precision: (percent) => `верно ${n(percent)} %`,
  wrong: 'неверно',
  wrongNamed: (line) => `Найдено неверно: ${line}`,
  change: { new: 'теперь находится:', gone: 'больше не находится:' },
  more: (left) => `Ещё ${n(left)}`,
  keepMisses: (value) => `Оставить как верные: ${count(value, 'строка', 'строки', 'строк')}`,
};
