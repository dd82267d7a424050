import type { Database, EditRow, LineRow, RunRow } from '../../../storage/database.ts';
import { isCalledRight } from '../../../style/dismissed.ts';
import type { Finding, StyleInput, TermPair } from '../../../style/rule.ts';
import type { StyleModule } from '../../english/checker.ts';
import type { RuledSettings } from '../ruled-settings.ts';
import { type PastAnswer, type PastPoint, type Progress, walkPastAnswers } from './past-points.ts';
import { percentOf } from './percent-of.ts';

/** How a rule fared over the past answers: «14 found, 13 mended, 1 passed over». */
export interface RuleCount {
  rule: string;
  found: number;
  /** By a fix, a repair or the author's hand. */
  mended: number;
  passedOver: number;
}

/** How often one connection kept each rule in its first answer. */
export interface ConnectionCount {
  /** The model, or the engine where there is none. */
  name: string;
  lines: number;
  /** Lines in which a rule was broken. */
  broken: Record<string, number>;
}

export interface RuleRecord {
  rules: RuleCount[];
  connections: ConnectionCount[];
}

/** Counts over all past answers what each rule found, and what each connection kept; in idle slices. */
export async function countRecord(
  db: Database,
  style: StyleModule,
  settings: RuledSettings,
  tell: (progress: Progress) => void,
  signal: AbortSignal,
): Promise<RuleRecord> {
  const order = style.rulesOf(settings.style).map(({ id }) => id);
  const runs = new Map((await db.runs.toArray()).map((run) => [run.id, run]));
  const counts = new Map<string, RuleCount>();
  const connections = new Map<string, ConnectionCount>();
  // What was called right is found all the same; it is only passed over.
  const { right: _, ...strict } = settings.style;
  const findIn = (input: Pick<StyleInput, 'source' | 'target' | 'job' | 'above'>) =>
    style.checkTranslation({
      ...input,
      glossary: settings.glossary ?? [],
      settings: { ...strict, pair: settings.pair },
    });
  function* visit({ lines, edits, ignored, points }: PastAnswer) {
    const isIgnored = new Set(ignored);
    const byHand = new Map(edits.map((edit) => [edit.key, edit]));
    const job = points[0]?.job;
    const aboveOf = linesAbove(points);
    for (const line of lines) {
      const { first, now } = textsOf(line, byHand.get(line.key));
      const above = aboveOf.get(line.key) ?? [];
      const input = { source: line.source, above, ...(job ? { job } : {}) };
      const before = findIn({ ...input, target: first });
      const after = now === first ? before : findIn({ ...input, target: now });
      const isPassed = (finding: Finding) =>
        isIgnored.has(`${finding.rule} ${line.key} ${finding.text}`) ||
        isCalledRight(finding, settings.style);
      for (const rule of order) addLine(counts, rule, before, after, isPassed);
      const name = nameOf(runs.get(line.runId));
      if (name !== undefined) addConnection(connections, name, before);
      yield;
    }
  }
  await walkPastAnswers(db, visit, tell, signal);
  return {
    rules: order.flatMap((rule) => counts.get(rule) ?? []),
    connections: [...connections.values()].sort((a, b) => b.lines - a.lines),
  };
}

/** What stands above each line in its point: what a rule counts over a whole point, it counts on from there. */
function linesAbove(points: readonly PastPoint[]): Map<string, TermPair[]> {
  return new Map(
    points.flatMap(({ keys, source, target }) => {
      const targets = target.split('\n');
      const pairs = source
        .split('\n')
        .map((own, at) => ({ source: own, target: targets[at] ?? '' }));
      return keys.map((key, at): [string, TermPair[]] => [key, pairs.slice(0, at)]);
    }),
  );
}

/** What the model answered first, and what stands in the end. */
function textsOf(line: LineRow, edit: EditRow | undefined): { first: string; now: string } {
  const first = line.history.findLast(({ by }) => by === 'engine' || by === 'paste');
  const isEdited = edit !== undefined && edit.target !== '' && edit.source === line.source;
  return { first: first?.target ?? line.target, now: isEdited ? edit.target : line.target };
}

function addLine(
  counts: Map<string, RuleCount>,
  rule: string,
  before: readonly Finding[],
  after: readonly Finding[],
  isPassed: (finding: Finding) => boolean,
): void {
  const own = after.filter((one) => one.rule === rule);
  const found = Math.max(before.filter((one) => one.rule === rule).length, own.length);
  if (found === 0) return;
  const count = counts.get(rule) ?? { rule, found: 0, mended: 0, passedOver: 0 };
  counts.set(rule, count);
  count.found += found;
  count.mended += found - own.length;
  count.passedOver += own.filter(isPassed).length;
}

/** A chat's answers and the practice model are nobody's connection. */
function nameOf(run: RunRow | undefined): string | undefined {
  if (!run || run.engine === 'practice') return undefined;
  return run.model || run.engine;
}

function addConnection(
  connections: Map<string, ConnectionCount>,
  name: string,
  found: readonly Finding[],
): void {
  const count = connections.get(name) ?? { name, lines: 0, broken: {} };
  connections.set(name, count);
  count.lines += 1;
  for (const rule of new Set(found.map((one) => one.rule)))
    count.broken[rule] = (count.broken[rule] ?? 0) + 1;
}

/** Of a connection's lines those in which a rule was kept, in percent; 100 where it was never broken. */
export function keptBy({ lines, broken }: ConnectionCount, rule: string): number {
  return percentOf(lines - (broken[rule] ?? 0), lines);
}
