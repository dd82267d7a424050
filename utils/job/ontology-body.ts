import { fenceFor, outline } from '../text/outline.ts';

/** What O.md says where the page showed nothing. */
export const UNKNOWN = 'неизвестно';
/** What the writer left to be filled in; reads as unknown. */
export const STUB = 'STUB';
/** What O.md says of a list that the page showed empty. */
export const NONE = 'нет';

/**
 * Prints a value as the body of a paragraph: as it is where it reads back the same, else within
 * a fence (a question may hold a line that looks like a heading, or be «STUB»).
 */
export function printText(value: string): string {
  if (value.trim() === '') return UNKNOWN;
  return isPlain(value) ? value : printFenced(value);
}

/** Prints a value within a fence that is longer than any in it. */
export function printFenced(value: string): string {
  const fence = fenceFor(value);
  return `${fence}text\n${value}\n${fence}`;
}

/** Reads what `printText` printed; nothing for an empty body, «неизвестно» and `STUB`. */
export function readText(body: string): string | undefined {
  const blocks = outline(body).filter((block) => block.kind !== 'blank');
  const [only] = blocks;
  if (blocks.length === 1 && only?.kind === 'fence') {
    return body.slice(only.bodyStart, only.bodyEnd).replace(/\r\n/g, '\n').replace(/\n$/, '');
  }
  const text = trimBlankLines(body.replace(/\r\n/g, '\n'));
  return isUnknown(text) ? undefined : text;
}

/** Prints a list, one element a line. */
export function printLines(values: string[]): string {
  const lines = values.map((value) => value.replace(/\s+/g, ' ').trim()).filter(Boolean);
  return lines.length === 0 ? NONE : printText(lines.join('\n'));
}

export function readLines(body: string): string[] | undefined {
  const text = readText(body);
  if (text === undefined) return undefined;
  if (body.trim() === NONE) return [];
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
}

/** Prints a number; a value that is no finite number is unknown. */
export function printNumber(value: number): string {
  return Number.isFinite(value) ? String(value) : UNKNOWN;
}

/** Reads a number as a person may write it: `1 250.5`, `$1,250`, `12 %`, `1.2K`. */
export function readNumber(body: string): number | undefined {
  const match =
    /^[$€]?\s*(-?[\d\s,]*\d(?:\.\d+)?(?:e[+-]?\d+)?)\s*([KkMm])?\+?\s*(?:%|USD|\$)?$/.exec(
      body.trim(),
    );
  if (!match) return undefined;
  const value = Number((match[1] as string).replace(/[\s,]/g, ''));
  const scale = { k: 1_000, m: 1_000_000 }[(match[2] ?? '').toLowerCase()] ?? 1;
  return Number.isFinite(value) ? value * scale : undefined;
}

export function printFlag(value: boolean): string {
  return value ? 'да' : 'нет';
}

export function readFlag(body: string): boolean | undefined {
  const word = body.trim().toLowerCase();
  if (word === 'да' || word === 'yes') return true;
  return word === 'нет' || word === 'no' ? false : undefined;
}

export function isUnknown(text: string): boolean {
  const word = text.trim();
  return word === '' || word === STUB || word.toLowerCase() === UNKNOWN;
}

function isPlain(value: string): boolean {
  if (isUnknown(value) || value.trim() === NONE || value !== trimBlankLines(value)) return false;
  if (value.includes('\r')) return false;
  return outline(value).every((block) => block.kind === 'text' || block.kind === 'blank');
}

function trimBlankLines(text: string): string {
  return text.replace(/^(?:[^\S\n]*\n)+/, '').trimEnd();
}
