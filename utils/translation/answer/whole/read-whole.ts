import type { AskedLine } from '../../engine.ts';
import { place } from './entries.ts';
import { entriesOfJson } from './entries-of-json.ts';
import { entriesOfText, isBracketed } from './entries-of-text.ts';

/**
 * Reads a finished answer in any spelling that a person would align: all its readings are tried, and the lines are taken
 * where exactly one reading gives every asked line its text. Never a guess: two readings that differ give nothing.
 */
export function readWhole(text: string, asked: AskedLine[]): Map<number, string> | undefined {
  if (text.trim() === '' || asked.length === 0) return undefined;
  // In the spelling that was asked for, what looks like another one belongs to a sentence.
  const json = isBracketed(text) ? undefined : entriesOfJson(text, asked);
  const framed = json && place(json, asked, true);
  if (framed) return framed;
  const readings = entriesOfText(text, asked).flatMap(
    (entries) => place(entries, asked, false) ?? [],
  );
  const [first, ...others] = readings;
  const isSame = (other: Map<number, string>) =>
    [...other].every(([number, line]) => first?.get(number) === line);
  return first && others.every(isSame) ? first : undefined;
}
