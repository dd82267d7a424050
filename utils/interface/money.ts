/** Dollars as a reader of small sums wants them: two digits that say something, but never less than cents. */
export function formatDollars(locale: string, dollars: number): string {
  const digits =
    dollars === 0 || dollars >= 1 ? 2 : Math.min(6, Math.max(2, firstDigit(dollars) + 1));
  const number = dollars.toLocaleString(locale, {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
  return locale === 'ru' ? `${number}\u00a0$` : `$${number}`;
}

/** The place behind the point of the first digit that is not zero. */
function firstDigit(value: number): number {
  return Math.ceil(-Math.log10(value) + 1e-9);
}
