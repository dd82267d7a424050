/** `2026-11-26`: a day of the user's own calendar, as a date box writes it. */
export function dayOf(at: number): string {
  const date = new Date(at);
  const two = (part: number) => `${part}`.padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/** A day of a date box as a moment, at the time of day of another; `undefined` where it names none. */
export function momentOf(day: string, at: number): number | undefined {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day);
  if (!parts) return undefined;
  const time = at > 0 ? new Date(at) : new Date(0, 0, 1);
  const [, year, month, date] = parts.map(Number);
  if (year === undefined || month === undefined || date === undefined) return undefined;
  return new Date(year, month - 1, date, time.getHours(), time.getMinutes()).getTime();
}
