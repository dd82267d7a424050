import type { AnswerFormat } from '../engine.ts';
import { answeredRow, errorsOf } from './line-row.ts';
import type { RunLine } from './next-step.ts';
import { bytesOf } from './request-size.ts';
import type { RunMemory } from './run-memory.ts';
import { asAsked, type RunRequests } from './run-requests.ts';

/** What a request for lines brought. */
export interface AskResult {
  missing: RunLine[];
  accepted: number;
  /** Bytes of the lines that were asked for. */
  asked: number;
  format: AnswerFormat;
  onlyThought: boolean;
  /** It held lines that others ask for at the same time. */
  isMixed: boolean;
  /** The prompt, and what the server says that it read of it, in tokens. */
  prompt: string;
  counted: number | undefined;
}

/**
 * Asks for lines; each is fixed, checked and stored as soon as it is whole, and withdrawn where the rest of the answer
 * throws doubt on it: a line that swallowed the next, lines that stand under wrong numbers. Throws the engine's
 * failure; what was stored until then stays.
 */
export async function askStep(
  memory: RunMemory,
  requests: RunRequests,
  lines: RunLine[],
  signal: AbortSignal,
): Promise<AskResult> {
  const { engine, onPiece, rules } = memory.parts;
  const { draftId, id: runId, wish } = memory.row;
  const byNumber = new Map(lines.map((each) => [each.number, each.line]));
  const former = new Map(lines.map(({ line }) => [line.key, memory.rows.get(line.key)]));
  const answers = new Map<number, string>();
  const doubted = new Set<number>();
  const answering = requests.send(
    lines.map(asAsked),
    async (event) => {
      const line = byNumber.get(event.number);
      if (!line) return;
      if (event.kind === 'partial') return onPiece?.(line.key, event.text);
      if (event.kind === 'retracted') {
        answers.delete(event.number);
        return memory.withdraw(line.key, former.get(line.key));
      }
      // Two sentences on two lines are not one line that was broken.
      if (event.isJoined && isCrowded(requests, line, event.text)) {
        doubted.add(event.number);
        return;
      }
      answers.set(event.number, event.text);
      const stamp = { draftId, runId, at: memory.tick(), by: 'engine' as const };
      await memory.keep(
        answeredRow(line, event.text, requests.judge(), wish ? { ...stamp, wish } : stamp, {
          former: former.get(line.key) ?? memory.heritage(line.key),
          canRepair: engine.canRepair,
        }),
      );
    },
    signal,
  );
  const answer = await answering.catch((error) => {
    // What came before the failure stands.
    for (const { line } of lines) memory.settle(line.key);
    throw error;
  });
  const asked = lines.reduce((sum, { line }) => sum + bytesOf(line.text), 0);
  const { format, onlyThought, stranger, prompt, counted } = answer;
  const isMixed = stranger !== undefined && requests.isOfOthers(stranger.number);
  const told = { asked, format, onlyThought, isMixed, prompt, counted };
  if (signal.aborted) return { missing: [], accepted: lines.length, ...told };
  for (const number of answer.missing) doubted.add(number);
  const given = lines.flatMap(({ number, line }) => {
    const text = answers.get(number);
    return text === undefined ? [] : [{ n: number, source: line.text.trimEnd(), text }];
  });
  const misaligned = (rules.findMisaligned?.(given) ?? []).filter((number) => {
    const key = byNumber.get(number)?.key ?? '';
    const isNew = !requests.learnt.doubted.has(key);
    requests.learnt.doubted.add(key);
    return isNew;
  });
  // Where the answers of two requests are one text, the line at the seam may be of both.
  const seam = isMixed && stranger && !doubted.has(stranger.after) ? [stranger.after] : [];
  const wrong = [...misaligned, ...seam, ...swallowers(memory, requests, lines, doubted)];
  for (const number of wrong) {
    const key = byNumber.get(number)?.key ?? '';
    await memory.withdraw(key, former.get(key));
    doubted.add(number);
  }
  for (const { line } of lines) memory.settle(line.key);
  const missing = lines.filter(({ number }) => doubted.has(number));
  return { missing, accepted: lines.length - missing.length, ...told };
}

/** A line that holds too many sentences just before one that is missing has probably swallowed it. */
function swallowers(
  memory: RunMemory,
  requests: RunRequests,
  lines: RunLine[],
  missing: Set<number>,
): number[] {
  return lines.flatMap(({ number, line }, index) => {
    const next = lines[index + 1];
    if (!next || missing.has(number) || !missing.has(next.number)) return [];
    const target = memory.rows.get(line.key)?.target ?? '';
    return isCrowded(requests, line, target) ? [number] : [];
  });
}

/** True where the English has more sentences than the line. */
function isCrowded(requests: RunRequests, line: RunLine['line'], target: string): boolean {
  return errorsOf(line, target, requests.judge()).some(({ rule }) => rule === '6.4');
}
