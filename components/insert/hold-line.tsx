import type { ViewWords, Words } from '../../utils/interface/index.ts';
import type { Hold } from '../../utils/panel/insert/insert-gate.ts';
import { useLateWords, usePanel, useWords } from '../shell/panel-context.ts';
import { fieldName } from './field-name.ts';

/** What an insert waits for, or how much would go where; and the way past what the writer may go past. */
export function HoldLine() {
  const { insert, place, run } = usePanel();
  const words = useWords();
  const text = useLateWords()?.inserting;
  const hold = insert.hold.value;
  const filled = insert.plans.value.filter((plan) => plan.length > 0);
  const characters = filled.reduce((sum, plan) => sum + plan.length, 0);
  const fields = filled.map((plan) => fieldName(words, plan.field.id)).join(', ');
  if (!text) return <p id="insert-target" class="hold" />;
  const all = insert.holds.value;
  // Above a run that failed is told: the rest has its turn after it.
  const causes = told(all, run.run.value?.failure ? 1 : 2);
  return (
    <div id="insert-target" class="hold">
      <span role="status">
        {hold
          ? causes.map((one) => holdText(words, text, one)).join(' ')
          : `${text.ready} ${text.target(characters, fields)}.`}
        {hold && !isWaiting(hold) && all.length > causes.length && (
          <> {text.others(all.length - causes.length)}</>
        )}
        {causes.some(({ why }) => why === 'demands') && <MissingWishes />}
      </span>
      {/* A job's own page leads to its form; elsewhere there may be a message. */}
      {hold?.why === 'no-form' && !place.tabJobId.value && !insert.isUnfolded.value && (
        <button type="button" class="link" onClick={() => void insert.lookForMessage()}>
          {text.intoMessage}
        </button>
      )}
      {insert.canInsertAnyway.value && (
        <button
          type="button"
          class="small"
          title={text.anyway(insert.problems.value)}
          onClick={() => void insert.insertAnyway()}
        >
          {text.insertAnyway}
        </button>
      )}
    </div>
  );
}

const mostNamed = 3;

/** The client's wishes that the English does not meet, by name: what `Insert anyway` would go without. */
function MissingWishes() {
  const { reading } = usePanel();
  const { locale } = useWords();
  const { missing } = reading.value.value;
  const named = missing.slice(0, mostNamed).map(({ wants }) => wants[locale]);
  return (
    <span class="quiet">
      {' '}
      {named.join('; ')}
      {missing.length > mostNamed && '; …'}
    </span>
  );
}

/** What passes by itself or by the next step of the writer: the rest is told when it is its turn. */
function isWaiting({ why }: Hold): boolean {
  return why === 'nothing' || why === 'no-form' || why === 'not-upwork' || why === 'running';
}

/** More causes at once than `most` only hide the first; that a field is too long is mended by other means than the rest. */
function told(holds: readonly Hold[], most: number): Hold[] {
  const [first] = holds;
  if (!first || isWaiting(first)) return holds.slice(0, 1);
  const some = holds.slice(0, most);
  const over = holds.find(({ why }) => why === 'over');
  return over && !some.includes(over) ? [...some, over] : some;
}

function holdText(words: Words, text: ViewWords['inserting'], hold: Hold): string {
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
