import { useSignal } from '@preact/signals';
import type { FragmentView } from '../../utils/panel/english/fragment-view.ts';
import { usePanel, useViewWords } from '../shell/panel-context.ts';

/** What is seldom wanted of a fragment: ask again with a wish, look at the history. */
export function FragmentMore({ view }: { view: FragmentView }) {
  const panel = usePanel();
  const late = useViewWords();
  const wish = useSignal('');
  const id = `wish-${view.id}`;
  const keys = view.lines.filter(({ line }) => line.kind === 'russian').map(({ line }) => line.key);
  return (
    <div class="fragment-more">
      <label for={id}>{late.fragment.wish}</label>
      <input
        id={id}
        class="field"
        value={wish.value}
        placeholder={late.fragment.wishPlaceholder}
        onInput={(event) => {
          wish.value = event.currentTarget.value;
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && wish.value.trim() !== '')
            void panel.english.translate(view, wish.value.trim());
        }}
      />
      <div class="row">
        <button
          type="button"
          class="small"
          disabled={wish.value.trim() === '' || panel.run.isRunning.value}
          onClick={() => void panel.english.translate(view, wish.value.trim())}
        >
          {late.fragment.replaceEditedYes}
        </button>
        <button
          type="button"
          class="small"
          onClick={() => {
            panel.view.sheet.value = { history: view.id };
          }}
        >
          {late.fragment.history}
        </button>
        <button
          type="button"
          class="small"
          disabled={keys.length === 0}
          onClick={() => void panel.exchange.copyPrompt(keys)}
        >
          {late.running.promptPoint}
        </button>
      </div>
    </div>
  );
}
