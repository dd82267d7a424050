import { useSignal } from '@preact/signals';
import type { Notice } from '../../utils/panel/shell/notices.ts';
import { FailureSentence } from './failure-sentence.tsx';
import { usePanel, useWords } from './panel-context.ts';

/** What went wrong or is worth knowing, with the next step on a button: the newest; the older ones in a list. */
export function NoticeList() {
  const { notices } = usePanel();
  const words = useWords();
  const isWhole = useSignal(false);
  const list = [...notices.list.value].reverse();
  const shown = isWhole.value ? list : list.slice(0, 1);
  return (
    <div class="notices" role="status" aria-live="polite">
      {shown.map((notice) => (
        <NoticeRow key={notice.id} notice={notice} />
      ))}
      {list.length > 1 && (
        <button
          type="button"
          class="link older"
          aria-expanded={isWhole.value}
          onClick={() => (isWhole.value = !isWhole.value)}
        >
          {words.common.older(list.length - 1)}
        </button>
      )}
    </div>
  );
}

function NoticeRow({ notice }: { notice: Notice }) {
  const { notices } = usePanel();
  const words = useWords();
  return (
    <div class={`notice ${notice.tone}`}>
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
  );
}
