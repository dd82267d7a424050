import { termChoices } from '../../utils/panel/documents/terms/term-choices.ts';
import type { PlacedFinding } from '../../utils/panel/english/fragment-view.ts';
import { usePanel, useViewWords } from '../shell/panel-context.ts';

/** A term that is rendered in two ways: either of them for the whole draft. */
export function TermChoice({ term, text }: Pick<PlacedFinding, 'term' | 'text'>) {
  const { view } = usePanel();
  const words = useViewWords().terms;
  if (!term) return null;
  return (
    <p class="row">
      {termChoices(term.target, text).map((choice) => (
        <button
          key={choice.to}
          type="button"
          class="small"
          onClick={() => (view.sheet.value = { change: { source: term.source, ...choice } })}
        >
          {words.callIt(choice.to)}
        </button>
      ))}
    </p>
  );
}
