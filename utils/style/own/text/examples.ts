import { hasCyrillic } from '../../../text/letters.ts';
import type { TermPair } from '../../term-pair.ts';
import type { GivenExample } from '../own-check.ts';
import type { Paragraph, Part } from './paragraph.ts';

const wrong =
  /недопустим|неправильн|неверн|ошибочн|плох[оа-я]*|нельзя|запрещ|\b(?:wrong|bad|incorrect|not allowed)\b/iu;
const right =
  /допустим|правильн|(?<!\p{L})верн[ыоа]|хорош|разреш|\b(?:right|good|correct|allowed)\b/iu;
const ofSource = /(?:пример|исходн|оригинал|текст)[^\n]*`?F`?|`F`|исходн|\bsource\b/iu;
const labelled =
  /^\s*(?:[-*•]\s+)?(F|D2|D|исходный(?: текст)?|source|правильно|верно|хорошо|допустимо|right|good|неправильно|неверно|плохо|недопустимо|wrong|bad)\s*(?:[:—–]|->|→)\s*(\S.*)$/iu;

/** The pairs of a paragraph: fenced texts under «Пример …», and lines `F: …`, `Правильно: …`, `Неправильно: …`. */
export function readExamples({ title, parts }: Paragraph): GivenExample[] {
  const examples: GivenExample[] = [];
  const sources = new Map<string, string>();
  let source: string | undefined;
  let label = title;
  let number = '';
  for (const part of parts) {
    if (part.kind === 'heading') {
      // «6.7.2.2.1.» without words goes on with what the heading above it says.
      if (part.title?.trim()) label = part.title;
      number = part.number ?? number;
      continue;
    }
    if (part.kind === 'text') {
      const last = part.text.trimEnd().split('\n').at(-1) ?? '';
      if (/[:：]\s*$/.test(last) || wrong.test(last) || right.test(last)) label = last;
      source = readLines(part, examples, source);
      continue;
    }
    if (isCheckFence(part)) continue;
    const before = examples.length;
    const ownSource = readLines(part, examples, source);
    if (examples.length > before || ownSource !== source) {
      source = ownSource;
      continue;
    }
    const text = part.text.trim();
    if (text === '') continue;
    if (isRussian(text)) {
      source = text;
      if (number) sources.set(number, text);
      continue;
    }
    const verdict = verdictOf(label);
    if (verdict === undefined || (ofSource.test(label) && !right.test(label) && !wrong.test(label)))
      continue;
    const named = /§\s*(\d+(?:\.\d+)*)/.exec(label)?.[1];
    const from = (named && sources.get(named)) ?? source;
    examples.push({
      ...(from === undefined ? {} : { source: from }),
      target: text,
      isRight: verdict,
      line: part.line,
    });
  }
  return examples;
}

/** Whether a fence holds a check, not an example. */
export function isCheckFence({ kind, info = '' }: Part): boolean {
  return kind === 'fence' && /^(?:check|проверка)(?![\p{L}\p{N}])/iu.test(info.trim());
}

function readLines(
  part: Part,
  examples: GivenExample[],
  before: string | undefined,
): string | undefined {
  let source = before;
  let given: string | undefined;
  let translated: TermPair[] = [];
  for (const [index, line] of part.text.split('\n').entries()) {
    const [, name = '', told = ''] = labelled.exec(line) ?? [];
    const text = told.trim();
    if (line.trim() === '') translated = [];
    if (!name) continue;
    if (name === 'D') given = text;
    else if (name === 'D2' && given !== undefined) translated.push({ source: given, target: text });
    else if (/^(?:F|source|исходн)/i.test(name)) source = text;
    else if (!hasCyrillic(text))
      examples.push({
        ...(source === undefined ? {} : { source }),
        target: text.replace(/^[«"“](.*)[»"”]$/su, '$1'),
        isRight: verdictOf(name) ?? true,
        ...(translated.length > 0 ? { translated } : {}),
        line: part.line + index,
      });
  }
  return source;
}

function verdictOf(label: string): boolean | undefined {
  if (wrong.test(label)) return false;
  return right.test(label) ? true : undefined;
}

function isRussian(text: string): boolean {
  const all = text.match(/\p{L}/gu)?.length ?? 0;
  const own = text.match(/[\u0400-\u052f]/g)?.length ?? 0;
  return own * 3 > all;
}
