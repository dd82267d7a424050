import { usePanel, useViewWords } from '../shell/panel-context.ts';

/** What the writer passed over in this draft, each with the way back. */
export function PassedOver() {
  const { fragments, english } = usePanel();
  const late = useViewWords();
  const list = fragments.all.value.flatMap((view) =>
    view.passedOverList.map((finding) => ({ id: view.id, finding })),
  );
  if (list.length === 0) return null;
  return (
    <>
      <p class="strong">{late.proof.passedOver(list.length)}</p>
      <ul class="hint-list" aria-label={late.proof.passedOver(list.length)}>
        {list.map(({ id, finding }) => (
          <li key={`${id} ${finding.ignoreKey} ${finding.start}`}>
            {id} <span class="rule-id">{finding.rule}</span> {finding.message}{' '}
            <button
              type="button"
              class="small"
              aria-label={late.finding.takeBackNamed(finding.rule, finding.text)}
              onClick={() => void english.takeBack(finding)}
            >
              {late.finding.takeBack}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
