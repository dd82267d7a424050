import { usePanel, useWords } from '../shell/panel-context.ts';

/** The English of the line in which the caret stands, under the Russian; a click shows both as a pair. */
export function LineStrip() {
  const { fragments, view } = usePanel();
  const words = useWords();
  const index = view.line.value;
  const id = view.activeId.value;
  const own = id === undefined ? undefined : fragments.view(id).value;
  const at = own?.lines.findIndex(({ line }) => line.index === index) ?? -1;
  const line = own?.lines[at];
  if (!own || !line || line.line.kind !== 'russian' || line.target.trim() === '') return null;
  return (
    <button
      type="button"
      // The view switch right behind leads to the same by key.
      tabIndex={-1}
      class={`line-strip ${line.state}`}
      lang="en"
      title={words.view.pairs}
      onClick={() => view.toEnglish(own.id, { line: at, focus: true })}
    >
      <span>{line.target}</span>
    </button>
  );
}
