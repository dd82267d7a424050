import { useSignalEffect } from '@preact/signals';
import { useRef } from 'preact/hooks';
import type { FragmentView } from '../../../utils/panel/english/fragment-view.ts';
import { markText } from '../../draft/highlights.ts';
import { usePanel, useViewWords } from '../../shell/panel-context.ts';
import { marksOfRussian } from './paired.ts';

/** The Russian over its English, to be read; a click goes to it in the draft. */
export function RussianLine({ view, index }: { view: FragmentView; index: number }) {
  const panel = usePanel();
  const late = useViewWords();
  const box = useRef<HTMLParagraphElement>(null);
  const line = view.lines[index]?.line;
  const text = line?.text.trim() ?? '';
  useSignalEffect(() => {
    if (!box.current || !line) return;
    const cut = line.text.length - line.text.trimStart().length;
    markText(box.current, marksOfRussian(panel, line.index, -cut, line.text));
  });
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the number of the point leads there by key.
    <p
      ref={box}
      class="source"
      lang="ru"
      title={late.fragment.showSource}
      onClick={() => {
        // One who marks words to copy them wants to stay.
        if (getSelection()?.isCollapsed !== false) panel.view.toSource(view.id, { line: index });
      }}
    >
      {text}
    </p>
  );
}
