const units: [RegExp, number][] = [
  [/^(?:sec|сек)/i, 1 / 86400],
  [/^(?:min|мин)/i, 1 / 1440],
  [/^(?:h|час)/i, 1 / 24],
  [/^(?:d|дн|ден)/i, 1],
  [/^(?:w|нед)/i, 7],
  [/^(?:mo|мес)/i, 30],
  [/^(?:q|кварт)/i, 91],
  [/^(?:y|год|лет)/i, 365],
];

/** How many days ago a time as the page shows it was (`3 days ago`, `last week`, `Oct 15, 2024`). */
export function readDaysAgo(shown: string, now: Date): number | undefined {
  const text = shown.trim().toLowerCase();
  if (/just now|moments? ago|only now|today|только что|сегодня/.test(text)) return 0;
  if (/yesterday|вчера/.test(text)) return 1;
  const last = /last (week|month|quarter|year)/.exec(text)?.[1];
  if (last) return { week: 7, month: 30, quarter: 91, year: 365 }[last];
  const ago = /(\d+|an?|one)\+?\s*(\p{L}+)\.?\s*(?:ago|назад)/u.exec(text);
  if (ago) {
    const count = /^\d/.test(ago[1] ?? '') ? Number(ago[1]) : 1;
    const unit = units.find(([pattern]) => pattern.test(ago[2] ?? ''))?.[1];
    return unit === undefined ? undefined : count * unit;
  }
  const date = Date.parse(
    text
      .replace(/^(?:posted|member since|last viewed)(?: by client)?:?\s*/i, '')
      .replace(/(\d)(?:st|nd|rd|th)\b/, '$1'),
  );
  if (Number.isNaN(date)) return undefined;
  return Math.max(0, (now.getTime() - date) / 86_400_000);
}
