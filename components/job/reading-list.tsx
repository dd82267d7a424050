import { usePanel, useViewWords } from '../shell/panel-context.ts';
import { DemandList } from './demand-list.tsx';
import { FactList } from './fact-list.tsx';

/** The checklist and the facts, in the three groups; a group with nothing in it is not drawn. */
export function ReadingList() {
  const { reading } = usePanel();
  const words = useViewWords().demands;
  const { demands, struck, facts, orders } = reading.value.value;
  const isEmpty = [demands, struck, facts, orders].every((list) => list.length === 0);
  return (
    <>
      {isEmpty && <p class="quiet">{words.nothing}</p>}
      <FactList group="rules" />
      <FactList group="questions" />
      <DemandList />
    </>
  );
}
