import type { Checkable } from './checked.ts';

/** The number of a point, which stands before whatever the letter says. */
export const enumerator = /^\s*\d{1,3}(?:\.\d{1,3})*[.)]\s+/u;

/**
 * The English with the demanded words at its beginning or its end, in the sentence that stands there: a line of the
 * draft stays one sentence. Nothing for the kinds that no click can mend.
 */
export function putLiteral(
  { kind, value }: Pick<Checkable, 'kind' | 'value'>,
  text: string,
): string | undefined {
  if (value === undefined || text.trim() === '') return undefined;
  if (kind === 'start-with' || kind === 'subject') {
    const number = /^\d/.test(value) ? '' : (enumerator.exec(text)?.[0] ?? '');
    const rest = text.slice(number.length).trimStart();
    const joint = /[\p{L}\p{N}]$/u.test(value) ? ': ' : ' ';
    return `${number}${value}${joint}${rest}`;
  }
  if (kind !== 'end-with') return undefined;
  const end = /[.!?…]+\s*$/u.exec(text);
  const body = text.slice(0, end?.index ?? text.length).trimEnd();
  const mark = /[\p{L}\p{N}]$/u.test(value) ? (end?.[0].trim() ?? '') : '';
  return `${body}: ${value}${mark}`;
}
