import * as v from 'valibot';
import { isHoldable, longestLine } from '../longest.ts';

/** A text with lines that the panel can show. */
export const text = v.pipe(v.string(), v.check(isHoldable));
/** A word, a name, an id. */
export const name = v.pipe(v.string(), v.minLength(1), v.maxLength(longestLine));
/** Milliseconds since 1970 that a date can be made of. */
export const time = v.pipe(v.number(), v.minValue(0), v.maxValue(8.64e15));
export const count = v.pipe(v.number(), v.finite(), v.minValue(0));

/** A field that may be absent, and is where it holds something else. */
export function maybe<T extends v.GenericSchema>(schema: T) {
  return v.optional(
    v.fallback(v.union([schema, v.undefined()]), undefined) as unknown as v.GenericSchema<
      v.InferOutput<T> | undefined
    >,
  );
}

/** A field that stands at its default where it holds something else. */
export function or<T extends v.GenericSchema>(schema: T, value: v.InferOutput<T>) {
  return v.optional(
    v.fallback(schema, value as never),
    value as never,
  ) as unknown as v.GenericSchema<unknown, v.InferOutput<T>>;
}

/** A list without the members that are none. */
export function listOf<T extends v.GenericSchema>(schema: T) {
  const keep = (found: unknown[]): v.InferOutput<T>[] =>
    found.flatMap((one) => {
      const read = v.safeParse(schema, one);
      return read.success ? [read.output] : [];
    });
  return or(v.pipe(v.array(v.unknown()), v.transform(keep)), []) as v.GenericSchema<
    unknown,
    v.InferOutput<T>[]
  >;
}

/** A record without the entries that are none. */
export function recordOf<T extends v.GenericSchema>(schema: T) {
  const keep = (found: Record<string, unknown>) =>
    Object.fromEntries(
      Object.entries(found).flatMap(([key, one]) => {
        const read = v.safeParse(schema, one);
        return read.success ? [[key, read.output as v.InferOutput<T>]] : [];
      }),
    );
  return or(
    v.pipe(
      v.custom<Record<string, unknown>>(
        (one) => typeof one === 'object' && one !== null && !Array.isArray(one),
      ),
      v.transform(keep),
    ),
    {},
  ) as v.GenericSchema<unknown, Record<string, v.InferOutput<T>>>;
}

/** An expected failure as it was stored; its code may be one of a newer version. */
export const failure = v.object({
  code: name,
  detail: maybe(recordOf(v.union([v.string(), v.number()]))),
});
