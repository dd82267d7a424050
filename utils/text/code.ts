import type { Span } from './span.ts';

// `won`t`: a mark between a letter and the end of a contraction stands for an apostrophe.
const apostrophe = /^[A-Za-z]`(?:t|s|d|m|ll|re|ve)(?![A-Za-z0-9_`])/;

/** The stretches between backticks, the marks included; an odd last mark opens none. */
export function findCode(text: string): Span[] {
  const spans: Span[] = [];
  let at = text.indexOf('`');
  while (at >= 0) {
    if (at > 0 && apostrophe.test(text.slice(at - 1, at + 5))) {
      at = text.indexOf('`', at + 1);
      continue;
    }
    let width = 1;
    while (text[at + width] === '`') width++;
    const close = text.indexOf('`'.repeat(width), at + width);
    if (close < 0) break;
    spans.push({ start: at, end: close + width });
    at = text.indexOf('`', close + width);
  }
  return spans;
}

/** What stands between the marks. */
export function codeText(text: string, span: Span): string {
  return text.slice(span.start, span.end).replace(/^`+|`+$/g, '');
}
