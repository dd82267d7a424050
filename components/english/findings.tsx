import type { FragmentView } from '../../utils/panel/english/fragment-view.ts';
import { usePanel, useWords } from '../shell/panel-context.ts';
import { FindingCard } from './finding-card.tsx';

/** What the rules found in a fragment, and all fixes at one click. */
export function Findings({ view }: { view: FragmentView }) {
  const { english } = usePanel();
  const words = useWords();
  return (
    <>
      <ul class="findings">
        {view.findings.map((finding, index) => (
          <FindingCard
            key={`${finding.ignoreKey} ${finding.start}`}
            view={view}
            finding={finding}
            index={index}
          />
        ))}
      </ul>
      {view.findings.filter((finding) => finding.fix).length > 1 && (
        <button type="button" class="small fix-all" onClick={() => void english.fixAll(view)}>
          {words.fragment.fixAll}
        </button>
      )}
    </>
  );
}
