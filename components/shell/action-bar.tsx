import { openLines } from '../../utils/panel/english/open-lines.ts';
import { mayBeLarge } from '../../utils/panel/job/may-be-large.ts';
import { Messages } from './bars/messages.tsx';
import { TurningButton } from './bars/turning-button.tsx';
import { ViewSwitch } from './bars/view-switch.tsx';
import { Boundary } from './boundary.tsx';
import { deferred } from './deferred.tsx';
import { usePanel, useWords } from './panel-context.ts';

const ContactGuard = deferred(
  async () => (await import('../draft/contact-guard.tsx')).ContactGuard,
);
const ProofLine = deferred(async () => (await import('../english/proof-line.tsx')).ProofLine);
const HoldLine = deferred(async () => (await import('../insert/hold-line.tsx')).HoldLine);
const Remembered = deferred(async () => (await import('../draft/remembered.tsx')).Remembered);
const RunLine = deferred(async () => (await import('../run/run-line.tsx')).RunLine);
const OntologyCostLine = deferred(
  async () => (await import('../run/ontology-cost.tsx')).OntologyCostLine,
);
const BeforeRun = deferred(async () => (await import('../run/before-run.tsx')).BeforeRun);
const FieldsView = deferred(async () => (await import('../insert/fields-view.tsx')).FieldsView);
const LastInsertion = deferred(
  async () => (await import('../insert/insert-results.tsx')).LastInsertion,
);
const InsertResults = deferred(
  async () => (await import('../insert/insert-results.tsx')).InsertResults,
);

/** The actions that are always here, each with what it would do to how much. */
export function ActionBar() {
  const { draft, fragments, run, insert, place, reading, view } = usePanel();
  const words = useWords();
  const open = fragments.all.value.reduce((sum, view) => sum + openLines(view), 0);
  const isRunning = run.isRunning.value || run.isStarting.value;
  const job = place.job.value;
  const state = draft.saveState.value;
  const found = reading.value.value;
  const hasContacts =
    found.contacts.length > 0 || found.draftContacts.some(({ kind }) => kind !== 'portfolio');
  // One line: before a run what it will cost, after it what Insert waits for.
  const isBefore = open > 0 && !isRunning && !insert.canInsertAnyway.value;
  return (
    <footer class="actions">
      {insert.isUnfolded.value && (
        <div class="drawer">
          <FieldsView />
        </div>
      )}
      <div class="messages">
        <Messages />
        <Boundary>{hasContacts && <ContactGuard />}</Boundary>
        {(insert.question.value || insert.results.value.length > 0) && <InsertResults />}
        {(run.run.value || isRunning) && <RunLine />}
        {insert.record.value && <LastInsertion />}
        {open > 0 && !isRunning && job && mayBeLarge(job) && <OntologyCostLine />}
        <Boundary>{fragments.ids.value.length > 0 && <Remembered />}</Boundary>
      </div>
      <div class="view-row">
        {!view.hasColumns.value && <ViewSwitch />}
        <span class="grow" />
        <Boundary>{fragments.ids.value.length > 0 && <ProofLine />}</Boundary>
      </div>
      <div class="action-row">
        {isRunning ? (
          <TurningButton turn="stop" class="strong" onClick={() => void run.stop()}>
            {words.run.stop}
          </TurningButton>
        ) : (
          <TurningButton
            turn="translate"
            class={open > 0 ? 'primary' : ''}
            aria-describedby="to-do"
            onClick={() => void run.translate()}
          >
            {words.run.translate}
          </TurningButton>
        )}
        <span id="to-do" class="count" title={words.run.toDo(open)}>
          {!isRunning && open > 0 && <span aria-hidden="true">{words.run.lines(open)}</span>}
          <span class="sr">{words.run.toDo(open)}</span>
        </span>
        <span class="grow" />
        <span id="save-state" class={state === 'unsaved' ? 'error' : 'quiet'}>
          {draft.id.value && words.draft[state]}
        </span>
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
      <div class={`below ${isBefore ? 'before' : ''}`}>
        {isBefore && <BeforeRun />}
        <div class={isBefore ? 'sr' : ''}>{fragments.ids.value.length > 0 && <HoldLine />}</div>
      </div>
    </footer>
  );
}
