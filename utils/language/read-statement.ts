import type { CodeSpan } from './code-spans.ts';
import { codeSpans } from './code-spans.ts';
import type { Claim, Definition, DefinitionOperator, Membership, Statement } from './document.ts';
import { isName } from './find-names.ts';
import { readScope } from './find-references.ts';

const CLAIM = /^(⊤|\?|▶)(?:⟦([^⟧]*)⟧\s*|\s+)(?=\S)/;
const SIGNS = { '⊤': 'fact', '?': 'hypothesis', '▶': 'use' } as const;
const RELATIONS = [
  ['⊢', 'consequence'],
  ['→', 'implication'],
] as const;
/** A name, the parameters of a function, a scope, a set: `Aⰳ(a, b)`, `A[§P]`, `A : S`. */
const LEFT = /^([^\s:[\](),]+?)(?:ⰳ\(([^)]*)\))?\s*(?:\[([^\]]*)\])?(?:\s+:\s*([^\s()]+|⠿.*))?$/u;

/**
 * Reads the statement of ᛭L that a line which begins at `offset` is, if it is one: a definition,
 * `A : S`, a fact, a hypothesis, a use, an implication. An operator within backticks is a mention of
 * it and makes none, unless the backticks hold the whole line.
 */
export function readStatement(line: string, offset: number): Statement | undefined {
  const marker = /^[^\S\n]*(?:[-*+•][^\S\n]+)?/.exec(line)?.[0].length ?? 0;
  const content = line.slice(marker).trimEnd();
  const spans = codeSpans(content);
  const [first] = spans;
  const isOneSpan = first?.outer.start === 0 && first.outer.end === content.length;
  if (isOneSpan && /[≔→⊢⊤▶]/.test(content)) {
    const inner = content.slice(first.start, first.end);
    return readContent(inner, [], offset + marker + first.start);
  }
  return readContent(content, spans, offset + marker);
}

function readContent(line: string, spans: CodeSpan[], offset: number): Statement | undefined {
  const outside = (sign: string) => {
    let at = line.indexOf(sign);
    for (const span of spans) {
      if (at < 0 || at < span.outer.start) break;
      if (at < span.outer.end) at = line.indexOf(sign, span.outer.end);
    }
    return at;
  };
  const assignment = outside('≔');
  if (assignment >= 0) return readDefinition(line, assignment, offset);
  const claim = CLAIM.exec(line);
  if (claim) return readClaim(line, claim, offset);
  for (const [sign, kind] of RELATIONS) {
    const at = outside(sign);
    const left = line.slice(0, Math.max(at, 0)).trim();
    const right = line.slice(at + 1).trim();
    if (left && right) return { kind, left, right, start: offset, end: offset + line.length };
  }
  return readMembership(line, offset);
}

function readDefinition(line: string, at: number, offset: number): Definition | undefined {
  const left = line.slice(0, at).trim();
  if (left === '' || left.length > 300) return undefined;
  const [span] = codeSpans(left);
  const isOneSpan = span?.outer.start === 0 && span.outer.end === left.length;
  const bare = left
    .replace(/`(\s*:)/g, ' $1')
    .replace(/[`*]/g, '')
    .trim();
  const match = LEFT.exec(bare);
  if (bare === '' || (!match && !isOneSpan)) return undefined;
  const [, written = bare, parameters, scope, set] = match ?? [];
  const list = parameters
    ?.split(',')
    .map((parameter) => parameter.trim())
    .filter(Boolean);
  const isFile = written === '߷' && list !== undefined;
  const name = isFile ? (list[0] ?? written) : written;
  const nameStart = offset + Math.max(0, line.indexOf(name));
  const operator = /^≔([⊤!?†]?)(?:⟦([^⟧]*)⟧)?/.exec(line.slice(at)) as RegExpExecArray;
  const bodyStart = at + operator[0].length;
  const scopes = scope === undefined ? [] : readScope(scope);
  return {
    kind: 'definition',
    name,
    namePlace: { start: nameStart, end: nameStart + name.length },
    operator: `≔${operator[1]}` as DefinitionOperator,
    ...(operator[2] !== undefined && { reasons: operator[2] }),
    ...(set && { set: set.trim() }),
    ...(scopes.length > 0 && { scope: scopes }),
    ...(list && !isFile && { parameters: list }),
    ...(isFile && { fileName: list[1] ?? '' }),
    body: line.slice(bodyStart).trim(),
    bodyPlace: { start: offset + bodyStart, end: offset + line.length },
    isFenced: false,
    start: offset,
    end: offset + line.length,
  };
}

function readClaim(line: string, match: RegExpExecArray, offset: number): Claim {
  return {
    kind: SIGNS[match[1] as keyof typeof SIGNS],
    ...(match[2] !== undefined && { reasons: match[2] }),
    body: line.slice(match[0].length).trim(),
    start: offset,
    end: offset + line.length,
  };
}

/** `A : S` on a line of its own; prose with a colon is none, so both sides are one word or code span. */
function readMembership(line: string, offset: number): Membership | undefined {
  if (line.length > 300) return undefined;
  const match = /^(`[^`]+`|[^\s`:]+)\s+:\s+(`[^`]+`|⠿.+|[^\s`:]+?)\.?$/.exec(line);
  const name = match?.[1]?.replace(/`/g, '');
  if (!match || !name || !isName(name)) return undefined;
  const start = offset + line.indexOf(name);
  return {
    kind: 'membership',
    name,
    namePlace: { start, end: start + name.length },
    set: (match[2] as string).replace(/`/g, ''),
    start: offset,
    end: offset + line.length,
  };
}
