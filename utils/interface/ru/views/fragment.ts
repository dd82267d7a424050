import type { ViewWords } from '../../en/views.ts';
import { count, n } from '../count.ts';

export const fragment: ViewWords['fragment'] = {
  name: (id) => `Пункт ${id}`,
  english: 'Английский',
  englishLine: (value) => `Английский, строка ${n(value)}`,
  translate: 'Перевести пункт',
  again: 'Переведёт снова; нынешний английский останется в истории',
  wish: 'Пожелание к следующему переводу',
  wishPlaceholder: 'например: короче; «endpoint» вместо «route»',
  include: 'Идёт в форму',
  includeNamed: (id) => `Вставлять пункт ${id}`,
  more: 'Ещё для этого пункта',
  moreNamed: (id) => `Ещё для пункта ${id}`,
  history: 'История строк',
  keepStale: 'Оставить этот английский',
  showSource: 'Показать в черновике',
  former: 'Было:',
  fixAll: 'Исправить всё',
  question: 'Вопрос клиента остаётся как есть',
  state: {
    copied: 'остаётся как есть',
    untranslated: 'ещё не переведён',
    translating: 'переводится',
    translated: 'переведён',
    edited: 'исправлен вручную',
    stale: 'русский изменился',
    errors: 'есть ошибки',
    warnings: 'есть предупреждения',
  },
  replaceEdited: (value) =>
    `${count(value, 'строка исправлена', 'строки исправлены', 'строк исправлено')} вручную. Перевести снова? Ваш текст останется в истории.`,
  replaceEditedYes: 'Перевести снова',
  saveLine: 'Сохранить строку',
  foldedLine: (line) => `Строка ${n(line)}`,
  editFolded: (line, length) =>
    `Править строку ${n(line)} (свёрнута, ${count(length, 'знак', 'знака', 'знаков')})`,
  mended: (value) => `исправлено правилами: ${count(value, 'строка', 'строки', 'строк')}`,
};
