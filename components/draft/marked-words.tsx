import type { Span } from '../../utils/text/span.ts';

/** A text with some of its words marked. */
export function MarkedWords({ text, spans, lang }: { text: string; spans: Span[]; lang: string }) {
  const parts = spans.flatMap(({ start, end }, place) => [
    text.slice(spans[place - 1]?.end ?? 0, start),
    <mark key={start}>{text.slice(start, end)}</mark>,
  ]);
  return (
    <span lang={lang}>
      {parts}
      {text.slice(spans.at(-1)?.end ?? 0)}
    </span>
  );
}
