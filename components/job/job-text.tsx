import { useMemo } from 'preact/hooks';
import { createJobsModel } from '../../utils/panel/job/jobs-model.ts';
import { usePanel, useViewWords, useWords } from '../shell/panel-context.ts';
import { MarkedPost } from './marked-post.tsx';
import { PostInRussian } from './post-in-russian.tsx';

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
            {questions.map((question, index) => (
              <li key={question}>
                <MarkedPost text={question} field="question" index={index} />
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
          {job.description.from === 'readability' && (
            <p class="quiet">{words.job.foundBy.readability}</p>
          )}
          <MarkedPost text={job.description.value} field="description" />
          <button
            type="button"
            class="small"
            onClick={() => quote(document.getSelection()?.toString() ?? '')}
          >
            {words.job.quoteSelected}
          </button>
        </section>
      )}
      <PostInRussian />
    </>
  );
}
