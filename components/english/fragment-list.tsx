import { deferred } from '../shell/deferred.tsx';
import { usePanel, useWords } from '../shell/panel-context.ts';

// An empty draft has no card, and can be written in before there is one.
const FragmentCard = deferred(async () => (await import('./fragment-card.tsx')).FragmentCard);

/** All fragments of the draft, in its order; none is left out of the page, so that all can be found. */
export function FragmentList() {
  const { fragments } = usePanel();
  const words = useWords();
  const ids = fragments.ids.value;
  return (
    <section class="fragments" aria-label={words.fragment.list} tabIndex={-1}>
      {ids.length === 0 && <p class="quiet pad">{words.fragment.empty}</p>}
      {ids.map((id) => (
        <FragmentCard key={id} id={id} />
      ))}
    </section>
  );
}
