import {
  composeText,
  type Draft,
  type FieldPlan,
  type FitChoice,
  findAnnouncements,
  fitChoices,
  type LineProgress,
} from '../../draft/index.ts';

/** A way to make a field fit; `letter` is the cover letter's field where the rest would go in there. */
export interface OfferedFit extends FitChoice {
  letter?: string;
}

/** For every field that is too long all ways to fit, the best first. */
export function offerFits(
  draft: Draft,
  progress: LineProgress[],
  plans: FieldPlan[],
): Map<string, OfferedFit[]> {
  const announcements = findAnnouncements(draft.fragments);
  const letter = plans.find(({ field }) => field.kind === 'cover letter');
  return new Map(
    plans
      .filter(({ over }) => over > 0)
      .map((plan) => {
        const ticked = plan.parts.filter(({ isTicked }) => isTicked);
        const choices = fitChoices(draft, ticked, plan.field.limit, announcements);
        const offered = choices.map((choice): OfferedFit => {
          const isRoom = letter && letter !== plan && fitsToo(draft, progress, letter, choice.left);
          return isRoom ? { ...choice, letter: letter.field.id } : choice;
        });
        return [plan.field.id, offered] as const;
      }),
  );
}

/** Whether whole points would go into a field beside what is ticked there. */
function fitsToo(draft: Draft, progress: LineProgress[], plan: FieldPlan, ids: string[]): boolean {
  const own = new Set([
    ...plan.parts.filter(({ isTicked }) => isTicked).map(({ pointId }) => pointId),
    ...ids,
  ]);
  const points = draft.fragments.filter(({ id }) => own.has(id));
  // A piece of a point cannot go elsewhere than the rest of it.
  const isWhole = ids.every((id) => points.some((point) => point.id === id));
  return isWhole && composeText(draft, progress, points).length <= plan.field.limit;
}
