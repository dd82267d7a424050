import { type FieldPlan, pointKey } from '../../draft/index.ts';
import type { DraftModel } from '../draft/draft-model.ts';
import type { OfferedFit } from './offered-fits.ts';

/** What the writer decides about an insertion; kept with the draft. */
export interface InsertChoices {
  tick(ids: string[], isTicked: boolean): Promise<void>;
  /** Keeps what one way to fit keeps, and takes the rest out, or over to the cover letter. */
  takeFit(fit: OfferedFit, isRestToLetter: boolean): Promise<void>;
  chooseField(section: string, fieldId: string): Promise<void>;
  /** The same for one point; back with its section where no field is named. */
  choosePointField(id: string, fieldId: string | undefined): Promise<void>;
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
    takeFit: ({ kept, left, letter }, isRestToLetter) =>
      draft.decide((row) => {
        const unticked = new Set(row.unticked);
        for (const id of kept) unticked.delete(id);
        const to = isRestToLetter ? letter : undefined;
        if (to === undefined) {
          for (const id of left) unticked.add(id);
          return { unticked: [...unticked] };
        }
        const moved = Object.fromEntries(left.map((id) => [pointKey(id), to]));
        return { unticked: [...unticked], fields: { ...row.fields, ...moved } };
      }),
    chooseField: (section, fieldId) =>
      draft.decide((row) => ({ fields: { ...row.fields, [section]: fieldId } })),
    choosePointField: (id, fieldId) =>
      draft.decide(({ fields }) => {
        const { [pointKey(id)]: _old, ...rest } = fields;
        return { fields: fieldId === undefined ? rest : { ...rest, [pointKey(id)]: fieldId } };
      }),
  };
}

/** The points of a field that stand there by themselves, not with their section. */
export function movedPoints(plan: FieldPlan, fields: Record<string, string>): string[] {
  return plan.points.map(({ id }) => id).filter((id) => fields[pointKey(id)] === plan.field.id);
}
