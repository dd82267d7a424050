import { compareNumbers } from '../text/paragraph-number.ts';
import type { Document } from './document.ts';
import type { RawFinding } from './finding.ts';

interface Bound {
  /** `Q`: what stands before the number. */
  prefix: string;
  suffix: string;
  /** Digits with dots; nothing for a letter, `n` for a symbolic index. */
  number?: string;
}

/** Sets that are not closed, and ranges that make no sense: backwards, of different kinds, without a bound. */
export function checkSets({ sets }: Document): RawFinding[] {
  return sets.flatMap((set) => {
    const at = set.paragraph === undefined ? {} : { paragraph: set.paragraph };
    const findings: RawFinding[] = [];
    if (!set.isClosed) {
      const message = 'The set is not closed.';
      findings.push({
        code: 'set-unclosed',
        message,
        subject: '⠿',
        start: set.start,
        end: set.end,
        ...at,
      });
    }
    for (const { text, range, start, end } of set.elements) {
      if (!range || isSensible(range.from, range.to)) continue;
      const message = `The range ${text} makes no sense.`;
      findings.push({ code: 'set-range', message, subject: text, start, end, ...at });
    }
    return findings;
  });
}

function isSensible(fromText: string, toText: string): boolean {
  if (toText === '') return false;
  const from = readBound(fromText);
  const to = readBound(toText);
  if (from.number === undefined && to.number === undefined) {
    return isLetterRange(from.prefix, to.prefix);
  }
  if (from.number === undefined || to.number === undefined) return false;
  const isSameKind =
    (to.prefix === '' || to.prefix === from.prefix) &&
    (from.suffix === '' || to.suffix === '' || from.suffix === to.suffix);
  if (!isSameKind) return false;
  return isSymbolic(from) || isSymbolic(to) || compareNumbers(from.number, to.number) <= 0;
}

function isLetterRange(from: string, to: string): boolean {
  const isLetter = (text: string) => /^\p{L}$/u.test(text);
  if (!isLetter(from) || !isLetter(to)) return false;
  const alphabet = (letter: string) =>
    [/[a-z]/, /[A-Z]/, /[а-яё]/, /[А-ЯЁ]/].findIndex((pattern) => pattern.test(letter));
  return alphabet(from) === alphabet(to) && from <= to;
}

function isSymbolic(bound: Bound): boolean {
  return bound.number !== undefined && !/^\d/.test(bound.number);
}

function readBound(text: string): Bound {
  const plain = text
    .replace(/§\s*/g, '')
    .replace(/[₀-₉]/g, (digit) => String(digit.charCodeAt(0) - 0x2080));
  const match = /^(\D*?)\s*(\d+(?:\.\d+)*|(?<=\p{L})[ₐ-ₜ]+)(\D*)$/u.exec(plain);
  if (!match) return { prefix: plain, suffix: '' };
  const [, prefix = '', number, suffix = ''] = match;
  return { prefix, suffix, ...(number && { number }) };
}
