import type { FieldPlan } from '../../draft/index.ts';
import type { Span } from '../../text/span.ts';
import { startOfLine } from '../english/english-part.ts';
import type { FragmentView } from '../english/fragment-view.ts';
import type { DemandView } from './demand-view.ts';

/** A point of the draft, and the words of one of its lines where the answer has them. */
export interface AnswerPlace {
  id: string;
  /** Index of the line in the point. */
  line?: number;
  words?: Span;
}

/**
 * Where in the draft the answer meets a wish, or where what is missing would stand:
 * at the beginning or at the end of the cover letter.
 */
export function fragmentOf(
  { demand, at, holds }: DemandView,
  plans: readonly FieldPlan[],
  views: readonly FragmentView[],
): AnswerPlace | undefined {
  const plan = plans.find(({ field }) => field.id === (at?.field ?? 'cover letter'));
  if (!plan || (!at && !holds)) return undefined;
  const here = views.filter(
    (view) => view.isTicked && plan.points.some(({ id }) => id === view.id),
  );
  if (!at) return asPlace(demand?.kind === 'end-with' ? here.at(-1) : here[0]);
  // The text of the field is made of the points in their order.
  let from = 0;
  for (const view of here) {
    const start = plan.text.indexOf(view.target, from);
    if (start < 0) continue;
    from = start + view.target.length;
    if (at.start < from) return { id: view.id, ...wordsIn(view, at.start - start, at.end - start) };
  }
  return asPlace(here.at(-1));
}

const asPlace = (view: FragmentView | undefined): AnswerPlace | undefined =>
  view && { id: view.id };

/** A stretch of a point's English as words of the line in which it begins. */
function wordsIn(view: FragmentView, from: number, to: number): Omit<AnswerPlace, 'id'> {
  const line = view.lines.findLastIndex((_, index) => startOfLine(view, index) <= from);
  if (from < 0 || line < 0) return {};
  const start = startOfLine(view, line);
  const length = view.lines[line]?.target.length ?? 0;
  return { line, words: { start: from - start, end: Math.min(to - start, length) } };
}
