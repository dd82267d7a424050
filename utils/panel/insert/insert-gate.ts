import type { FieldPlan } from '../../draft/index.ts';
import type { FragmentView } from '../english/fragment-view.ts';

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

/** What a cause says beside its name: how much of it there is, and where. */
interface Finding {
  count?: number;
  field?: string;
  over?: number;
}

interface Cause {
  why: string;
  /** Whether `Insert anyway` goes past it: the writer's own business. The others make an insertion impossible. */
  passable: boolean;
  /** It is found in the words of the letter. */
  inText?: true;
  /** What it found; undefined where it holds nothing. */
  find(input: GateInput): Finding | undefined;
}

const when = (holds: boolean): Finding | undefined => (holds ? {} : undefined);
const counted = (count: number): Finding | undefined => (count > 0 ? { count } : undefined);
const inTicked =
  (count: (view: FragmentView) => number) =>
  ({ views }: GateInput) =>
    counted(views.reduce((sum, view) => sum + (view.isTicked ? count(view) : 0), 0));
/** A field that gets nothing and holds nothing. */
const isEmpty = ({ field, length }: FieldPlan) => length === 0 && !field.value?.trim();

/** Everything that holds `Insert`, in the order in which it is told. A new cause is one entry, and its sentence. */
export const causes = [
  { why: 'running', passable: false, find: ({ isRunning }) => when(isRunning) },
  {
    why: 'nothing',
    passable: false,
    // A page of which the box is still to be chosen has no fields yet.
    find: ({ plans }) => when(plans.length > 0 && plans.every((plan) => plan.length === 0)),
  },
  { why: 'not-upwork', passable: false, find: ({ isUpwork }) => when(!isUpwork) },
  { why: 'no-form', passable: false, find: ({ isForm }) => when(!isForm) },
  { why: 'errors', passable: true, inText: true, find: inTicked((view) => view.errors) },
  { why: 'untranslated', passable: true, find: inTicked((view) => view.untranslated) },
  { why: 'stale', passable: true, find: inTicked((view) => view.stale) },
  { why: 'contacts', passable: true, inText: true, find: ({ contacts = 0 }) => counted(contacts) },
  { why: 'demands', passable: true, inText: true, find: ({ missing = 0 }) => counted(missing) },
  {
    // No hold of the button: pressing it says the overflow and touches nothing.
    why: 'over',
    passable: false,
    find: ({ plans }) => {
      const plan = plans.find((one) => one.over > 0);
      return plan && { field: plan.field.id, over: plan.over };
    },
  },
  {
    why: 'unanswered',
    passable: true,
    find: ({ plans }) =>
      counted(plans.filter((plan) => plan.field.kind === 'question' && isEmpty(plan)).length),
  },
  {
    why: 'empty-letter',
    passable: true,
    find: ({ plans }) =>
      counted(plans.filter((plan) => plan.field.kind === 'cover letter' && isEmpty(plan)).length),
  },
] as const satisfies readonly Cause[];

/** Why `Insert` cannot be pressed. */
export interface Hold extends Finding {
  why: (typeof causes)[number]['why'];
}

/** What holds `Insert` back, the first cause first, and how many problems `Insert anyway` would go past. */
export function gateInsert(input: GateInput): { holds: Hold[]; problems: number } {
  const found = causes.flatMap(({ why, passable, find }) => {
    const finding: Finding | undefined = find(input);
    return finding ? [{ passable, hold: { why, ...finding } satisfies Hold }] : [];
  });
  const problems = found.reduce(
    (sum, { passable, hold }) => sum + (passable ? (hold.count ?? 0) : 0),
    0,
  );
  return { holds: found.map(({ hold }) => hold), problems };
}

/** True for what `Insert anyway` goes past. */
export function isPassable(hold: Hold | undefined): boolean {
  return causes.some(({ why, passable }) => passable && why === hold?.why);
}

/** True for what is found in the words of the letter. */
export function isOfText(hold: Hold): boolean {
  return causes.some((cause) => 'inText' in cause && cause.why === hold.why);
}
