import { type Findings, note } from './findings.ts';
import type { Line } from './lines.ts';
import { LEVEL, PROJECT_TYPE, parseDuration, parseMoney, WORKLOAD } from './values.ts';

// In the list of features the label stands after its value; a twin for narrow windows may follow the label.
const FIXED = /^fixed[- ]price$/i;
const HOURLY = /^hourly(?: range)?$/i;
const DURATION_LABEL = /^(?:duration|project length)(?: duration)?$/i;
const LEVEL_LABEL =
  /^(?:experience level|i am (?:looking for|willing to) .{5,100}?)(?: experience level)?$/i;
// After «Project Type:» stands its value; «Project Type» alone stands after it, as the others do.
const TYPE_LABEL = /^project type(?:(:) ?(.*))?$/i;

const PRICE = String.raw`\$\s?\d[\d,]*(?:\.\d+)?`;
const ONE_PRICE = new RegExp(`^${PRICE}$`);
const TWO_PRICES = new RegExp(`^(${PRICE})\\s*[-–]\\s*(${PRICE})$`);

interface Price {
  bounds: number[];
  /** Index of the first line of it. */
  start: number;
}

/** The amounts that end at a line: `$10.00`, `$10.00 - $25.00`, or the same in three lines. */
function priceBefore(lines: Line[], label: number): Price | undefined {
  for (let count = 1; count <= 3; count++) {
    const start = label - count;
    if (start < 0) return undefined;
    const parts = lines.slice(start, label).map((line) => line.text);
    const text = parts.join(' ');
    const two = TWO_PRICES.exec(text);
    if (two) return { bounds: [two[1], two[2]].map((bound) => parseMoney(bound) ?? 0), start };
    if (count === 1 && ONE_PRICE.test(text)) {
      const before = lines[label - 2]?.text ?? '';
      if (/^[-–]$/.test(before) || /[-–]$/.test(before)) continue;
      return { bounds: [parseMoney(text) ?? 0], start };
    }
  }
  return undefined;
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

/** The index of the first line of the pair whose label is at `i`; `undefined` where there is no pair. */
export function pairStart(lines: Line[], i: number): number | undefined {
  const text = lines[i]?.text ?? '';
  if (TYPE_LABEL.exec(text)?.[1]) return i;
  if (!readPair(lines, i, text)) return undefined;
  return priceBefore(lines, i)?.start ?? i - 1;
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
    const price = priceBefore(lines, i);
    const amount = price?.bounds.length === 1 ? price.bounds[0] : undefined;
    if (amount !== undefined) note(findings, 'budget', { kind: 'fixed', amount }, before?.place);
  } else if (HOURLY.test(label)) {
    const price = priceBefore(lines, i);
    if (price) {
      const [from, to] = price.bounds as [number, number?];
      const bounds = to === undefined ? { from } : { from, to };
      note(findings, 'budget', { kind: 'hourly', ...bounds }, before?.place);
    } else if (WORKLOAD.test(value)) note(findings, 'workload', value, before?.place);
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
