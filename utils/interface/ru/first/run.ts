import type { Words } from '../../en/index.ts';
import { count } from '../count.ts';

export const run: Words['run'] = {
  translate: 'Перевести',
  stop: 'Стоп',
  lines: (value) => count(value, 'строка', 'строки', 'строк'),
  toDo: (value) => `перевести ${count(value, 'строку', 'строки', 'строк')}`,
};
