import type { Evidence } from './read-evidence.ts';

/** A span as servers write it: `36000s`, `7m12s`, `1h2m`, `22 seconds`, `1.5 hours`, `2 days`. */
const unit = '(?:milliseconds?|ms|seconds?|secs?|s|minutes?|mins?|m|hours?|hrs?|h|days?|d)';
const span = new RegExp(`(?:\\d+(?:\\.\\d+)?\\s*${unit}(?![a-z])[\\s,]*(?:and )?)+`, 'i');
const told = new RegExp(
  `(?:try again|retry|wait|resets?|available|come back|until|next)\\b[^.\\d]{0,40}(${span.source})`,
  'i',
);

/** How many seconds a server asks to wait, wherever it says so: in its headers, its fields, its words; 0 where nowhere. */
export function readWait(
  { headers, waits, words }: Pick<Evidence, 'headers' | 'waits' | 'words'>,
  now = Date.now(),
): number {
  const byHeader = retryAfter(headers, now);
  if (byHeader > 0) return byHeader;
  for (const wait of waits) {
    const seconds = secondsOf(wait, now);
    if (seconds > 0) return seconds;
  }
  const phrase = told.exec(words)?.[1];
  return phrase ? secondsIn(phrase) : 0;
}

/** Seconds of `Retry-After` (a number or a date) or `retry-after-ms`; 0 where there is none. */
export function retryAfter(headers: Headers | undefined, now = Date.now()): number {
  const milliseconds = Number(headers?.get('retry-after-ms'));
  if (milliseconds > 0) return Math.ceil(milliseconds / 1000);
  return secondsOf(headers?.get('retry-after') ?? '', now);
}

/** A number of seconds, a moment since 1970 (in seconds or milliseconds), a date, or a span. */
function secondsOf(text: string, now: number): number {
  const plain = text.trim();
  if (/^\d+(?:\.\d+)?$/.test(plain)) {
    const value = Number(plain);
    const moment = value > 1e12 ? value : value > 1e9 ? value * 1000 : undefined;
    return moment === undefined ? Math.ceil(value) : secondsUntil(moment, now);
  }
  if (span.exec(plain)?.[0] === plain) return secondsIn(plain);
  const date = Date.parse(plain);
  return Number.isNaN(date) ? 0 : secondsUntil(date, now);
}

function secondsUntil(moment: number, now: number): number {
  return Math.max(0, Math.ceil((moment - now) / 1000));
}

function secondsIn(text: string): number {
  let sum = 0;
  for (const [, digits, name] of text.matchAll(
    new RegExp(`(\\d+(?:\\.\\d+)?)\\s*(${unit})(?![a-z])`, 'gi'),
  )) {
    const short = (name ?? '').toLowerCase();
    const size = /^(?:ms|milli)/.test(short)
      ? 0.001
      : short.startsWith('s')
        ? 1
        : short.startsWith('m')
          ? 60
          : short.startsWith('h')
            ? 3600
            : 86_400;
    sum += Number(digits) * size;
  }
  return Math.ceil(sum);
}
