import { stripThinking } from '../answer/answer-thinking.ts';
import { parseLooseJson } from '../answer/whole/parse-loose-json.ts';
import { type Remark, remarkKinds, remarkSeverities } from './remark.ts';

/** More is no reading of a letter; a line is no place. */
const most = 200;
const longest = { quote: 300, why: 400, suggestion: 400 };

/**
 * The remarks of an answer, with what surrounds them (thoughts, prose, fences) passed over. One that lacks a field, names
 * another kind or is longer than any remark is none; `undefined` where the answer is no list of remarks at all.
 */
export function readRemarks(answer: string): Remark[] | undefined {
  const thinking = stripThinking();
  const { visible } = thinking.push(answer);
  const said = `${visible}${thinking.end()}`.trim() || thinking.thought;
  const start = said.search(/\{\s*["“']?remarks["”']?\s*:|\[\s*\{|\[\s*\]/);
  const read = start < 0 ? undefined : parseLooseJson(said.slice(start));
  const list = Array.isArray(read) ? read : (read as { remarks?: unknown } | undefined)?.remarks;
  if (!Array.isArray(list)) return undefined;
  return list.slice(0, most).flatMap((one) => readRemark(one) ?? []);
}

function readRemark(value: unknown): Remark | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const one = value as Record<string, unknown>;
  const line =
    typeof one.line === 'string' && /^\d{1,6}$/.test(one.line) ? Number(one.line) : one.line;
  const [quote, why, suggestion] = (['quote', 'why', 'suggestion'] as const).map((name) => {
    const text = one[name];
    return typeof text === 'string' && text.length <= longest[name] ? text.trim() : undefined;
  });
  const kind = remarkKinds.find((name) => name === one.kind);
  const severity = remarkSeverities.find((name) => name === one.severity);
  if (!Number.isInteger(line) || !quote || !why || suggestion === undefined || !kind || !severity)
    return undefined;
  return { line: line as number, quote, kind, severity, why, suggestion };
}
