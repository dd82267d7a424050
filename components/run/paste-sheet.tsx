import { useSignal } from '@preact/signals';
import { NoticeList } from '../shell/notice-list.tsx';
import { usePanel, useViewWords } from '../shell/panel-context.ts';
import { SheetFrame } from '../shell/sheet-frame.tsx';

/** A text that was copied elsewhere: an answer of a chat, or the page of a job. */
export function PasteSheet({ kind }: { kind: 'paste-answer' | 'paste-job' }) {
  const panel = usePanel();
  const words = useViewWords().running;
  const text = useSignal('');
  const isJob = kind === 'paste-job';
  const take = async () => {
    const done = isJob
      ? await panel.place.readPastedJob(text.value)
      : await panel.exchange.pasteAnswer(text.value);
    if (done) panel.view.sheet.value = undefined;
  };
  return (
    <SheetFrame title={isJob ? words.pasteJobTitle : words.pasteTitle}>
      {isJob && <p class="quiet">{words.pasteJobHint}</p>}
      <NoticeList />
      <label for="paste-text">{isJob ? words.pasteJobLabel : words.pasteLabel}</label>
      <textarea
        id="paste-text"
        rows={10}
        value={text.value}
        onInput={(event) => (text.value = event.currentTarget.value)}
      />
      <p class="row">
        <button
          type="button"
          class="primary"
          disabled={text.value.trim() === ''}
          onClick={() => void take()}
        >
          {isJob ? words.pasteJobDo : words.pasteDo}
        </button>
      </p>
    </SheetFrame>
  );
}
