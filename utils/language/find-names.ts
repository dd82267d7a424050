import { codeSpans } from './code-spans.ts';
import type { NameMention } from './document.ts';

const SIGN = /[᛭߷⁎]/g;
const WORD = /[\p{L}\p{M}\p{N}_]/u;
/** `ⰳ` is a letter of Unicode, but an operator here: `߷ⰳ` and `߷⠿` are no names. */
const AFTER_SIGN = /(?:(?!ⰳ)[\p{L}\p{M}\p{N}_])*/uy;
const IDENTIFIER = /^[A-Z][A-Z0-9_]*[₀-₉ₐ-ₜ]*$/;
const INTRODUCING = /обозна|описыва|называ|имену|далее|denote|call|describe|hereafter/i;

/**
 * The names in a line that begins at `offset`: `᛭…`, `߷…` and `…⁎` anywhere, capital Latin
 * identifiers where they are the whole of a code span.
 */
export function findNames(line: string, offset: number): NameMention[] {
  const names: NameMention[] = [];
  const add = (start: number, end: number, text = line.slice(start, end)) => {
    const role = isIntroducing && isIntroduced(line, start, end) ? 'introduction' : 'use';
    names.push({ kind: 'name', name: text, role, start: offset + start, end: offset + end });
  };
  const isIntroducing = INTRODUCING.test(line);
  let last = 0;
  SIGN.lastIndex = 0;
  for (let sign = SIGN.exec(line); sign; sign = SIGN.exec(line)) {
    let start = sign.index;
    let end = start + 1;
    if (sign[0] === '⁎') {
      while (start > last && WORD.test(line[start - 1] as string)) start -= 1;
    } else {
      AFTER_SIGN.lastIndex = end;
      AFTER_SIGN.exec(line);
      end = Math.max(end, AFTER_SIGN.lastIndex);
      if (line[end] === '⁎') end += 1;
    }
    if (end - start > 1) add(start, end);
    last = end;
    SIGN.lastIndex = end;
  }
  const signed = names.length;
  for (const { start, end } of codeSpans(line)) {
    if (end - start <= 100 && IDENTIFIER.test(line.slice(start, end))) add(start, end);
  }
  const isMixed = signed > 0 && names.length > signed;
  return isMixed ? names.sort((a, b) => a.start - b.start) : names;
}

/** A capital Latin identifier, `᛭…`, `߷…` or `…⁎`. */
export function isName(word: string): boolean {
  return (
    IDENTIFIER.test(word) ||
    /^[᛭߷][\p{L}\p{M}\p{N}_]+⁎?$/u.test(word) ||
    /^[\p{L}\p{N}_]+⁎$/u.test(word)
  );
}

/** A schematic letter, as in `A ≔ B`, with or without an index. */
export function isSchematic(name: string): boolean {
  return /^[A-Z][₀-₉ₐ-ₜ]*$/.test(name);
}

/**
 * Prose that gives a name: «буду обозначать `᛭Di`», «описывает язык: `᛭L`», «описывает
 * онтологию (`᛭O`)», «`᛭Dc` — это обозначение …», «(далее — `FL`)», and the same in English.
 */
function isIntroduced(line: string, start: number, end: number): boolean {
  const before = line.slice(Math.max(0, start - 100), start);
  const after = line.slice(end, end + 40);
  return (
    /(?:обозна\p{L}*|называ\p{L}*|имену\p{L}*)\s+(?:(?:как|через|это|его|её|их)\s+)?[`«"]*$/iu.test(
      before,
    ) ||
    /(?:denoted?\s+(?:by|as)|denote|call(?:ed)?(?:\s+(?:it|them))?)\s+[`«"]*$/i.test(before) ||
    /(?:далее|hereafter)\s*[—–:-]?\s*[`«"]*$/i.test(before) ||
    (/(?:описыва|обозна|называ|describe|denote)/i.test(before) && /[:(]\s*`*$/.test(before)) ||
    /^[`»"]*\s*(?:[—–-]\s*)?(?:это\s+)?обозна/i.test(after)
  );
}
