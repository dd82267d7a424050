import { useLateWords, usePanel } from '../shell/panel-context.ts';
import { UnfoldingLine } from './unfolding-line.tsx';

/** How many hints there are for the writer; unfolded, each with its place and its mending. */
export function HintLine() {
  const { hints } = usePanel();
  const words = useLateWords()?.finding;
  const list = hints.list.value;
  if (list.length === 0 || !words) return <span />;
  return <UnfoldingLine label={words.hints(list.length)}>{() => <HintList />}</UnfoldingLine>;
}

/** The hints, each with its line and its mending. */
export function HintList() {
  const { hints, draft } = usePanel();
  const late = useLateWords();
  if (!late) return null;
  return (
    <ul class="hint-list" aria-label={late.finding.hint}>
      {hints.list.value.map((hint) => (
        <li key={`${hint.rule} ${hint.start}`}>
          <span class="rule-id">{hint.rule}</span> {late.finding.line(hint.line + 1)}:{' '}
          {hint.message}{' '}
          {hint.fixed !== undefined && (
            <button
              type="button"
              class="small"
              onClick={() => draft.replaceText(hint.fixed ?? draft.text.peek())}
            >
              {late.finding.fix}
            </button>
          )}
        </li>
      ))}
    </ul>
  );
}
