/**
 * Which of many stand a trial: all are tried together, and in halves where they fail, in at most so many trials.
 * Those that were never in a group that stood do not. One trial where all are right, few where few are wrong.
 */
export function sieve<T>(
  all: readonly T[],
  stands: (group: readonly T[]) => boolean,
  most: number,
): Set<T> {
  const right = new Set<T>();
  const open = all.length > 0 ? [all] : [];
  for (let tries = 0; tries < most && tries < open.length; tries++) {
    const group = open[tries] as readonly T[];
    if (stands(group)) for (const one of group) right.add(one);
    else if (group.length > 1) {
      const half = group.length >> 1;
      open.push(group.slice(0, half), group.slice(half));
    }
  }
  return right;
}
