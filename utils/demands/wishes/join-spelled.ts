/** A word spelled letter by letter (`K-I-W-I`, `k i w i`, `A-N N-A`) in one piece; any other as it is. */
export function joinSpelled(value: string): string {
  if (/^\p{L}(?:[-\s.]\p{L}){2,}\.?$/u.test(value)) return value.replace(/[-\s.]/g, '');
  return /^\p{L}(?:-\p{L})+(?:\s+\p{L}(?:-\p{L})+)+$/u.test(value)
    ? value.replace(/-/g, '')
    : value;
}
