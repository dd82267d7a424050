import * as v from 'valibot';
import { maybe } from './shapes.ts';

const dollars = v.pipe(v.number(), v.minValue(0), v.maxValue(1_000_000));

/** Dollars for a million tokens. */
export const price = v.object({
  input: dollars,
  cached: dollars,
  output: dollars,
  written: maybe(dollars),
});
