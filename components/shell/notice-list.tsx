import { FailureSentence } from './failure-sentence.tsx';
import { usePanel, useWords } from './panel-context.ts';

/** What went wrong or is worth knowing, with the next step on a button. */
export function NoticeList() {
  const { notices } = usePanel();
  const words = useWords();
  return (
    <div class="notices" role="status" aria-live="polite">
      {notices.list.value.map((notice) => (
        <div key={notice.id} class={`notice ${notice.tone}`}>
          <p>
            {notice.tone === 'error' && <span aria-hidden="true">✕ </span>}
            {notice.failure ? (
              <FailureSentence failure={notice.failure} language={words.locale} />
            ) : (
              notice.text?.(words)
            )}
          </p>
          {notice.actions.map((action) => (
            <button key={action.label(words)} type="button" class="small" onClick={action.run}>
              {action.label(words)}
            </button>
          ))}
          <button
            type="button"
            class="icon"
            aria-label={words.common.dismiss}
            onClick={() => notices.dismiss(notice.id)}
          >
            ×
          </button>
        </div>
      ))}
    </div>
  );
}
