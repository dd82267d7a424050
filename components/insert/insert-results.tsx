import { formatTime } from '../../utils/interface/index.ts';
import { usePanel, useWords } from '../shell/panel-context.ts';
import { fieldName } from './field-name.ts';

/** Field by field, how the insertion fared, and the way back. */
export function InsertResults() {
  const { insert } = usePanel();
  const words = useWords();
  const results = insert.results.value;
  const question = insert.question.value;
  return (
    <>
      {question && (
        <div class="ask" role="alertdialog" aria-labelledby="ask-title" aria-describedby="ask-text">
          <p class="strong" id="ask-title">
            {question.kind === 'replace' ? words.insert.replaceTitle : words.insert.otherJobTitle}
          </p>
          <p id="ask-text">
            {question.kind === 'replace'
              ? words.insert.replaceText(
                  question.fields.map((field) => fieldName(words, field.id)).join(', '),
                )
              : question.jobId
                ? words.insert.otherJob
                : words.insert.unknownJob}
          </p>
          <button type="button" class="strong" onClick={() => insert.answer(true)}>
            {question.kind === 'replace' ? words.insert.replaceYes : words.insert.otherJobYes}
          </button>{' '}
          <button type="button" onClick={() => insert.answer(false)}>
            {words.common.cancel}
          </button>
        </div>
      )}
      {results.length > 0 && (
        <div class="results" role="status">
          <ul>
            {results.map((one) => {
              const isGood = one.state === 'inserted' || one.state === 'unchanged';
              return (
                <li key={one.field} class={isGood ? 'good' : 'error'}>
                  <span aria-hidden="true">{isGood ? '✓' : '✕'}</span> {fieldName(words, one.field)}
                  : {words.insert.result[one.state]}
                  {one.over ? ` (${words.insert.over(one.over)})` : ''}
                  {one.left !== undefined && isGood ? `, ${words.insert.left(one.left)}` : ''}
                </li>
              );
            })}
          </ul>
          {insert.canPutBack.value && results.some(({ state }) => state === 'inserted') && (
            <p>
              {results.every((one) => one.state !== 'inserted' || one.undoable)
                ? words.insert.undoHint
                : words.insert.notUndoable}{' '}
              <button type="button" class="small" onClick={() => void insert.putBack()}>
                {words.insert.putBack}
              </button>
            </p>
          )}
        </div>
      )}
      {results.length === 0 && insert.canPutBack.value && <LastInsertion />}
    </>
  );
}

/** What was inserted before: in another tab, or before the browser was started again. */
function LastInsertion() {
  const { insert, place } = usePanel();
  const words = useWords();
  const record = insert.record.value;
  if (!record) return null;
  const fields = record.results
    .filter(({ state }) => state === 'inserted')
    .map(({ field }) => fieldName(words, field));
  return (
    <p class="results quiet">
      {words.insert.insertedAt(formatTime(words.locale, record.at), fields.join(', '))}{' '}
      <button
        type="button"
        class="small"
        disabled={!place.isForm.value}
        onClick={() => void insert.putBack()}
      >
        {words.insert.putBack}
      </button>
    </p>
  );
}
