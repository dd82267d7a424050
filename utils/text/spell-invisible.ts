import { findInvisible } from './invisible.ts';

/** The text with its invisible signs spelled out (`[U+200B]`): what a program reads, a person sees too. */
export function spellInvisible(text: string): string {
  let at = 0;
  let spelled = '';
  for (const { start, end } of findInvisible(text)) {
    spelled += text.slice(at, start);
    for (const sign of text.slice(start, end)) spelled += `[U+${codeOf(sign)}]`;
    at = end;
  }
  return spelled + text.slice(at);
}

function codeOf(sign: string): string {
  return (sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
}
