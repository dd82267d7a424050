import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { Job } from '../../utils/job/job.ts';
import type { SettingsModel } from '../../utils/panel/settings/settings-model.ts';

const limit = 5000;

/**
 * The proposal form of the practice job, built as Upwork's is, so that the same code finds and fills its fields.
 * It is in English, as that one is; only what is said of the practice is in the language of the interface.
 */
export function PracticeForm({ job, settings }: { job: Job; settings: SettingsModel }) {
  const words = settings.viewWords.value?.practice;
  const said = useSignal<'noPage' | 'sent' | undefined>(undefined);
  useEffect(() => {
    if (words) document.title = words.title;
  }, [words]);
  if (!words) return null;
  return (
    <main class="practice-form">
      <p class="practice-mark" lang={settings.language.value}>
        <strong>{words.title}</strong>
        <span>{words.lead}</span>
      </p>
      <h1>Submit a proposal</h1>
      <h2>Job details</h2>
      <h3>{job.title?.value}</h3>
      <p>
        <a
          href={`/jobs/${job.id.value}`}
          data-test="open-original-posting"
          onClick={(event) => {
            event.preventDefault();
            said.value = 'noPage';
          }}
        >
          View job posting
        </a>
      </p>
      <h2>Additional details</h2>
      <Answer id="cover_letter" label="Cover Letter" />
      <div class="fe-proposal-job-questions">
        {job.questions?.value.map((question, index) => (
          <Answer key={question} id={`question_${index}`} label={question} />
        ))}
      </div>
      <h2>Attachments</h2>
      <p>
        <button type="button" onClick={() => (said.value = 'sent')}>
          Send
        </button>
      </p>
      <p role="status" lang={settings.language.value}>
        {said.value && words[said.value]}
      </p>
    </main>
  );
}

function Answer({ id, label }: { id: string; label: string }) {
  const text = useSignal('');
  return (
    <div class="form-group">
      <label id={`${id}_label`} for={id}>
        {label}
      </label>
      <textarea
        id={id}
        class="field"
        rows={10}
        aria-labelledby={`${id}_label`}
        value={text.value}
        onInput={(event) => (text.value = event.currentTarget.value)}
      />
      <p class="quiet" role="status">
        {limit - text.value.length} characters left
      </p>
    </div>
  );
}
