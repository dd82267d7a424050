import { putFacts } from '../../utils/panel/job/facts-paragraph.ts';
import { usePanel, useViewWords } from '../shell/panel-context.ts';
import { DemandList } from './demand-list.tsx';
import { FactList } from './fact-list.tsx';

/** The checklist and the facts, in the three groups; a group with nothing in it is not drawn. */
export function ReadingList() {
  const { db, notices, place, reading } = usePanel();
  const words = useViewWords().demands;
  const { demands, struck, facts, orders } = reading.value.value;
  const isEmpty = [demands, struck, facts, orders].every((list) => list.length === 0);
  const job = place.job.value;
  const put = async () => {
    if (!job) return;
    await putFacts(db, job, facts, new Date().toISOString().slice(0, 10));
    notices.say(() => words.inOntology);
  };
  return (
    <>
      {isEmpty && <p class="quiet">{words.nothing}</p>}
      <FactList group="rules" />
      <FactList group="questions" />
      {job && facts.length > 0 && (
        <button type="button" class="small" onClick={() => void put()}>
          {words.toOntology}
        </button>
      )}
      <DemandList />
    </>
  );
}
