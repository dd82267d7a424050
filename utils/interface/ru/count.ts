import { formatNumber, plural, pluralForm } from '../plural.ts';

export const n = (count: number) => formatNumber('ru', count);
/** Число и слово при нём: 1 строка, 2 строки, 5 строк. */
export const count = (value: number, one: string, few: string, many: string) =>
  plural('ru', value, { one, few, many, other: few });
export const form = (value: number, one: string, few: string, many: string) =>
  pluralForm('ru', value, { one, few, many, other: few });
