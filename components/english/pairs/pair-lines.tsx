import { useEffect } from 'preact/hooks';
import type { FragmentView } from '../../../utils/panel/english/fragment-view.ts';
import { usePanel, useViewWords } from '../../shell/panel-context.ts';
import { EnglishBox } from '../english-box.tsx';
import { Findings } from '../findings.tsx';
import { stateOfLine } from '../line-states.tsx';
import { BackText } from '../reading/back-text.tsx';
import { stateGlyphs } from '../state-glyphs.ts';
import { RussianLine } from './russian-line.tsx';

/** A point as pairs: every line of the Russian with its English and what was found in it straight below. */
export function PairLines({ view, onDrawn }: { view: FragmentView; onDrawn(): void }) {
  const panel = usePanel();
  useEffect(onDrawn, []);
  const late = useViewWords();
  const boxes = view.lines.filter(({ state }) => state !== 'blank').length;
  return (
    <>
      {view.lines.map((line, index) => {
        const state = stateOfLine(view, index);
        const part = view.lineIds[index];
        if (!state || part === undefined) return null;
        const found = view.findings.filter(({ fragmentLine }) => fragmentLine === index);
        return (
          <div
            key={part}
            class={`pair-line ${state}${panel.view.line.value === line.line.index ? ' current' : ''}`}
            data-line={index}
          >
            <span class={`state ${state}`} title={late.fragment.state[state]}>
              <span class="glyph" aria-hidden="true">
                {stateGlyphs[state]}
              </span>
              <span class="sr">{late.fragment.state[state]}</span>
            </span>
            <div class="pair-texts">
              {line.line.kind === 'russian' && <RussianLine view={view} index={index} />}
              <EnglishBox
                id={view.id}
                part={part}
                {...(boxes > 1 ? { label: late.fragment.englishLine(index + 1) } : {})}
              />
              <BackText view={view} index={index} />
              {found.length > 0 && <Findings view={view} list={found} />}
            </div>
          </div>
        );
      })}
    </>
  );
}
