import type { FragmentState, FragmentView } from '../../utils/panel/english/fragment-view.ts';
import { stateGlyphs } from './state-glyphs.ts';

/** The rail between two columns: the state of each line, at the line's height (`align-columns.ts`). */
export function LineStates({ view }: { view: FragmentView }) {
  return (
    <span class="line-states" aria-hidden="true">
      {view.lines.map((line, index) => {
        const state = stateOfLine(view, index);
        return (
          state && (
            <span key={line.line.index} class={state} data-line={index}>
              <span class="glyph">{stateGlyphs[state]}</span>
            </span>
          )
        );
      })}
    </span>
  );
}

/** The state of one line with what was found in it; none for a blank one. */
export function stateOfLine(view: FragmentView, index: number): FragmentState | undefined {
  const line = view.lines[index];
  if (!line || line.state === 'blank') return undefined;
  if (view.translating.has(line.line.key)) return 'translating';
  const own = view.findings.filter((finding) => finding.fragmentLine === index);
  if (own.some((finding) => finding.severity === 'error')) return 'errors';
  return own.length > 0 ? 'warnings' : line.state;
}
