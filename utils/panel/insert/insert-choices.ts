import type { FieldPlan } from '../../draft/index.ts';
import type { DraftModel } from '../draft/draft-model.ts';

/** What the writer decides about an insertion; kept with the draft. */
export interface InsertChoices {
  tick(ids: string[], isTicked: boolean): Promise<void>;
  /** Keeps the points that fit into their field, and takes the others out. */
  tickOnly(plan: FieldPlan): Promise<void>;
  chooseField(section: string, fieldId: string): Promise<void>;
}

/** Which points go in, and which section goes where. */
export function createChoices(draft: Pick<DraftModel, 'decide'>): InsertChoices {
  return {
    tick: (ids, isTicked) =>
      draft.decide((row) => {
        const unticked = new Set(row.unticked);
        for (const id of ids) isTicked ? unticked.delete(id) : unticked.add(id);
        return { unticked: [...unticked] };
      }),
    tickOnly: (plan) =>
      draft.decide((row) => {
        const unticked = new Set(row.unticked);
        for (const point of plan.points)
          plan.fitting.includes(point.id) ? unticked.delete(point.id) : unticked.add(point.id);
        return { unticked: [...unticked] };
      }),
    chooseField: (section, fieldId) =>
      draft.decide((row) => ({ fields: { ...row.fields, [section]: fieldId } })),
  };
}
