import type { Span } from './span.ts';

/** The stretches between backticks, the marks included; an odd last mark opens none. */
export function findCode(text: string): Span[] {
  const spans: Span[] = [];
  let at = text.indexOf('`');
  while (at >= 0) {
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
