import { useRef } from 'preact/hooks';
import { usePanel, useWords } from './panel-context.ts';

/** Everything that is wanted seldom, one click away. */
export function MoreMenu() {
  const panel = usePanel();
  const words = useWords();
  const list = useRef<HTMLDivElement>(null);
  const { view, adapter } = panel;
  const entries: [string, () => void][] = [
    [words.header.drafts, () => (view.sheet.value = 'drafts')],
    [words.header.answers, () => (view.sheet.value = 'answers')],
    [words.header.versions, () => (view.sheet.value = 'versions')],
    [words.header.receipts, () => (view.sheet.value = 'receipts')],
    [words.header.copyPrompt, () => void panel.exchange.copyPrompt()],
    [words.header.pasteAnswer, () => (view.sheet.value = 'paste-answer')],
    [words.header.pasteJob, () => (view.sheet.value = 'paste-job')],
    [words.header.practice, () => void panel.exchange.openPractice()],
    [words.header.newDraft, () => void panel.exchange.newDraft()],
    [words.header.settings, () => adapter.openOptions()],
    [words.header.shortcuts, () => (view.sheet.value = 'shortcuts')],
  ];
  return (
    <>
      <button type="button" class="icon" aria-label={words.header.menu} popovertarget="menu">
        ⋯
      </button>
      <div id="menu" popover="auto" ref={list} class="menu">
        {entries.map(([label, run]) => (
          <button
            key={label}
            type="button"
            onClick={() => {
              list.current?.hidePopover();
              run();
            }}
          >
            {label}
          </button>
        ))}
      </div>
    </>
  );
}
