import { withoutUnticked } from '../../draft/index.ts';
import type { FragmentView } from '../english/fragment-view.ts';

/** A point as it goes in: what stands in a paragraph that stays out holds nothing back. */
export function withoutLeftOut(view: FragmentView, unticked: ReadonlySet<string>): FragmentView {
  const pieces = withoutUnticked(view.fragment, unticked);
  if (pieces.length === 1 && pieces[0] === view.fragment) return view;
  const going = new Set(pieces.flatMap(({ lines }) => lines.map(({ index }) => index)));
  const lines = view.lines.filter(({ line }) => going.has(line.index));
  const findings = view.findings.filter(({ fragmentLine }) =>
    going.has(view.lines[fragmentLine]?.line.index ?? -1),
  );
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  const count = (state: string) => lines.filter((line) => line.state === state).length;
  return { ...view, errors, untranslated: count('untranslated'), stale: count('stale') };
}
