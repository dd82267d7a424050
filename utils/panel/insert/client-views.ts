import { type ClientView, viewAsClient } from '../../draft/as-client/client-view.ts';
import type { ClientFault } from '../../draft/as-client/points.ts';
import type { FieldPlan } from '../../draft/index.ts';

/** A stretch of a field's text; with the fault where the reader stumbles. */
export interface Stretch {
  text: string;
  fault?: ClientFault;
}

export interface FieldReading extends ClientView {
  stretches: Stretch[];
}

/** What would go into each field now, as its reader has it before him. */
export function readFields(plans: readonly FieldPlan[]): FieldReading[] {
  return viewAsClient(plans.map(({ field, text }) => ({ field: field.id, text }))).map((view) => ({
    ...view,
    stretches: stretchesOf(view),
  }));
}

/** The text cut where a fault begins and ends; of two in one place the first is marked. */
function stretchesOf({ text, faults }: ClientView): Stretch[] {
  const cut: Stretch[] = [];
  let from = 0;
  for (const fault of faults) {
    if (fault.start < from) continue;
    cut.push({ text: text.slice(from, fault.start) }, { text: fault.text, fault });
    from = fault.end;
  }
  cut.push({ text: text.slice(from) });
  return cut.filter((stretch) => stretch.text !== '');
}
