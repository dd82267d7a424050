import { type Findings, note } from './findings.ts';
import type { Line } from './lines.ts';
import { LEVEL, PROJECT_TYPE, parseDuration, parseMoney, WORKLOAD } from './values.ts';

// In the list of features the label stands after its value; a twin for narrow windows may follow the label.
const FIXED = /^fixed[- ]price$/i;
const HOURLY = /^hourly(?: range)?$/i;
const DURATION_LABEL = /^(?:duration|project length)(?: duration)?$/i;
const LEVEL_LABEL =
  /^(?:experience level|i am (?:looking for|willing to) .{5,100}?)(?: experience level)?$/i;
const TYPE_LABEL = /^project type$/i;
const TYPE_WITH_VALUE = /^project type:\s*(.*)$/i;

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
  const all: { findings: Findings; index: number }[] = [];
  lines.forEach((line, i) => {
    const findings = readPair(lines, i, line.text);
    if (findings) all.push({ findings, index: i });
  });
  return keepAgreed(all.map((entry) => entry.findings));
}

/** The index of the first line of the pair whose label is at `i`; `undefined` where there is no pair. */
export function pairStart(lines: Line[], i: number): number | undefined {
  const text = lines[i]?.text ?? '';
  if (TYPE_WITH_VALUE.test(text)) return i;
  if (!readPair(lines, i, text)) return undefined;
  return priceBefore(lines, i)?.start ?? i - 1;
}

function readPair(lines: Line[], i: number, label: string): Findings | undefined {
  const findings: Findings = {};
  const before = lines[i - 1];
  const value = before?.text ?? '';
  const typed = TYPE_WITH_VALUE.exec(label);
  if (typed) {
    const after = typed[1] ? lines[i] : lines[i + 1];
    const type = typed[1] || (after?.text ?? '');
    if (PROJECT_TYPE.test(type)) note(findings, 'projectType', type, after?.place);
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
    note(findings, 'duration', parseDuration(value), before?.place);
  } else if (LEVEL_LABEL.test(label)) {
    if (LEVEL.test(value)) note(findings, 'level', value, before?.place);
  } else if (TYPE_LABEL.test(label)) {
    if (PROJECT_TYPE.test(value)) note(findings, 'projectType', value, before?.place);
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
  // «Less than 30 hrs/week / Hourly» without a rate: an hourly job that names none.
  if (kept.workload && !kept.budget && !disputed.has('budget'))
    note(kept, 'budget', { kind: 'hourly' }, kept.workload.place);
  return kept;
}
