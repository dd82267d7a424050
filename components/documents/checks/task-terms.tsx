import { usePanel, useViewWords } from '../../shell/panel-context.ts';

/** The renderings that paragraphs of T.md require: entries of the ledger that stand there, not here. */
export function TaskTerms() {
  const { ruled } = usePanel();
  const words = useViewWords().checks;
  const list = (ruled.value.style.own ?? []).filter(({ renderings }) => renderings.length > 0);
  if (list.length === 0) return null;
  return (
    <section aria-label={words.taskTerms}>
      <p class="quiet">{words.taskTerms}</p>
      <ul>
        {list.flatMap(({ id, renderings }) =>
          renderings.map(({ source, target }) => (
            <li key={`${id} ${source} ${target}`}>
              <span lang="ru">{source}</span> → <span lang="en">{target}</span>{' '}
              <span class="quiet">{id}</span>
            </li>
          )),
        )}
      </ul>
    </section>
  );
}
