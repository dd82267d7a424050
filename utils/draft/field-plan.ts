import { type ComposedLine, composeLines } from './compose.ts';
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
  /** The ticked points that fit, taken from the first on. */
  fitting: string[];
}

export interface PlanInput {
  draft: Draft;
  progress: LineProgress[];
  fields: (TargetField & { limit: number; value?: string })[];
  /** Ids of fragments that stay out. */
  unticked: ReadonlySet<string>;
  /** Section → field, where the user changed it. */
  chosen: Record<string, string>;
}

/** Says for every field of the form what goes in, how long it is and what would fit. */
export function planFields({ draft, progress, fields, unticked, chosen }: PlanInput): FieldPlan[] {
  const targets = sectionFields(draft.fragments, fields, chosen);
  const bySection = new Map(targets.map((target) => [target.section, target]));
  return fields.map((field) => {
    const points = draft.fragments.filter(
      (fragment) =>
        bySection.get(fragment.section)?.fieldId === field.id &&
        !(field.kind === 'question' && fragment.question !== undefined),
    );
    const ticked = points.filter((point) => !unticked.has(point.id));
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
      fitting: fittingOf(draft, progress, ticked, field.limit),
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

/** Adds point after point and keeps each that still fits: a long one in the middle bars no later one. */
function fittingOf(
  draft: Draft,
  progress: LineProgress[],
  ticked: Fragment[],
  limit: number,
): string[] {
  const kept: Fragment[] = [];
  for (const point of ticked) {
    const text = composeLines(draft, progress, [...kept, point]);
    const length = text.reduce((sum, line) => sum + line.text.length + 1, -1);
    if (length <= limit) kept.push(point);
  }
  return kept.map((point) => point.id);
}
