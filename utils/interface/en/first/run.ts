import { count } from '../count.ts';

export const run = {
  translate: 'Translate',
  stop: 'Stop',
  lines: (value: number) => count(value, 'line', 'lines'),
  toDo: (value: number) => `${count(value, 'line', 'lines')} to translate`,
};
