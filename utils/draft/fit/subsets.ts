/** From this many parts on not all subsets are tried: they would be too many to count and to read. */
const mostFree = 13;
/** Of so many parts any three may go, of more any two. */
const mostTriples = 30;

/**
 * Every smallest set of parts (as indexes) without which the rest fits: none of them could stay. Of many parts only
 * sets of a few, and of neighbours.
 */
export function smallestDrops(count: number, fits: (isOut: boolean[]) => boolean): boolean[][] {
  const isSmallest = (isOut: boolean[]) =>
    isOut.every((one, index) => !one || !fits(isOut.with(index, false)));
  return [...(count > mostFree ? fewOrNeighbours(count) : subsets(count))].filter(
    (isOut) => fits(isOut) && isSmallest(isOut),
  );
}

function* subsets(count: number): Generator<boolean[]> {
  for (let bits = 1; bits < 2 ** count; bits++)
    yield Array.from({ length: count }, (_, index) => (bits & (1 << index)) !== 0);
}

function* fewOrNeighbours(count: number): Generator<boolean[]> {
  const set = (isIn: (index: number) => boolean) =>
    Array.from({ length: count }, (_, index) => isIn(index));
  for (let from = 0; from < count; from++)
    for (let to = from; to < count; to++) {
      yield set((index) => index >= from && index <= to);
      if (to - from > 1) yield set((index) => index === from || index === to);
      if (count > mostTriples) continue;
      for (let middle = from + 1; middle < to; middle++)
        if (to - from > 2) yield set((index) => index === from || index === middle || index === to);
    }
}
