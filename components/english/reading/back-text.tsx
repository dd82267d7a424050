import type { FragmentView } from '../../../utils/panel/english/fragment-view.ts';
import { readBack } from '../../../utils/panel/english/reading/back-line.ts';
import { usePanel, useViewWords } from '../../shell/panel-context.ts';

/** The English of a line in Russian again: a quiet third text, for the eye only. */
export function BackText({ view, index }: { view: FragmentView; index: number }) {
  const panel = usePanel();
  const words = useViewWords().second;
  const line = view.lines[index];
  const back = line && panel.second.value?.backs.value.get(line.line.key);
  const read = line && readBack(line.line.text, line.target, back);
  if (!read) return null;
  return (
    <p class={read.isStale ? 'back stale' : 'back'} lang="ru">
      <span class="sr">{words.backSays} </span>
      {read.isStale ? <s>{read.text}</s> : read.text}
      {read.isStale && <span class="quiet"> ({words.stale})</span>}
      {read.differences.map(({ kind, text, side }) => (
        <span key={`${side} ${kind} ${text}`} class="back-differs">
          {' '}
          <span aria-hidden="true">▲ </span>
          {words.differs[kind]} «{text}»: {words.side[side]}
        </span>
      ))}
    </p>
  );
}

/** The same for a whole point, where it is drawn as one box. */
export function BackTexts({ view }: { view: FragmentView }) {
  return (
    <>
      {view.lines.map((line, index) => (
        <BackText key={line.line.key} view={view} index={index} />
      ))}
    </>
  );
}
