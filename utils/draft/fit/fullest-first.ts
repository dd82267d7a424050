/** What the parts of a field cost. They are counted from 0; -1 is the beginning of the field. */
export interface PartCosts {
  count: number;
  limit: number;
  /** Characters that a part adds behind another one, the gap between them with it. */
  add: (before: number, part: number) => number;
}

/** Where one may ask for more than that it fits: of parts by their numbers. */
export interface Wishes {
  /** A part may be left out though there is room for it. */
  mayMiss?: (part: number) => boolean;
  /** A part may stay in front of these, which are all that stay behind it. */
  mayStay?: (part: number, behind: readonly number[]) => boolean;
}

/** Of many parts there are more ways than can be looked at; so many looks take some tenths of a second. */
const mostLooks = 300_000;

/**
 * The sets of parts that fit, the fullest first, each without a part that could stay as well. Goes from the last part to
 * the first, and only along lengths that are known to be reached: so the best come at once, however many parts there are.
 */
export function* fullestFirst(
  { count, limit, add }: PartCosts,
  { mayMiss = () => false, mayStay = () => true }: Wishes = {},
): Generator<number[]> {
  const reached = lengthsReached({ count, limit, add });
  let looks = 0;

  /** Whether every part between two that stay would be too much by itself. */
  const isTight = (before: number, after: number, room: number) => {
    for (let part = before + 1; part < after; part++) {
      const more = after < count ? add(part, after) - add(before, after) : 0;
      if (add(before, part) + more <= room && !mayMiss(part)) return false;
    }
    return true;
  };
  function* before(
    last: number,
    length: number,
    room: number,
    behind: number[],
  ): Generator<number[]> {
    for (let part = last - 1; part >= -1; part--) {
      if (++looks > mostLooks) return;
      const rest = last < count ? length - add(part, last) : length;
      const isReached = part < 0 ? rest === 0 : rest > 0 && reached[part]?.[rest] === 1;
      if (!isReached || !isTight(part, last, room)) continue;
      if (part < 0) yield behind;
      else if (mayStay(part, behind)) yield* before(part, rest, room, [part, ...behind]);
    }
  }
  for (let length = limit; length > 0 && looks <= mostLooks; length--)
    yield* before(count, length, limit - length, []);
}

/** Of every part, which lengths up to the limit a set has that ends with it: a bit a length, all moved on at once. */
function lengthsReached({ count, limit, add }: PartCosts): Uint8Array[] {
  const upToLimit = (1n << BigInt(limit + 1)) - 1n;
  const sets: bigint[] = [];
  for (let part = 0; part < count; part++)
    sets.push(
      sets.reduce(
        (own, lengths, before) => own | (lengths << BigInt(add(before, part))),
        1n << BigInt(add(-1, part)),
      ) & upToLimit,
    );
  // The last digit is the length 0.
  return sets.map((own) => Uint8Array.from([...own.toString(2)].reverse(), Number));
}
