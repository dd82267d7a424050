import type { ViewWords } from '../../../en/views.ts';
import { count, n } from '../../count.ts';

export const second: ViewWords['second'] = {
  title: 'Второе чтение',
  intro:
    'До нажатия ничего не спрашивается, и само ничего не меняется. Лучше читает другая модель, не та, что переводила.',
  by: 'Кто читает',
  inUse: 'Текущее подключение',
  sense: 'Проверить смысл',
  senseHint: 'Один запрос на всё письмо; сказанное встанет предупреждениями под строками.',
  back: 'Обратно на русский',
  backLine: (line) => `Обратно на русский, строка ${n(line)}`,
  backHint: 'Тихий третий текст под английским, только для чтения. Короткий запрос без D.',
  backFree: 'Собственным переводчиком браузера: бесплатно, и ничего не уходит с компьютера.',
  post: 'Прочитать проект по-русски',
  postHint: 'Только для чтения: ни в запрос, ни в O.md, ни в цитаты это не попадёт.',
  backSays: 'По-английски сказано:',
  stale: 'английский уже другой',
  differs: {
    number: 'число',
    name: 'имя',
    link: 'ссылка',
    quotation: 'цитата',
    code: 'код',
    negation: 'отрицание',
  },
  side: { lost: 'там нет', new: 'только там' },
  shorten: 'Сократить',
  shortenHint: 'Предлагаются строки короче; берёте их по одной.',
  section: 'Что',
  whole: 'Всё письмо',
  sectionName: (id) => `Пункт ${id} целиком`,
  limit: 'Знаков по-английски',
  lengths: (now, limit) => `сейчас ${n(now)}, нужно ${n(limit)}`,
  predicted: (before, after) => `По-английски: ${n(before)} → около ${n(after)}`,
  take: 'Взять',
  takeNamed: (line) => `Взять строку ${n(line)}`,
  blocked: 'Взять нельзя:',
  sum: (now) => `Со строками ниже — около ${n(now)} знаков.`,
  nothingShorter: 'Ничего короче не предложено.',
  copy: 'Скопировать промпт',
  copyNamed: (what) => `Скопировать промпт: ${what}`,
  copied: 'Промпт в буфере обмена.',
  answer: (what) => `Ответ чата: ${what}`,
  paste: 'Разобрать ответ',
  pasted: (taken, left) =>
    left > 0 ? `Взято: ${n(taken)}, не взято: ${n(left)}.` : `Взято: ${n(taken)}.`,
  remarks: (value) =>
    value === 0
      ? 'Прочитано: ничего, что прошло бы все проверки.'
      : `Прочитано: под строками ${count(value, 'предупреждение', 'предупреждения', 'предупреждений')}.`,
  came: (value, all) => `${n(value)} из ${count(all, 'строки', 'строк', 'строк')}.`,
  costs: (tokens, dollars) =>
    dollars ? `около ${n(tokens)} токенов, ${dollars}` : `около ${n(tokens)} токенов`,
  stop: 'Остановить чтение',
  use: 'Заменить',
  useNamed: (text) => `Заменить: ${text}`,
  passOver: 'Пропустить',
  passOverNamed: (text) => `Пропустить: ${text}`,
  kinds: {
    mistranslation: 'Неверный перевод',
    omission: 'Пропуск',
    addition: 'Лишнее',
    terminology: 'Термин',
    grammar: 'Грамматика',
    unnatural: 'Так не говорят',
  },
};
