import type { Draft } from '../../../utils/draft/index.ts';
import type { Panel } from '../../../utils/panel/shell/panel.ts';
import type { MarkedSpan } from '../../draft/highlights.ts';
import { marksOfRussian, pairedOf } from './paired.ts';

export type MarksOfLines = (panel: Panel, draft: Draft) => MarkedSpan[];

/** The marks of all lines of the draft that their English gives them. */
export const marksOfLines: MarksOfLines = (panel, draft) => {
  const missing = new Set(
    panel.fragments.all.value.flatMap((view) =>
      view.findings
        .filter(({ start, end }) => start === end)
        .map(({ fragmentLine }) => view.lines[fragmentLine]?.line.index),
    ),
  );
  const paired = pairedOf(panel).value?.line;
  let start = 0;
  return draft.lines.flatMap(({ index, text }) => {
    const from = start;
    start += text.length + 1;
    const isMarked = missing.has(index) || paired === index;
    return isMarked ? marksOfRussian(panel, index, from, text) : [];
  });
};
