import { type ComposedLine, composeLines } from './compose.ts';
import { withoutUnticked } from './fit/parts.ts';
import { type PlannedPart, planParts } from './fit/planned-part.ts';
import type { Draft, Fragment } from './fragment.ts';
import type { LineProgress } from './progress.ts';
import { type SectionTarget, sectionFields, type TargetField } from './section-fields.ts';

/** A field of the form with what would go into it. Lengths in UTF-16 units, as the form counts. */
export interface FieldPlan {
  field: TargetField & { limit: number; value?: string };
  sections: SectionTarget[];
  /** The points that belong here, ticked or not, without a question that is quoted in its own field. */
  points: Fragment[];
  /** What goes in, line by line. */
  lines: ComposedLine[];
  text: string;
  length: number;
  /** Characters over the limit; 0 where the text fits. */
  over: number;
  /** The point and the draft's line (0-based) in which the limit is crossed. */
  overflow?: { fragmentId: string; index: number };
  /** What can be ticked here, ticked or not. */
  parts: PlannedPart[];
}

export interface PlanInput {
  draft: Draft;
  progress: LineProgress[];
  fields: (TargetField & { limit: number; value?: string })[];
  /** Ids of fragments, and of pieces of them, that stay out. */
  unticked: ReadonlySet<string>;
  /** Section → field, and `pointKey` → field for single points, where the user changed it. */
  chosen: Record<string, string>;
}

/** Under what a single point's field is kept beside those of sections. */
export function pointKey(id: string): string {
  return `point ${id}`;
}

/** Says for every field of the form what goes in, how long it is and what would fit. */
export function planFields({ draft, progress, fields, unticked, chosen }: PlanInput): FieldPlan[] {
  const targets = sectionFields(draft.fragments, fields, chosen);
  const bySection = new Map(targets.map((target) => [target.section, target]));
  const ids = new Set(fields.map(({ id }) => id));
  const fieldOf = ({ id, section }: Fragment) => {
    const own = chosen[pointKey(id)];
    return own !== undefined && ids.has(own) ? own : bySection.get(section)?.fieldId;
  };
  return fields.map((field) => {
    const points = draft.fragments.filter(
      (fragment) =>
        fieldOf(fragment) === field.id &&
        !(field.kind === 'question' && fragment.question !== undefined),
    );
    const ticked = points
      .filter((point) => !unticked.has(point.id))
      .flatMap((point) => withoutUnticked(point, unticked));
    const lines = composeLines(draft, progress, ticked);
    const text = lines.map((line) => line.text).join('\n');
    const overflow = overflowOf(lines, field.limit);
    return {
      field,
      sections: targets.filter((target) => target.fieldId === field.id),
      points,
      lines,
      text,
      length: text.length,
      over: Math.max(0, text.length - field.limit),
      ...(overflow ? { overflow } : {}),
      parts: planParts(draft, progress, points, unticked, field.limit),
    };
  });
}

function overflowOf(
  lines: ComposedLine[],
  limit: number,
): { fragmentId: string; index: number } | undefined {
  let length = -1;
  for (const line of lines) {
    length += 1 + line.text.length;
    if (length > limit && line.fragmentId !== undefined && line.index !== undefined)
      return { fragmentId: line.fragmentId, index: line.index };
  }
  return undefined;
}
