import { answeredRow, errorsOf } from './line-row.ts';
import type { RunLine } from './next-step.ts';
import type { RunMemory } from './run-memory.ts';
import { asAsked, type RunRequests } from './run-requests.ts';

/** What a request for lines brought. */
export interface AskResult {
  missing: RunLine[];
  accepted: number;
}

/**
 * Asks for lines; each is fixed, checked and stored as soon as it is whole, and withdrawn where the rest of the answer
 * throws doubt on it. Throws the engine's failure; what was stored until then stays.
 */
export async function askStep(
  memory: RunMemory,
  requests: RunRequests,
  lines: RunLine[],
  signal: AbortSignal,
): Promise<AskResult> {
  const { engine, onPiece } = memory.parts;
  const { draftId, id: runId, wish } = memory.row;
  const byNumber = new Map(lines.map((each) => [each.number, each.line]));
  const former = new Map(lines.map(({ line }) => [line.key, memory.rows.get(line.key)]));
  const joined = new Set<number>();
  const answer = await requests.send(
    lines.map(asAsked),
    async (event) => {
      const line = byNumber.get(event.number);
      if (!line) return;
      if (event.kind === 'partial') return onPiece?.(line.key, event.text);
      if (event.kind === 'retracted') return memory.withdraw(line.key, former.get(line.key));
      // Two sentences on two lines are not one line that was broken.
      if (event.isJoined && isCrowded(memory, line, event.text)) {
        joined.add(event.number);
        return;
      }
      const stamp = { draftId, runId, at: memory.tick(), by: 'engine' as const };
      await memory.keep(
        answeredRow(line, event.text, memory.judge, wish ? { ...stamp, wish } : stamp, {
          former: former.get(line.key) ?? memory.heritage(line.key),
          canRepair: engine.canRepair,
        }),
      );
    },
    signal,
  );
  if (signal.aborted) return { missing: [], accepted: lines.length };
  const missing = new Set([...answer.missing, ...joined]);
  for (const number of swallowers(memory, lines, missing)) {
    const key = byNumber.get(number)?.key ?? '';
    await memory.withdraw(key, former.get(key));
    missing.add(number);
  }
  settleAll(memory, lines);
  return {
    missing: lines.filter(({ number }) => missing.has(number)),
    accepted: lines.length - missing.size,
  };
}

/** A line that holds too many sentences just before one that is missing has probably swallowed it. */
function swallowers(memory: RunMemory, lines: RunLine[], missing: Set<number>): number[] {
  return lines.flatMap(({ number, line }, index) => {
    const next = lines[index + 1];
    if (!next || missing.has(number) || !missing.has(next.number)) return [];
    const target = memory.rows.get(line.key)?.target ?? '';
    return isCrowded(memory, line, target) ? [number] : [];
  });
}

/** True where the English has more sentences than the line. */
function isCrowded(memory: RunMemory, line: RunLine['line'], target: string): boolean {
  return errorsOf(line, target, memory.judge).some(({ rule }) => rule === '6.4');
}

function settleAll(memory: RunMemory, lines: RunLine[]): void {
  for (const { line } of lines) memory.settle(line.key);
}
