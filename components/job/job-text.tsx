import { useMemo } from 'preact/hooks';
import { asksOf } from '../../utils/panel/job/asks.ts';
import { createJobsModel } from '../../utils/panel/job/jobs-model.ts';
import { usePanel, useViewWords, useWords } from '../shell/panel-context.ts';

/** The post itself, and the client's questions, ready to be quoted. */
export function JobText() {
  const { place, draft, notices, view } = usePanel();
  const jobs = useMemo(() => createJobsModel(draft, place, notices), []);
  const words = useViewWords();
  const { locale } = useWords();
  const job = place.job.value?.job;
  if (!job) return null;
  const questions = job.questions?.value ?? [];
  const quote = (text: string) => {
    if (text.trim() === '') return;
    jobs.quote(text);
    view.place.value = 'draft';
  };
  return (
    <>
      {questions.length > 0 && (
        <section aria-labelledby="questions-title">
          <h2 id="questions-title">{words.job.questions}</h2>
          <ol class="question-list" lang="en">
            {questions.map((question) => (
              <li key={question}>
                <p class="post">{question}</p>
                <button
                  type="button"
                  class="small"
                  lang={locale}
                  disabled={draft.text.value.includes(`«${question}»`)}
                  onClick={() => quote(question)}
                >
                  {words.job.quote}
                </button>
              </li>
            ))}
          </ol>
        </section>
      )}
      {job.description && (
        <section aria-labelledby="description-title">
          <h2 id="description-title">{words.job.description}</h2>
          <p class="post" lang="en">
            {asksOf(job.description.value).map((part) =>
              part.asks ? (
                <mark key={part.start} title={words.job.asks}>
                  {part.text}
                </mark>
              ) : (
                part.text
              ),
            )}
          </p>
          <button
            type="button"
            class="small"
            onClick={() => quote(document.getSelection()?.toString() ?? '')}
          >
            {words.job.quoteSelected}
          </button>
        </section>
      )}
    </>
  );
}
