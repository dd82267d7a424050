import { useEffect } from 'preact/hooks';
import { isWorthTelling, ontologyCost } from '../../utils/panel/job/ontology-cost.ts';
import { usePanel } from '../shell/panel-context.ts';

/** Before a run: what a large O.md costs, with the way to the analyses that can be left out. */
export function OntologyCostLine() {
  const { place, settings, view } = usePanel();
  useEffect(() => settings.needViewWords(), []);
  const words = settings.viewWords.value?.job;
  const row = place.job.value;
  const cost = row && ontologyCost(row, settings.settings.value);
  if (!words || !cost || !isWorthTelling(cost)) return null;
  return (
    <p class="quiet">
      {words.ontologyCost(cost)}{' '}
      <button type="button" class="small" onClick={() => view.toAnalyses()}>
        {words.chooseAnalyses}
      </button>
    </p>
  );
}
