import type { Line } from '../../text/lines.ts';
import { COMPANY_SIZE, DATE, INDUSTRY, parseCount, parseMoney, TIME } from '../../text/values.ts';
import { countryName, isCountry } from '../countries.ts';
import { type FieldPath, type Findings, note } from '../findings.ts';

// Each line of the client block says what it is: its words are its label. What is in brackets are the fields' values.
const PATTERNS: [RegExp, ...string[]][] = [
  [/^payment (?:method )?((?:not |un)?verified)$/i, 'paymentVerified'],
  [/^phone (?:number )?((?:not |un)?verified)$/i, 'phoneVerified'],
  [/^(?:.*\s)?([0-5](?:\.\d+)?) of ([\d,]+) reviews?$/i, 'rating', 'reviews'],
  [/^([\d,]+) jobs? posted/i, 'jobsPosted'],
  [/(?:^|posted ?)(100|\d?\d)% hire rate(?:,|$)/i, 'hireRate'],
  [/(?:^|hire rate, ?)([\d,]+) open jobs?$/i, 'openJobs'],
  [/^(\$ ?[\d,.]+ ?[KMB]?) total spent$/i, 'totalSpent'],
  [/^([\d,]+) hires?(?:, ?([\d,]+) active)?$/i, 'hires', 'active'],
  [/^(\$ ?[\d,.]+) ?\/hr avg hourly rate paid$/i, 'averageRate'],
  [/^([\d,]+) hours?$/i, 'hours'],
  [COMPANY_SIZE, 'companySize'],
  [/^member since (.+)$/i, 'memberSince'],
];

function parseValue(text: string): string | number | boolean | undefined {
  if (/verified$/i.test(text)) return /^verified$/i.test(text);
  if (/^\d\.\d+$/.test(text)) return Number(text);
  if (COMPANY_SIZE.test(text) || DATE.test(text)) return text;
  return parseCount(text) ?? parseMoney(text);
}

/** Whether the lines under a heading «About the client» are the client block (a description may have such a line). */
export function isClientBlock(lines: Line[]): boolean {
  return lines.some(
    (line) => /^payment|^member since|jobs? posted/i.test(line.text) && isKnown(line),
  );
}

function isKnown(line: Line): boolean {
  return PATTERNS.some(([pattern]) => pattern.test(line.text));
}

/**
 * Reads lines of a client block, each by its own words. A line may have come apart (`$26K` / `total spent`), so
 * neighbours are tried together as well. Two lines that say the same thing differently give nothing.
 * @param explained takes the lines that were understood.
 */
export function readClientByLabel(lines: Line[], explained = new Set<Line>()): Findings {
  const findings: Findings = {};
  const disputed = new Set<string>();
  const read = (text: string, place: Element | undefined): boolean => {
    let isRead = false;
    for (const [pattern, ...names] of PATTERNS) {
      const match = pattern.exec(text);
      names.forEach((name, i) => {
        const value = match && parseValue(match[i + 1] ?? match[0]);
        const path = `client.${name}` as FieldPath;
        if (value === null || value === undefined || (i > 0 && !match?.[i + 1])) return;
        if (findings[path] && findings[path]?.value !== value) disputed.add(path);
        note(findings, path, value as never, place);
        isRead = true;
      });
    }
    return isRead;
  };
  lines.forEach((line, i) => {
    if (read(line.text, line.place)) explained.add(line);
    if (isKnown(line)) return;
    let text = line.text;
    const joined = [line];
    for (const next of lines.slice(i + 1, i + 3)) {
      if (isKnown(next)) return;
      text += ` ${next.text}`;
      joined.push(next);
      if (read(text, line.place)) for (const one of joined) explained.add(one);
    }
  });
  for (const path of disputed) delete findings[path as FieldPath];
  readPlace(lines, findings);
  readIndustry(lines, findings);
  return findings;
}

// Country, then city and local time: on one line («Clayton 11:16 AM», glued in copied text) or on two.
function readPlace(lines: Line[], findings: Findings): void {
  const at = lines.findIndex((line) => TIME.test(line.text));
  const line = lines[at];
  if (!line || lines.some((other, i) => i > at && TIME.test(other.text))) return;
  const time = TIME.exec(line.text)?.[0] ?? '';
  const beside = line.text.slice(0, -time.length).trim();
  const above = lines.slice(Math.max(at - 2, 0), at).reverse();
  // «Singapore / Singapore / 8:00 PM»: the nearer one is the city.
  const isCityAbove = !beside && above[1] !== undefined && isCountry(above[1].text);
  const country = above[isCityAbove ? 1 : 0];
  if (!country || !isCountry(country.text)) return;
  note(findings, 'client.country', countryName(country.text), country.place);
  note(
    findings,
    'client.city',
    isCityAbove ? above[0]?.text : beside,
    (isCityAbove ? above[0] : line)?.place,
  );
  note(findings, 'client.localTime', time, line.place);
}

function readIndustry(lines: Line[], findings: Findings): void {
  const size = lines.findIndex((line) => COMPANY_SIZE.test(line.text));
  const line = lines[size - 1];
  const before = lines[size - 2];
  if (!line || !before || isKnown(line) || !INDUSTRY.test(line.text)) return;
  // What stands before it must be surely no country, whose city this could be.
  if (isKnown(before) || TIME.test(before.text))
    note(findings, 'client.industry', line.text, line.place);
}
