import type { Line } from '../../text/lines.ts';
import {
  DATE,
  LEVEL,
  PROJECT_TYPE,
  parseDuration,
  parseMoney,
  WORKLOAD,
} from '../../text/values.ts';
import { type Findings, note } from '../findings.ts';

// In the list of features the label stands after its value; a twin for narrow windows may follow the label.
const FIXED = /^fixed[- ]price$/i;
const HOURLY = /^hourly(?: range)?$/i;
const DURATION_LABEL = /^(?:duration|project length)(?: duration)?$/i;
const LEVEL_LABEL =
  /^(?:experience level|i am (?:looking for|willing to) .{5,100}?)(?: experience level)?$/i;
// After «Project Type:» stands its value; «Project Type» alone stands after it, as the others do.
const TYPE_LABEL = /^project type(?:(:) ?(.*))?$/i;

// `$10.00`, `$10.00 - $25.00`, or the same on three lines.
const PRICES = /(?:^|(?<![-–]) )(\$ ?\d[\d,.]*)(?: ?[-–] ?(\$ ?\d[\d,.]*))?$/;
const PRICE_LINE = /^(?:[$\d,.\s–-]|\/hr)+$/;
/** A rate that has come apart: `$35.00`, `/hr`, `-`, `$60.50`, `/hr`. */
const MOST_PIECES = 5;

function pricesBefore(lines: Line[], label: number): number[] | undefined {
  const prices = [];
  for (let i = label - 1; i >= label - MOST_PIECES && PRICE_LINE.test(lines[i]?.text ?? ''); i--)
    prices.unshift(lines[i]?.text);
  const match = PRICES.exec(prices.join(' ').replace(/ ?\/hr/g, ''));
  const bounds = (match?.slice(1) ?? []).filter((bound) => bound !== undefined).map(parseMoney);
  // One bound that cannot be read makes the other one's place uncertain.
  return bounds.length > 0 && bounds.every((bound) => bound !== undefined) ? bounds : undefined;
}

/**
 * Reads the budget, level, duration, weekly load and project type from pairs of a value and its label. Whatever
 * is there twice with different values is left out.
 */
export function readFeaturesByLabel(lines: Line[]): Findings {
  const kept = keepAgreed(lines.flatMap((line, i) => readPair(lines, i, line.text) ?? []));
  // «Less than 30 hrs/week / Hourly» and no amount anywhere: an hourly job that names no rate.
  if (kept.workload && !kept.budget && !lines.some((line) => line.text.includes('$')))
    note(kept, 'budget', { kind: 'hourly' }, kept.workload.place);
  return kept;
}

/** Features that are one line: what they say is all they are. */
export const FEATURE_ALONE: [RegExp, string][] = [
  [/^featured(?: job)?$/i, 'featured'],
  [/^remote(?: job)?$/i, 'remote'],
  [/^contract-to-hire(?: opportunity)?$/i, 'contract'],
];

/** A feature of the list: where its pair begins, and which it is. */
export interface Feature {
  kind: string;
  start: number;
}

/** The feature whose label is at `i`; `undefined` where there is none. */
export function featureAt(lines: Line[], i: number): Feature | undefined {
  const text = lines[i]?.text ?? '';
  if (/^deadline$/i.test(text) && DATE.test(lines[i - 1]?.text ?? ''))
    return { kind: 'deadline', start: i - 1 };
  const found = readPair(lines, i, text);
  const kind = Object.keys(found ?? {})[0];
  if (kind === undefined) return undefined;
  if (kind === 'projectType')
    return TYPE_LABEL.exec(text)?.[1] ? undefined : { kind, start: i - 1 };
  let start = i - 1;
  if (kind === 'duration' && parseDuration(lines[i - 2]?.text ?? '')) start = i - 2;
  while (PRICE_LINE.test(lines[start]?.text ?? '') && PRICE_LINE.test(lines[start - 1]?.text ?? ''))
    start--;
  return { kind, start };
}

function readPair(lines: Line[], i: number, label: string): Findings | undefined {
  const findings: Findings = {};
  const before = lines[i - 1];
  const value = before?.text ?? '';
  const type = TYPE_LABEL.exec(label);
  if (type) {
    const at = type[2] ? i : i + (type[1] ? 1 : -1);
    const text = type[2] || (lines[at]?.text ?? '');
    if (PROJECT_TYPE.test(text)) note(findings, 'projectType', text, lines[at]?.place);
  } else if (FIXED.test(label)) {
    const [amount, ...others] = pricesBefore(lines, i) ?? [];
    if (amount !== undefined && others.length === 0)
      note(findings, 'budget', { kind: 'fixed', amount }, before?.place);
  } else if (HOURLY.test(label)) {
    const [from, to] = pricesBefore(lines, i) ?? [];
    if (from !== undefined)
      note(
        findings,
        'budget',
        { kind: 'hourly', from, ...(to === undefined ? {} : { to }) },
        before?.place,
      );
    else if (WORKLOAD.test(value)) note(findings, 'workload', value, before?.place);
  } else if (DURATION_LABEL.test(label)) {
    // The twin for narrow windows may have a line to itself.
    const long = lines[i - 2];
    const shown = long && parseDuration(long.text) ? long : before;
    note(findings, 'duration', parseDuration(shown?.text ?? ''), shown?.place);
  } else if (LEVEL_LABEL.test(label)) {
    if (LEVEL.test(value)) note(findings, 'level', value, before?.place);
  }
  return Object.keys(findings).length ? findings : undefined;
}

function keepAgreed(all: Findings[]): Findings {
  const kept: Findings = {};
  const disputed = new Set<string>();
  for (const findings of all)
    for (const [path, found] of Object.entries(findings)) {
      const earlier = kept[path as keyof Findings];
      if (!earlier) (kept as Record<string, unknown>)[path] = found;
      else if (JSON.stringify(earlier.value) !== JSON.stringify(found.value)) disputed.add(path);
    }
  for (const path of disputed) delete kept[path as keyof Findings];
  return kept;
}
