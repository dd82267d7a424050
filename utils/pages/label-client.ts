import { countryName, isCountry } from './countries.ts';
import { type FieldPath, type FieldValues, type Findings, note } from './findings.ts';
import { isIndustry } from './industries.ts';
import type { Line } from './lines.ts';
import { COMPANY_SIZE, parseCount, parseMoney, TIME } from './values.ts';

type Taken = { [P in FieldPath]?: FieldValues[P] | undefined };
type Take = (match: RegExpExecArray) => Taken;

const MONEY = String.raw`(\$\s?[\d,.]+\s?[KMB]?)`;

// Each line of the client block says what it is: its words are its label.
const PATTERNS: [RegExp, Take][] = [
  [
    /^payment (?:method )?not verified$|^payment unverified$/i,
    () => ({ 'client.paymentVerified': false }),
  ],
  [/^payment (?:method )?verified$/i, () => ({ 'client.paymentVerified': true })],
  [/^phone (?:number )?not verified$/i, () => ({ 'client.phoneVerified': false })],
  [/^phone (?:number )?verified$/i, () => ({ 'client.phoneVerified': true })],
  [
    /^(?:.*?\s)?(\d(?:\.\d+)?) of ([\d,]+) reviews?$/i,
    (m) => ({ 'client.rating': rating(m[1]), 'client.reviews': parseCount(m[2]) }),
  ],
  [/^([\d,]+) jobs? posted/i, (m) => ({ 'client.jobsPosted': parseCount(m[1]) })],
  [/(?:^|posted\s?)(\d{1,3})% hire rate\b/i, (m) => ({ 'client.hireRate': percent(m[1]) })],
  [/(?:^|hire rate,\s?)([\d,]+) open jobs?$/i, (m) => ({ 'client.openJobs': parseCount(m[1]) })],
  [new RegExp(`^${MONEY} total spent$`, 'i'), (m) => ({ 'client.totalSpent': parseMoney(m[1]) })],
  [/^([\d,]+) hires?\b/i, (m) => ({ 'client.hires': parseCount(m[1]) })],
  [/^(?:[\d,]+ hires?,\s?)([\d,]+) active$/i, (m) => ({ 'client.active': parseCount(m[1]) })],
  [
    new RegExp(`^${MONEY}\\s*/hr avg hourly rate paid$`, 'i'),
    (m) => ({ 'client.averageRate': parseMoney(m[1]) }),
  ],
  [/^([\d,]+) hours?$/i, (m) => ({ 'client.hours': parseCount(m[1]) })],
  [COMPANY_SIZE, (m) => ({ 'client.companySize': m[0] })],
  [/^member since ([A-Z][a-z]{2,8} \d{1,2}, \d{4})$/i, (m) => ({ 'client.memberSince': m[1] })],
];

function rating(text: string | undefined): number | undefined {
  const value = Number(text);
  return value <= 5 ? value : undefined;
}

function percent(text: string | undefined): number | undefined {
  const value = Number(text);
  return value <= 100 ? value : undefined;
}

/** Whether the lines under a heading «About the client» are the client block (a description may have such a line). */
export function isClientBlock(lines: Line[]): boolean {
  return lines.some((line) =>
    /^(?:payment (?:method )?(?:not )?verified|member since .*|[\d,]+ jobs? posted.*)$/i.test(
      line.text,
    ),
  );
}

/**
 * Reads the lines under «About the client», each by its own words. A line may have come apart (`$26K` / `total spent`),
 * so two neighbours are tried together as well. Two lines that say the same thing differently give nothing.
 */
export function readClientByLabel(lines: Line[]): Findings {
  const seen = new Map<FieldPath, { values: Set<unknown>; place?: Element | undefined }>();
  const record = (values: Taken, place: Element | undefined) => {
    for (const [path, value] of Object.entries(values)) {
      if (value === undefined) continue;
      const entry = seen.get(path as FieldPath) ?? { values: new Set(), place };
      entry.values.add(value);
      seen.set(path as FieldPath, entry);
    }
  };
  lines.forEach((line, i) => {
    const next = lines[i + 1]?.text ?? '';
    const wasRead = readLine(line.text, line.place, record);
    if (!wasRead && next && !isLabelled(next)) readLine(`${line.text} ${next}`, line.place, record);
  });
  const findings: Findings = {};
  for (const [path, { values, place }] of seen)
    if (values.size === 1) note(findings, path, [...values][0] as never, place);
  readPlace(lines, findings);
  readIndustry(lines, findings);
  return findings;
}

function readLine(
  text: string,
  place: Element | undefined,
  record: (values: Taken, place: Element | undefined) => void,
): boolean {
  let wasRead = false;
  for (const [pattern, take] of PATTERNS) {
    const match = pattern.exec(text);
    if (!match) continue;
    wasRead = true;
    record(take(match), place);
    if (/verified/i.test(text)) break;
  }
  return wasRead;
}

function isLabelled(text: string): boolean {
  return PATTERNS.some(([pattern]) => pattern.test(text));
}

// Country, then city and local time: on one line («Clayton 11:16 AM», glued in copied text) or on two.
function readPlace(lines: Line[], findings: Findings): void {
  const times = lines.flatMap((line, i) => (TIME.test(line.text) ? [i] : []));
  const at = times[0];
  if (at === undefined || times.length > 1) return;
  const line = lines[at] as Line;
  const time = TIME.exec(line.text)?.[0] ?? '';
  const before = line.text.slice(0, -time.length).trim();
  const previous = lines[at - 1];
  const earlier = lines[at - 2];
  const isKnown = (candidate: Line | undefined) => !!candidate && isCountry(candidate.text);
  if (before) {
    if (!isKnown(previous)) return;
    note(findings, 'client.country', countryName(previous?.text ?? ''), previous?.place);
    note(findings, 'client.city', before, line.place);
  } else if (isKnown(earlier) && previous) {
    // «Singapore / Singapore / 8:00 PM»: the nearer one is the city.
    note(findings, 'client.country', countryName(earlier?.text ?? ''), earlier?.place);
    note(findings, 'client.city', previous.text, previous.place);
  } else if (isKnown(previous)) {
    note(findings, 'client.country', countryName(previous?.text ?? ''), previous?.place);
  } else return;
  note(findings, 'client.localTime', time, line.place);
}

// The line before the company's size, or before «Member since», if it is an industry and no other line is one.
function readIndustry(lines: Line[], findings: Findings): void {
  const candidates = lines.filter((line) => isIndustry(line.text));
  const line = candidates[0];
  if (!line || candidates.length > 1 || line.text === findings['client.city']?.value) return;
  note(findings, 'client.industry', line.text, line.place);
}
