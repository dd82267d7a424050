/** Less than this is not worth a lane of its own: its first word would come no sooner. Bytes of its lines. */
const leastBytes = 1500;

/**
 * Divides points into contiguous runs of about equal length, at most `count`, fewer where there is little. Whole points
 * stay whole; the cuts lie where the squares of the lengths make the least sum, that is where the longest run is short.
 */
export function divideLanes<T>(points: T[], sizeOf: (point: T) => number, count: number): T[][] {
  const sizes = points.map(sizeOf);
  const total = sizes.reduce((sum, size) => sum + size, 0);
  const lanes = Math.min(count, points.length, Math.max(1, Math.floor(total / leastBytes)));
  if (lanes < 2) return points.length === 0 ? [] : [points];
  const cuts = cutsOf(sizes, lanes);
  return [0, ...cuts].map((from, lane) => points.slice(from, cuts[lane]));
}

/** Where the second and each further run begins. */
function cutsOf(sizes: number[], lanes: number): number[] {
  const before = [0];
  for (const size of sizes) before.push((before.at(-1) ?? 0) + size);
  const at = (place: number) => before[place] ?? 0;
  // For each end the least sum with so many runs, and where the last of them begins.
  let costs = before.map((size) => size ** 2);
  const begins: number[][] = [];
  for (let run = 2; run <= lanes; run++) {
    const next = costs.map(() => Number.POSITIVE_INFINITY);
    const begin = costs.map(() => 0);
    for (let end = run; end <= sizes.length; end++)
      // From the end on: a run only grows, so that the search may stop once it alone costs more than the best.
      for (let from = end - 1; from >= run - 1; from--) {
        const own = (at(end) - at(from)) ** 2;
        if (own > (next[end] ?? 0)) break;
        const cost = own + (costs[from] ?? 0);
        if (cost >= (next[end] ?? 0)) continue;
        next[end] = cost;
        begin[end] = from;
      }
    costs = next;
    begins.push(begin);
  }
  const cuts: number[] = [];
  let end = sizes.length;
  for (const begin of begins.reverse()) {
    end = begin[end] ?? 0;
    cuts.unshift(end);
  }
  return cuts;
}
