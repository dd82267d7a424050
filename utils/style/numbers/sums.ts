import type { Value } from './values/value.ts';

/** What a measure of two units comes to: «два метра десять сантиметров» is `length:2.1`. */
function sumOf(own: Value, next: Value | undefined, text: string): string | undefined {
  const [from, to] = [own.unit, next?.unit];
  if (!next || !from || !to || from.dimension !== to.dimension || from.size <= to.size) return;
  if (to.size === 0 || own.number === undefined || next.number === undefined) return;
  const between = text.slice(own.unitSpan?.end ?? own.end, next.start);
  if (!/^,?[ \u00a0](?:(?:и|and)[ \u00a0])?$/.test(between)) return;
  const sum = own.number * from.size + next.number * to.size;
  return `${from.dimension}:${Number(sum.toPrecision(4))}`;
}

// Past so many numbers none is looked for: a long line must not take squared time.
const longest = 60;

/** The numbers of both sides that are one measure, told in two units on one of them: `27 months` for «два года и три месяца». */
export function findSums(
  parts: readonly Value[],
  wholes: readonly Value[],
  text: string,
): Set<Value> {
  const found = new Set<Value>();
  if (wholes.length === 0) return found;
  for (const [at, own] of parts.slice(0, longest).entries()) {
    const next = parts[at + 1];
    const sum = sumOf(own, next, text);
    const whole = sum && wholes.find((one) => one.keys.includes(sum) && !found.has(one));
    if (whole && next) for (const one of [own, next, whole]) found.add(one);
  }
  return found;
}
