import { formatDay, formatTime } from '../../utils/interface/index.ts';
import type { Inserted } from '../../utils/pages/page.ts';
import { afterSending } from '../../utils/panel/draft/life/answer-life.ts';
import { useLateWords, usePanel, useWords } from '../shell/panel-context.ts';
import { fieldName } from './field-name.ts';

/** Field by field, how the insertion fared, and the way back. */
export function InsertResults() {
  const { insert } = usePanel();
  const words = useWords();
  const text = useLateWords()?.inserting;
  const results = insert.results.value;
  const inserted = results.filter(({ state }) => state === 'inserted');
  const question = insert.question.value;
  if (!text) return null;
  return (
    <>
      {question && (
        <div class="ask" role="alertdialog" aria-labelledby="ask-title" aria-describedby="ask-text">
          <p class="strong" id="ask-title">
            {question.kind === 'replace' ? text.replaceTitle : text.otherJobTitle}
          </p>
          <p id="ask-text">
            {question.kind === 'replace'
              ? text.replaceText(
                  question.fields.map((field) => fieldName(words, field.id)).join(', '),
                )
              : question.jobId
                ? text.otherJob
                : text.unknownJob}
          </p>
          <button type="button" class="strong" onClick={() => insert.answer(true)}>
            {question.kind === 'replace' ? text.replaceYes : text.otherJobYes}
          </button>{' '}
          <button type="button" onClick={() => insert.answer(false)}>
            {words.common.cancel}
          </button>
        </div>
      )}
      {results.length > 0 && (
        <div class="results" role="status">
          <ul>
            {byOutcome(results).map((same) => {
              const [one] = same;
              const isGood = one.state === 'inserted' || one.state === 'unchanged';
              return (
                <li key={one.field} class={isGood ? 'good' : 'error'}>
                  <span aria-hidden="true">{isGood ? '✓' : '✕'}</span>{' '}
                  {same.map(({ field }) => fieldName(words, field)).join(', ')}:{' '}
                  {text.result[one.state]}
                  {one.over ? ` (${text.over(one.over)})` : ''}
                </li>
              );
            })}
          </ul>
          {insert.canPutBack.value && (
            <p class="row">
              {inserted.length > 0 && (
                <>
                  <button type="button" class="small" onClick={() => void insert.putBack()}>
                    {text.putBack}
                  </button>
                  <span class="quiet">
                    {inserted.every(({ undoable }) => undoable) ? text.undoHint : text.notUndoable}
                  </span>
                </>
              )}
              <SentIt />
            </p>
          )}
        </div>
      )}
    </>
  );
}

/** Fields that fared alike are told in one line. */
function byOutcome(results: Inserted[]): [Inserted, ...Inserted[]][] {
  const outcomes = new Map<string, [Inserted, ...Inserted[]]>();
  for (const one of results) {
    const outcome = `${one.state} ${one.over ?? 0}`;
    const same = outcomes.get(outcome);
    if (same) same.push(one);
    else outcomes.set(outcome, [one]);
  }
  return [...outcomes.values()];
}

/** What was inserted before, in one line: in another tab, or before the browser was started again. */
export function LastInsertion() {
  const { insert, place } = usePanel();
  const words = useWords();
  const text = useLateWords()?.inserting;
  const record = insert.record.value;
  if (!record || !text || insert.results.value.length > 0 || !insert.canPutBack.value) return null;
  const fields = record.results
    .filter(({ state }) => state === 'inserted')
    .map(({ field }) => fieldName(words, field));
  return (
    <div class="results quiet row">
      <span title={`${formatTime(words.locale, record.at)}: ${fields.join(', ')}`}>
        {text.insertedAt(formatDay(words.locale, record.at))}
      </span>
      <button
        type="button"
        class="small"
        disabled={!place.isForm.value}
        onClick={() => void insert.putBack()}
      >
        {text.putBack}
      </button>
      <SentIt />
    </div>
  );
}

/** Sending is the writer's own press, on the page: only the writer can say that it was done. */
function SentIt() {
  const { draft, place, notices } = usePanel();
  const life = useLateWords()?.life;
  const isInserted = draft.row.value?.life?.steps.at(-1)?.state === 'inserted';
  if (!life || !isInserted) return null;
  return (
    <button
      type="button"
      class="small"
      onClick={async () => {
        const price = place.job.peek()?.job.connects?.value;
        await draft.decide((row) => ({ life: afterSending(row.life, price, Date.now()) }));
        notices.say(() => life.sentSaid);
      }}
    >
      {life.sent}
    </button>
  );
}
