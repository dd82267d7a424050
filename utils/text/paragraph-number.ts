/** Orders paragraph numbers: `2.5` < `2.5.1` < `2.10`; 0 where they are equal. */
export function compareNumbers(a: string, b: string): number {
  return comparePaths(numberPath(a), numberPath(b));
}

export function numberPath(number: string): number[] {
  return number.split('.').map(Number);
}

export function comparePaths(a: readonly number[], b: readonly number[]): number {
  for (let index = 0; index < Math.min(a.length, b.length); index += 1) {
    const difference = (a[index] as number) - (b[index] as number);
    if (difference !== 0) return difference;
  }
  return a.length - b.length;
}

/** True for the paragraph itself and for those under it: `2.5.1` is within `2.5`, `2.50` is not. */
export function isWithin(number: string, paragraph: string): boolean {
  return number === paragraph || number.startsWith(`${paragraph}.`);
}
