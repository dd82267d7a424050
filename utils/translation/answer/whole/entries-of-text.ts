import type { AskedLine } from '../../engine.ts';
import type { Entry } from './entries.ts';
import { withoutEcho } from './entries.ts';

const before = '^\\s*(?:[-*•>]\\s+)?(?:\\*\\*|__)?\\\\?';
const after = '(?:\\*\\*|__)?\\s*[:.)–—|-]?\\s*(?:\\*\\*|__)?\\s*';

/** How a line is marked with its number; an answer keeps to one of them. */
const marks: RegExp[] = [
  `(?:[[【［⟦「『{<]\\s*(?:line\\s*)?(\\d{1,6})\\s*\\\\?[\\]】］⟧」』}>])${after}(.*)$`,
  `\\(\\s*(\\d{1,6})\\s*\\)${after}(.*)$`,
  `(?:line|строка|№|#|n(?:o|r)?\\.?)\\s*(\\d{1,6})${after}(.*)$`,
  `(\\d{1,6})(?:\\*\\*|__)?\\s*(?:[.)\\]:|–—-]+(?:\\*\\*|__)?(?:\\s+|$)|\\t)(.*)$`,
].map((mark) => new RegExp(before + mark, 'iu'));

/** True where a line begins as every line was asked to: `[3] …`. */
export function isBracketed(text: string): boolean {
  return /^[ \t]*\[\d+\]/m.test(text);
}

const fence = /^\s*(?:`{3,}|~{3,})\s*\w*\s*$/;

/** The readings of a plain text as lines, each by another mark; at the end as nothing but its lines in order. */
export function entriesOfText(text: string, asked: AskedLine[]): Entry[][] {
  const lines = text.split(/\r\n?|\n/).filter((line) => line.trim() !== '' && !fence.test(line));
  const table = entriesOfTable(lines, asked);
  if (table) return [table];
  if (isBracketed(text)) return [marked(lines, marks[0] as RegExp, asked)];
  const isMarked = lines.some((line) => marks.slice(0, -1).some((mark) => mark.test(line)));
  const plain = isMarked ? [] : lines.map((line) => ({ text: line.trim() }));
  const introduced = plain.length > 1 && plain[0]?.text.endsWith(':') ? [plain.slice(1)] : [];
  return [...marks.map((mark) => marked(lines, mark, asked)), plain, ...introduced].filter(
    (entries) => entries.length > 0,
  );
}

/** Lines under their marks. A mark may stand alone above its text, and its source between them. */
function marked(lines: string[], mark: RegExp, asked: AskedLine[]): Entry[] {
  const sources = new Map(asked.map(({ number, source }) => [number, source.trim()]));
  const found: { number: number; texts: string[] }[] = [];
  for (const line of lines) {
    const match = mark.exec(line);
    if (match) found.push({ number: Number(match[1]), texts: match[2] ? [match[2].trim()] : [] });
    else found.at(-1)?.texts.push(line.trim());
  }
  return found.map(({ number, texts }) => {
    const source = sources.get(number) ?? '';
    const own = texts.filter((text) => text !== source).map((text) => withoutEcho(text, source));
    return { number, text: own.join('\n') };
  });
}

/** Rows of a Markdown table: a number, perhaps the source, the text. */
function entriesOfTable(lines: string[], asked: AskedLine[]): Entry[] | undefined {
  const sources = new Set(asked.map(({ source }) => source.trim()));
  const rows = lines.filter((line) => /^\s*\|.*\|\s*$/.test(line));
  if (rows.length < asked.length || rows.length === 0) return undefined;
  const cells = rows.map((row) =>
    row
      .trim()
      .slice(1, -1)
      .split('|')
      .map((cell) => cell.trim()),
  );
  const line = cells.findIndex((row) => row.every((cell) => /^:?-+:?$/.test(cell)));
  return cells.slice(line + 1).map((row) => {
    const number = /^\[?(\d{1,6})[\].)]?$/.exec(row[0] ?? '')?.[1];
    const texts = (number === undefined ? row : row.slice(1)).filter(
      (cell) => cell !== '' && !sources.has(cell),
    );
    return { text: texts.join('\n'), ...(number === undefined ? {} : { number: Number(number) }) };
  });
}
