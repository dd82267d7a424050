import type { FieldPlan } from '../../draft/index.ts';
import type { FragmentView } from '../english/fragment-view.ts';

/** Why `Insert` cannot be pressed, in the order in which it is told. */
export type Hold =
  | { why: 'running' }
  | { why: 'nothing' }
  | { why: 'not-upwork' }
  | { why: 'no-form' }
  | { why: 'over'; field: string; over: number }
  | { why: 'errors'; count: number }
  | { why: 'untranslated'; count: number }
  | { why: 'stale'; count: number }
  | { why: 'demands'; count: number }
  | { why: 'contacts'; count: number };

export interface GateInput {
  views: FragmentView[];
  plans: FieldPlan[];
  isRunning: boolean;
  isUpwork: boolean;
  isForm: boolean;
  /** Wishes of the client that the English does not meet, and contact details that were not agreed to. */
  missing?: number;
  contacts?: number;
}

/**
 * What holds `Insert` back, and how many problems `Insert anyway` would go past. Only what counts
 * problems can be gone past: they are the writer's own business, the others make an insertion impossible.
 */
export function gateInsert(input: GateInput): { hold?: Hold; problems: number } {
  const ticked = input.views.filter((view) => view.isTicked);
  const sum = (count: (view: FragmentView) => number) =>
    ticked.reduce((total, view) => total + count(view), 0);
  const errors = sum((view) => view.errors);
  const untranslated = sum((view) => view.untranslated);
  const stale = sum((view) => view.stale);
  const { missing = 0, contacts = 0 } = input;
  const problems = errors + untranslated + stale + missing + contacts;
  const over = input.plans.find((plan) => plan.over > 0);
  const hold = ((): Hold | undefined => {
    if (input.isRunning) return { why: 'running' };
    if (input.plans.every((plan) => plan.length === 0)) return { why: 'nothing' };
    if (!input.isUpwork) return { why: 'not-upwork' };
    if (!input.isForm) return { why: 'no-form' };
    if (errors > 0) return { why: 'errors', count: errors };
    if (untranslated > 0) return { why: 'untranslated', count: untranslated };
    if (stale > 0) return { why: 'stale', count: stale };
    if (contacts > 0) return { why: 'contacts', count: contacts };
    if (missing > 0) return { why: 'demands', count: missing };
    // Told, but no hold of the button: pressing it says the overflow and touches nothing.
    return over ? { why: 'over', field: over.field.id, over: over.over } : undefined;
  })();
  return { ...(hold ? { hold } : {}), problems };
}

const passable: ReadonlySet<Hold['why']> = new Set([
  'errors',
  'untranslated',
  'stale',
  'demands',
  'contacts',
]);

/** True for what `Insert anyway` goes past. */
export function isPassable(hold: Hold | undefined): boolean {
  return hold !== undefined && passable.has(hold.why);
}
