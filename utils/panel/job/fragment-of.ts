import type { FieldPlan } from '../../draft/index.ts';
import type { FragmentView } from '../english/fragment-view.ts';
import type { DemandView } from './demand-view.ts';

/**
 * The point of the draft where the answer meets a wish, or where what is missing would stand:
 * at the beginning or at the end of the cover letter.
 */
export function fragmentOf(
  { demand, at, holds }: DemandView,
  plans: readonly FieldPlan[],
  views: readonly FragmentView[],
): string | undefined {
  const plan = plans.find(({ field }) => field.id === (at?.field ?? 'cover letter'));
  if (!plan || (!at && !holds)) return undefined;
  const here = views.filter(
    (view) => view.isTicked && plan.points.some(({ id }) => id === view.id),
  );
  if (!at) return (demand?.kind === 'end-with' ? here.at(-1) : here[0])?.id;
  // The text of the field is made of the points in their order.
  let from = 0;
  for (const view of here) {
    const start = plan.text.indexOf(view.target, from);
    if (start < 0) continue;
    if (at.start < start + view.target.length) return view.id;
    from = start + view.target.length;
  }
  return here.at(-1)?.id;
}
