/** `22 Nov 2026, 08:15` in the words of the locale. `at` in ms since 1970. */
export function formatTime(locale: string, at: number): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }).format(at);
}

/** `12 Oct` in the words of the locale, with the year where it is another one. */
export function formatDay(locale: string, at: number, now = Date.now()): string {
  const isThisYear = new Date(at).getFullYear() === new Date(now).getFullYear();
  return new Intl.DateTimeFormat(locale, {
    day: 'numeric',
    month: 'short',
    ...(isThisYear ? {} : { year: 'numeric' }),
  }).format(at);
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

/** How long something lasts: `1:10`, `1:02:03`. */
export function formatSpan(seconds: number): string {
  const whole = Math.max(0, Math.floor(seconds));
  const parts = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60];
  const shown = parts[0] === 0 ? parts.slice(1) : parts;
  return shown
    .map((part, index) => (index === 0 ? `${part}` : `${part}`.padStart(2, '0')))
    .join(':');
}

/** `5 minutes ago`, `yesterday`; `now` and `at` in ms since 1970. */
export function formatAgo(locale: string, at: number, now: number): string {
  const seconds = Math.round((at - now) / 1000);
  const format = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  for (const [unit, size] of steps)
    if (Math.abs(seconds) >= size) return format.format(Math.round(seconds / size), unit);
  return format.format(0, 'second');
}
