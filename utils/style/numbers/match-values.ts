import { excuser } from './excuses.ts';
import { findSums } from './sums.ts';
import type { Value } from './values/value.ts';

/** Which number of the target answers which of the source, and what is left on either side. */
export interface Match {
  pairs: [source: Value, target: Value][];
  /** Numbers of the source that must be answered and are not. */
  lost: Value[];
  /** Numbers of the target that the source has no ground for. */
  added: Value[];
  /** Optional numbers of the target that answer nothing: what may stand in place of a lost one. */
  idle: Value[];
  /** Optional numbers of the source without an answer. */
  spare: Value[];
  /** How many numbers of the source must be answered. */
  of: number;
}

export interface Side {
  text: string;
  values: readonly Value[];
}

// Among so many equal numbers the next is as good as any: a long line must not take squared time.
const compared = 12;

/** Pairs the numbers of both sides, one with one: by value, and where several agree by unit, kind and place. */
export function matchValues(source: Side, target: Side): Match {
  const names = sharedNames(source.values, target.values);
  const wanted = source.values.filter((value) => !isShared(value, names));
  const given = target.values.filter((value) => !isShared(value, names));
  markLatin(given, source.text, target.text);
  const index = indexValues(given);
  const taken = new Set<Value>();
  const pairs: [Value, Value][] = [];
  const open: Value[] = [];
  const spare: Value[] = [];
  const take = (value: Value) => {
    const found = findAnswer(value, index, taken);
    if (!found) return false;
    taken.add(found);
    pairs.push([value, found]);
    return true;
  };
  for (const value of wanted) if (!value.isOptional && !take(value)) open.push(value);
  for (const value of wanted) if (value.isOptional && !take(value)) spare.push(value);
  const rest = open.filter((value) => !takePieces(value, index, taken));
  let left = given.filter((value) => !taken.has(value));
  const answered = new Set<Value>();
  const lostIndex = indexValues(rest);
  left = left.filter((value) => !takePieces(value, lostIndex, answered));
  for (const sums of [findSums(rest, left, source.text), findSums(left, rest, target.text)])
    for (const one of sums) answered.add(one);
  left = left.filter((value) => !answered.has(value));
  left = left.filter((value) => !isScaleShared(value, rest, pairs, answered));
  const inTarget = excuser(target.text, 'en');
  const inSource = excuser(source.text, 'ru');
  const lost = rest.filter(
    (value) => !answered.has(value) && !inTarget(value) && !isSaidAgain(value, source.text, pairs),
  );
  const isFree = (value: Value) => value.isOptional || value.kind === 'name' || inSource(value);
  return {
    pairs,
    spare,
    lost,
    added: left.filter((value) => value.kind !== 'month' && !isFree(value)),
    idle: left.filter((value) => value.kind === 'month' || isFree(value)),
    of: source.values.filter(({ isOptional, kind }) => !isOptional && kind !== 'month').length,
  };
}

/** «За 30 тысяч купили, за 28 продали»: the second number has its scale from the first. */
function isScaleShared(
  { number }: Value,
  rest: readonly Value[],
  pairs: readonly [source: Value, target: Value][],
  answered: Set<Value>,
): boolean {
  if (number === undefined || number < 1000) return false;
  const own = rest.find(
    (one) =>
      !one.scale &&
      !answered.has(one) &&
      one.number !== undefined &&
      pairs.some(
        ([{ scale, written, number: whole }]) =>
          scale && written && whole && whole / written === number / (one.number as number),
      ),
  );
  if (own) answered.add(own);
  return own !== undefined;
}

/** «В трёх файлах, все три …» is `3 files, all of which`: the same number once more. */
function isSaidAgain(
  value: Value,
  text: string,
  pairs: readonly [source: Value, target: Value][],
): boolean {
  return (
    value.form === 'words' &&
    /(?:^|[^а-яё])(?:вс[её]|всех|всем|эти|этих|обе|оба|остальны[ех])[ \u00a0]$/iu.test(
      text.slice(Math.max(0, value.start - 12), value.start),
    ) &&
    pairs.some(
      ([{ keys, end }]) => end < value.start && keys.some((key) => value.keys.includes(key)),
    )
  );
}

/** Names that stand on both sides as they are (`DS18B20`): their digits answer nothing else. */
function sharedNames(source: readonly Value[], target: readonly Value[]): Set<string> {
  const own = new Set(source.filter(({ kind }) => kind === 'name').map(({ label }) => label ?? ''));
  return new Set(
    target
      .filter(({ kind, label }) => kind === 'name' && own.has(label ?? ''))
      .map(({ label }) => label ?? ''),
  );
}

function isShared({ kind, label }: Value, names: ReadonlySet<string>): boolean {
  return kind === 'name' && names.has(label ?? '');
}

/** `Three.js`, `Zero Trust`: words of the source itself need no number there, and answer one only at need. */
function markLatin(values: readonly Value[], source: string, target: string): void {
  if (!values.some(({ form }) => form === 'words') || !/[a-z]/i.test(source)) return;
  const latin = new Set(source.toLowerCase().match(/[a-z]+/g));
  for (const value of values) {
    if (value.form !== 'words') continue;
    const words = target
      .slice(value.start, value.end)
      .toLowerCase()
      .match(/[a-z]+/g);
    if (words?.every((word) => latin.has(word))) value.isOptional = true;
  }
}

interface Places {
  values: Value[];
  from: number;
}

function indexValues(values: readonly Value[]): Map<string, Places> {
  const index = new Map<string, Places>();
  for (const value of values)
    for (const key of new Set(value.keys)) {
      const same = index.get(key);
      if (same) same.values.push(value);
      else index.set(key, { values: [value], from: 0 });
    }
  return index;
}

function findAnswer(
  value: Value,
  index: Map<string, Places>,
  taken: ReadonlySet<Value>,
): Value | undefined {
  let best: Value | undefined;
  let most = -Infinity;
  for (const key of value.keys) {
    const places = index.get(key);
    if (!places) continue;
    while (places.from < places.values.length && taken.has(places.values[places.from] as Value))
      places.from++;
    const end = Math.min(places.values.length, places.from + compared);
    for (let i = places.from; i < end; i++) {
      const one = places.values[i] as Value;
      if (taken.has(one) || isOtherPercent(key, value, one)) continue;
      const score = likeness(value, one) - (i - places.from) * 0.1;
      if (score > most) {
        most = score;
        best = one;
      }
    }
  }
  return best;
}

/** A third is 33%, and 33.3% is not 33%. */
function isOtherPercent(key: string, { unit }: Value, other: Value): boolean {
  return (
    key.startsWith('p:') && unit?.dimension === 'percent' && other.unit?.dimension === 'percent'
  );
}

function likeness(source: Value, target: Value): number {
  const kinds = `${source.kind} ${target.kind}`;
  let score = source.kind === target.kind || kinds === 'times part' ? 2 : 0;
  if (kinds === 'times ordinal' || kinds === 'ordinal count') score -= 0.5;
  if (source.unit && target.unit) score += source.unit.id === target.unit.id ? 3 : -3;
  else if (source.unit || target.unit) score -= 0.5;
  if (target.isOptional && !source.isOptional) score -= 1.5;
  if ((source.kind === 'name') !== (target.kind === 'name')) score -= 2;
  if (source.isNegative === target.isNegative) score += 0.5;
  return score;
}

/** Takes one number for each piece of a list or a run of digits with spaces, in their order. */
function takePieces({ pieces }: Value, index: Map<string, Places>, taken: Set<Value>): boolean {
  if (!pieces || pieces.length > 20) return false;
  const chosen: Value[] = [];
  for (const piece of pieces) {
    const places = index.get(`n:${piece}`)?.values ?? [];
    const last = chosen[chosen.length - 1];
    const next = places
      .slice(0, 200)
      .find((one) => !taken.has(one) && !chosen.includes(one) && one.start >= (last?.end ?? 0));
    if (!next) return false;
    chosen.push(next);
  }
  for (const one of chosen) taken.add(one);
  return true;
}
