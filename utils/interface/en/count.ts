import { formatNumber, plural } from '../plural.ts';

export const n = (count: number) => formatNumber('en', count);

/** A number and its word: 1 line, 2 lines. */
export const count = (value: number, one: string, other: string) =>
  plural('en', value, { one, other });
