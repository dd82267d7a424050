/** From this many parts on only runs of neighbours are left out: all subsets would be too many to count and to read. */
const mostFree = 14;

/**
 * Every smallest set of parts (as indexes) without which the rest fits: none of them could stay. Of many parts only
 * sets of neighbours.
 */
export function smallestDrops(count: number, fits: (isOut: boolean[]) => boolean): boolean[][] {
  const isSmallest = (isOut: boolean[]) =>
    isOut.every((one, index) => !one || !fits(isOut.with(index, false)));
  return [...(count > mostFree ? runs(count) : subsets(count))].filter(
    (isOut) => fits(isOut) && isSmallest(isOut),
  );
}

function* subsets(count: number): Generator<boolean[]> {
  for (let bits = 1; bits < 2 ** count; bits++)
    yield Array.from({ length: count }, (_, index) => (bits & (1 << index)) !== 0);
}

function* runs(count: number): Generator<boolean[]> {
  for (let from = 0; from < count; from++)
    for (let to = from; to < count; to++)
      yield Array.from({ length: count }, (_, index) => index >= from && index <= to);
}
