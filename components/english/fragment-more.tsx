import { useSignal } from '@preact/signals';
import type { FragmentView } from '../../utils/panel/english/fragment-view.ts';
import { usePanel, useViewWords } from '../shell/panel-context.ts';

/** The point in Russian again, or one of its lines. */
function BackButtons({ view }: { view: FragmentView }) {
  const panel = usePanel();
  const words = useViewWords().second;
  const second = panel.second.value;
  const lines = view.lines.flatMap(({ line, target }, index) =>
    line.kind === 'russian' && target !== '' ? [{ key: line.key, index }] : [],
  );
  if (!second || lines.length === 0) return null;
  const button = (keys: string[], label: string) => (
    <button
      key={label}
      type="button"
      class="small"
      disabled={second.isReading.value}
      onClick={() => void second.read('back', { keys })}
    >
      {label}
    </button>
  );
  return (
    <>
      {button(
        lines.map(({ key }) => key),
        words.back,
      )}
      {lines.length > 1 && lines.map(({ key, index }) => button([key], words.backLine(index + 1)))}
    </>
  );
}

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
        <BackButtons view={view} />
      </div>
    </div>
  );
}
