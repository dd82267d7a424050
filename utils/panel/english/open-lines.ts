import type { FragmentView } from './fragment-view.ts';

/** How many lines of a fragment `Translate` asks for. What the hand wrote of a former Russian is not among them. */
export function openLines(view: FragmentView): number {
  return view.untranslated + view.stale - view.staleByHand;
}
