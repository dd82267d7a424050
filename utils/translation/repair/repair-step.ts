import { asFailure, type FailureCode } from '../../failure.ts';
import { repairedRow } from '../ask/line-row.ts';
import type { WaitingLine } from '../ask/next-step.ts';
import type { RunMemory } from '../ask/run-memory.ts';
import type { RunRequests } from '../ask/run-requests.ts';

/** With these a model says that it will not repair; the lines stay as they are. */
const hopeless: FailureCode[] = [
  'refused',
  'rejected',
  'truncated',
  'practice-only',
  'context-too-long',
];

/**
 * Sends lines back with their findings; one whose error went with the repair of another line is not sent. A repair is taken when it makes its line better; an attempt that fails counts
 * too. Throws a failure that passes with time.
 */
export async function repairStep(
  memory: RunMemory,
  requests: RunRequests,
  lines: WaitingLine[],
  signal: AbortSignal,
): Promise<void> {
  const byNumber = new Map(lines.map((each) => [each.number, each.line]));
  const answers = new Map<number, string>();
  const asked = lines
    .map((each) => requests.asRepair(each))
    .filter(({ findings }) => findings.length > 0);
  if (asked.length > 0) await memory.change({ mending: asked.length });
  try {
    if (asked.length > 0)
      await requests.send(
        asked,
        (event) => {
          const key = byNumber.get(event.number)?.key ?? '';
          if (event.kind === 'partial') memory.parts.onPiece?.(key, event.text);
          else if (event.kind === 'line') answers.set(event.number, event.text);
          else answers.delete(event.number);
        },
        signal,
      );
  } catch (error) {
    if (!hopeless.includes(asFailure(error).code)) throw error;
  }
  if (signal.aborted) return;
  await memory.change({ mending: undefined });
  for (const { number, line, row } of lines) {
    const answer = answers.get(number);
    const result = repairedRow(line, row, answer, requests.judge(line.key), memory.tick());
    await memory.keep(result.row);
    if (result.fault && answer !== undefined) {
      const detail = { source: row.source, fault: result.fault };
      await memory.note({ code: 'repair-dropped', detail });
    }
    memory.settle(line.key);
  }
}
