import type { Words } from '../../en/index.ts';
import { count, form, n } from '../count.ts';

export const run: Words['run'] = {
  translate: 'Перевести',
  stop: 'Стоп',
  lines: (value) => count(value, 'строка', 'строки', 'строк'),
  toDo: (value) => `перевести ${count(value, 'строку', 'строки', 'строк')}`,
  goOnWith: (name) => `Продолжить с ${name}`,
  allowHost: (host) => `Разрешить ${host}`,
  openSettings: 'Открыть настройки',
  useBuiltIn: 'Перевести переводчиком самого браузера',
  promptCopied:
    'Запрос в буфере обмена. Вставьте его в любой чат, а ответ верните через «Вставить ответ».',
  pasted: (accepted, missing) =>
    `Из ответа ${form(accepted, 'взята', 'взяты', 'взято')} ${count(accepted, 'строка', 'строки', 'строк')}${missing ? `, ещё не хватает: ${n(missing)}` : ''}.`,
};
