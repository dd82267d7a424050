/** A part of a whole in percent: 100 where it is all of it, however little is missing. */
export function percentOf(part: number, whole: number): number {
  return part === whole ? 100 : Math.min(99, Math.round((part / whole) * 100));
}
