/** `22 Nov 2026, 08:15` in the words of the locale. `at` in ms since 1970. */
export function formatTime(locale: string, at: number): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }).format(at);
}

/**
 * A date as Upwork writes it (`Oct 15, 2024`, `October 15, 2024`) in the words of the locale; any other
 * text as it is.
 */
export function formatPageDate(locale: string, text: string): string {
  if (!/^[A-Z][a-z]{2,8} \d{1,2}, \d{4}$/.test(text)) return text;
  const at = Date.parse(`${text} UTC`);
  if (Number.isNaN(at)) return text;
  return new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' }).format(at);
}

const steps: [Intl.RelativeTimeFormatUnit, number][] = [
  ['year', 31_536_000],
  ['month', 2_592_000],
  ['week', 604_800],
  ['day', 86_400],
  ['hour', 3600],
  ['minute', 60],
];

/** `5 minutes ago`, `yesterday`; `now` and `at` in ms since 1970. */
export function formatAgo(locale: string, at: number, now: number): string {
  const seconds = Math.round((at - now) / 1000);
  const format = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  for (const [unit, size] of steps)
    if (Math.abs(seconds) >= size) return format.format(Math.round(seconds / size), unit);
  return format.format(0, 'second');
}
