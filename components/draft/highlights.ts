import { rangesOf, remarks } from './editable-text.ts';

export type Mark = 'error' | 'warning' | 'hint' | 'copied' | 'active' | 'stale' | 'paired';

export interface MarkedSpan {
  mark: Mark;
  start: number;
  end: number;
}

const own = new WeakMap<HTMLElement, { mark: Mark; range: Range }[]>();

/**
 * Marks stretches of an element's text by CSS Custom Highlights, which leave its nodes, caret and undo
 * alone. What was marked in the element before is unmarked. Does nothing where the browser has none.
 */
export function markText(root: HTMLElement, spans: MarkedSpan[]): void {
  if (typeof Highlight === 'undefined' || !CSS.highlights) return;
  for (const { mark, range } of own.get(root) ?? []) CSS.highlights.get(mark)?.delete(range);
  const marked: { mark: Mark; range: Range }[] = [];
  for (const mark of new Set(spans.map((span) => span.mark))) {
    let highlight = CSS.highlights.get(mark);
    if (!highlight) {
      highlight = new Highlight();
      CSS.highlights.set(mark, highlight);
    }
    for (const range of rangesOf(
      root,
      spans.filter((span) => span.mark === mark),
    )) {
      highlight.add(range);
      marked.push({ mark, range });
    }
  }
  own.set(root, marked);
  remarks.set(root, () => markText(root, spans));
}
