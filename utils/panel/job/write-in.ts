import { putLiteral } from '../../demands/index.ts';
import type { FragmentView } from '../english/fragment-view.ts';
import type { DemandView } from './demand-view.ts';

/** The English of a point with the words that the post demands there; absent where no click can mend it. */
export function writeIn(
  { demand, holds }: DemandView,
  point: FragmentView | undefined,
): string | undefined {
  return holds && demand && point ? putLiteral(demand, point.target) : undefined;
}
