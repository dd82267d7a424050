import type { DraftLine } from '../../draft/index.ts';
import type { LineRow, LineVersion, RunRow } from '../../storage/database.ts';
import type { Finding, StyleInput, TermPair } from '../../style/rule.ts';
import { repairFault } from '../repair/repair.ts';
import type { RuleContext, RunRules } from '../rules.ts';
import type { RunStore } from '../store.ts';

/** How often a line goes back to the model with its findings. */
export const maxRepairs = 2;

/** What the English of one line is checked with. */
export interface Judge {
  rules: RunRules;
  context: RuleContext;
  /** What stands translated already, for the unity of terms. */
  translated: TermPair[];
  /** What stands above a line in its point. */
  above?(line: DraftLine): TermPair[];
}

/** The errors of a line's English as it is. */
export function errorsOf(line: DraftLine, target: string, judge: Judge): Finding[] {
  return judge.rules
    .check(inputOf(line, target, judge))
    .filter(({ severity }) => severity === 'error');
}

/**
 * The row of a line that was just answered: fixed, with the first answer kept in its history. It waits for
 * a repair (`repairs: 0`) when errors are left and `canRepair`.
 */
export function answeredRow(
  line: DraftLine,
  answer: string,
  judge: Judge,
  row: { draftId: string; runId: string; at: number; by: 'engine' | 'paste'; wish?: string },
  { former, canRepair }: { former?: Pick<LineRow, 'history'> | undefined; canRepair: boolean },
): LineRow {
  const { draftId, runId, at, by, wish } = row;
  const fixed = fixLine(line, answer, judge);
  const history = [...(former?.history ?? []), version(answer, by, at, wish)];
  if (fixed.note) history.push(version(fixed.target, 'fix', at, fixed.note));
  return {
    draftId,
    key: line.key,
    source: line.text.trimEnd(),
    target: fixed.target,
    at,
    runId,
    ...(canRepair && fixed.errors.length > 0 ? { repairs: 0 } : {}),
    history,
  };
}

/**
 * Stores the English of a line that was pasted from a chat; nobody can be asked to repair it. Where it answers a request for
 * a repair, `former` is what was to be mended: false where that stays, because the answer does not make it better.
 */
export async function storePasted(
  line: DraftLine,
  answer: string,
  {
    store,
    run,
    judge,
    history,
    former,
  }: { store: RunStore; run: RunRow; judge: Judge; history: LineVersion[]; former?: LineRow },
): Promise<boolean> {
  if (former) {
    const { row, fault } = repairedRow(line, { ...former, repairs: 0 }, answer, judge, Date.now());
    const { repairs: _repairs, ...settled } = row;
    await store.putLine({ ...settled, runId: run.id });
    return fault === undefined;
  }
  const stamp = { draftId: run.draftId, runId: run.id, at: Date.now(), by: 'paste' as const };
  await store.putLine(
    answeredRow(line, answer, judge, stamp, { former: { history }, canRepair: false }),
  );
  return true;
}

/**
 * The row after one attempt at a repair: `answer` is what came back, if anything did. A repair that does not make
 * the line better is dropped and only counted (`fault` says why). The row is settled, with no `repairs`, when no
 * error is left (the repair of another line may have taken it away) or the attempts are used up.
 */
export function repairedRow(
  line: DraftLine,
  row: LineRow,
  answer: string | undefined,
  judge: Judge,
  at: number,
): { row: LineRow; fault?: string } {
  const { repairs = 0, ...settled } = row;
  const attempts = repairs + 1;
  const again = (now: LineRow) => (attempts < maxRepairs ? { ...now, repairs: attempts } : now);
  const before = {
    target: row.target,
    findings: judge.rules.check(inputOf(line, row.target, judge)),
  };
  if (!before.findings.some(({ severity }) => severity === 'error'))
    return { row: { ...settled, at } };
  if (answer === undefined) return { row: again({ ...settled, at }), fault: 'not-answered' };
  const fixed = fixLine(line, answer, judge);
  const fault = repairFault(
    before,
    { target: fixed.target, findings: fixed.errors },
    settled.source,
    (target) => judge.rules.saysOther?.(inputOf(line, target, judge)) ?? false,
  );
  if (fault) {
    const refused = [...row.history, version(fixed.target, 'refused', at, fault)];
    return { row: again({ ...settled, at, history: refused }), fault };
  }
  const mended = [...new Set(before.findings.map(({ rule }) => rule))].join(', ');
  const history = [...row.history, version(answer, 'repair', at, mended)];
  if (fixed.note) history.push(version(fixed.target, 'fix', at, fixed.note));
  const now = { ...settled, target: fixed.target, at, history };
  return { row: fixed.errors.length > 0 ? again(now) : now };
}

/** How a model is told why its repair was not taken. */
const refusals: Record<string, string> = {
  'no-better': 'what is named was still there',
  'new-error': 'it broke another rule',
  'too-much-changed': 'it changed more than what is named',
  'other-sense': 'it is still not a translation of this line',
};

/** The repair that was refused last, and why, as a model is told. */
export function lastRefusal({ history }: LineRow): { target: string; why: string } | undefined {
  const last = history.findLast(({ by }) => by === 'refused');
  return (
    last && {
      target: last.target,
      why: refusals[last.note?.replaceAll(' ', '-') ?? ''] ?? 'it was no better',
    }
  );
}

function fixLine(line: DraftLine, answer: string, judge: Judge) {
  const { target, applied, remaining } = judge.rules.fix(inputOf(line, answer, judge));
  return {
    target,
    errors: remaining.filter(({ severity }) => severity === 'error'),
    note:
      target === answer ? '' : [...new Set(applied.map(({ rule }) => rule))].join(', ') || '6.4',
  };
}

function inputOf(line: DraftLine, target: string, judge: Judge): StyleInput {
  const { context, translated } = judge;
  const { job, glossary, settings, verbatim } = context;
  const above = judge.above?.(line) ?? [];
  return {
    source: line.text.trimEnd(),
    target,
    ...(job ? { job } : {}),
    glossary,
    translated,
    settings,
    ...(verbatim ? { verbatim } : {}),
    ...(above.length > 0 ? { above } : {}),
  };
}

function version(target: string, by: LineVersion['by'], at: number, note?: string): LineVersion {
  return { target, by, at, ...(note ? { note } : {}) };
}
