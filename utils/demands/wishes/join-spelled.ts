/** A word spelled letter by letter (`K-I-W-I`, `k i w i`) in one piece; any other as it is. */
export function joinSpelled(value: string): string {
  return /^\p{L}(?:[-\s.]\p{L}){2,}\.?$/u.test(value) ? value.replace(/[-\s.]/g, '') : value;
}
