import type { Words } from '../../utils/interface/index.ts';
import { openLines } from '../../utils/panel/english/open-lines.ts';
import type { Hold } from '../../utils/panel/insert/insert-gate.ts';
import { mayBeLarge } from '../../utils/panel/job/may-be-large.ts';
import { practiceJobId } from '../../utils/panel/job/practice-job-id.ts';
import { fieldName } from '../insert/field-name.ts';
import { deferred } from './deferred.tsx';
import { usePanel, useWords } from './panel-context.ts';

const RunLine = deferred(async () => (await import('../run/run-line.tsx')).RunLine);
const OntologyCostLine = deferred(
  async () => (await import('../run/ontology-cost.tsx')).OntologyCostLine,
);
const BeforeRun = deferred(async () => (await import('../run/before-run.tsx')).BeforeRun);
const FieldsView = deferred(async () => (await import('../insert/fields-view.tsx')).FieldsView);
const InsertResults = deferred(
  async () => (await import('../insert/insert-results.tsx')).InsertResults,
);

/** The actions that are always here, each with what it would do to how much. */
export function ActionBar() {
  const { fragments, run, insert, settings, place } = usePanel();
  const words = useWords();
  const open = fragments.all.value.reduce((sum, view) => sum + openLines(view), 0);
  const isRunning = run.isRunning.value || run.isStarting.value;
  const job = place.job.value;
  const hold = insert.hold.value;
  const filled = insert.plans.value.filter((plan) => plan.length > 0);
  const characters = filled.reduce((sum, plan) => sum + plan.length, 0);
  const fields = filled.map((plan) => fieldName(words, plan.field.id)).join(', ');
  const isHeld = insert.canInsertAnyway.value;
  const { engine, compatible } = settings.settings.value;
  const isPractice =
    engine === 'practice' ||
    run.run.value?.engine === 'practice' ||
    (engine === 'openai-compatible' && compatible.model.startsWith('practice-'));
  const isPracticeJob = job?.id === practiceJobId;
  return (
    <footer class="actions">
      {insert.isUnfolded.value && (
        <div class="drawer">
          <FieldsView />
        </div>
      )}
      {(insert.question.value || insert.results.value.length > 0 || insert.record.value) && (
        <InsertResults />
      )}
      {(run.run.value || isRunning) && <RunLine />}
      {open > 0 && !isRunning && job && mayBeLarge(job) && <OntologyCostLine />}
      {open > 0 && !isRunning && <BeforeRun />}
      <div class="action-row">
        {isRunning ? (
          <button type="button" class="strong" onClick={() => void run.stop()}>
            {words.run.stop}
          </button>
        ) : (
          <button
            type="button"
            class={open > 0 ? 'primary' : ''}
            aria-describedby="to-do"
            onClick={() => void run.translate()}
          >
            {words.run.translate}
          </button>
        )}
        <span id="to-do" class="count" title={words.run.toDo(open)}>
          {!isRunning && open > 0 && <span aria-hidden="true">{words.run.lines(open)}</span>}
          <span class="sr">{words.run.toDo(open)}</span>
        </span>
        <span class="grow" />
        <button
          type="button"
          aria-expanded={insert.isUnfolded.value}
          onClick={() => void insert.unfold()}
        >
          {words.insert.fields}
        </button>
        <button
          type="button"
          class={insert.canInsert.value && open === 0 ? 'primary' : ''}
          disabled={!insert.canInsert.value}
          aria-describedby="insert-target"
          onClick={() => void insert.insert()}
        >
          {words.insert.insert}
        </button>
      </div>
      <p id="insert-target" class="hold">
        <span role="status">
          {hold
            ? insert.holds.value
                .slice(0, MOST_TOLD)
                .map((one) => holdText(words, one))
                .join(' ')
            : `${words.insert.ready} ${words.insert.target(characters, fields)}.`}
        </span>
        {isHeld && (
          <>
            {' '}
            <button
              type="button"
              class="small"
              aria-describedby="anyway"
              onClick={() => void insert.insertAnyway()}
            >
              {words.insert.insertAnyway}
            </button>{' '}
            <span id="anyway">{words.insert.anyway(insert.problems.value)}.</span>
          </>
        )}
      </p>
      {(isPractice || isPracticeJob) && (
        <p class="hold">{isPractice ? words.run.practice : words.run.practiceJob}</p>
      )}
    </footer>
  );
}

/** More causes at once than these only hide the first. */
const MOST_TOLD = 2;

function holdText(words: Words, hold: Hold): string {
  const text = words.insert;
  const { count = 0, over = 0 } = hold;
  switch (hold.why) {
    case 'running':
      return text.whyRunning;
    case 'nothing':
      return text.whyNothing;
    case 'not-upwork':
      return text.whyNotUpwork;
    case 'no-form':
      return text.whyNoForm;
    case 'over':
      return text.whyOver(fieldName(words, hold.field ?? ''), over);
    case 'errors':
      return text.whyErrors(count);
    case 'untranslated':
      return text.whyUntranslated(count);
    case 'stale':
      return text.whyStale(count);
    case 'demands':
      return text.whyDemands(count);
    case 'contacts':
      return text.whyContacts(count);
    case 'unanswered':
      return text.whyUnanswered(count);
    case 'empty-letter':
      return text.emptyCover;
  }
}
