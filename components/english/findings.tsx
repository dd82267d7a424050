import { findingKey } from '../../utils/panel/english/english-part.ts';
import type { FragmentView, PlacedFinding } from '../../utils/panel/english/fragment-view.ts';
import { usePanel, useViewWords } from '../shell/panel-context.ts';
import { FindingCard } from './finding-card.tsx';

interface Props {
  view: FragmentView;
  /** Those of one line; without it those of the whole point. */
  list?: PlacedFinding[];
}

/** What the rules found in a fragment, or in a line of it, and all fixes at one click. */
export function Findings({ view, list = view.findings }: Props) {
  const { english } = usePanel();
  const late = useViewWords();
  // Under the one box of a point each line has its own, which stands under it (`align-columns.ts`).
  const lines =
    list === view.findings ? [...new Set(list.map((one) => one.fragmentLine))] : [undefined];
  return (
    <>
      {lines.map((line) => (
        <ul key={line} class="findings" data-line={line}>
          {list
            .filter((one) => line === undefined || one.fragmentLine === line)
            .map((finding) => (
              <FindingCard key={findingKey(view, finding)} view={view} finding={finding} />
            ))}
        </ul>
      ))}
      {list === view.findings && list.filter((finding) => finding.fix).length > 1 && (
        <button type="button" class="small fix-all" onClick={() => void english.fixAll(view)}>
          {late.fragment.fixAll}
        </button>
      )}
    </>
  );
}
