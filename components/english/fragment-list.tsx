import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { whenIdle } from '../../utils/panel/english/checker.ts';
import { deferred } from '../shell/deferred.tsx';
import { usePanel, useWords } from '../shell/panel-context.ts';

// An empty draft has no card, and can be written in before there is one.
const FragmentCard = deferred(async () => (await import('./fragment-card.tsx')).FragmentCard);

/** All fragments of the draft, in its order; none is left out of the page, so that all can be found. */
export function FragmentList() {
  const { draft, fragments, view } = usePanel();
  const words = useWords();
  const list = useRef<HTMLElement>(null);
  const ids = fragments.ids.value;
  const body = view.body.value;
  useEffect(() => {
    const root = list.current;
    if (body !== 'pairs' || !root) return;
    const end = new AbortController();
    void import('./pairs/pair-keys.ts').then(({ listenToPairs }) => {
      if (!end.signal.aborted) end.signal.addEventListener('abort', listenToPairs(root));
    });
    return () => end.abort();
  }, [body]);
  const isEmpty = ids.length === 0;
  useEffect(() => {
    const root = list.current;
    if (isEmpty || !root) return;
    const end = new AbortController();
    void import('./one-tab-stop.ts').then(({ keepOneTabStop }) => {
      if (!end.signal.aborted) end.signal.addEventListener('abort', keepOneTabStop(root));
    });
    return () => end.abort();
  }, [isEmpty]);
  return (
    <section class="fragments" ref={list} aria-label={words.fragment.list} tabIndex={-1}>
      {isEmpty && <p class="quiet pad">{words.fragment.empty}</p>}
      <Cards key={draft.id.value} ids={ids} />
    </section>
  );
}

/** So many cards are drawn in one task: those of an answer as long as a book come one slice after the other. */
const atOnce = 25;

function Cards({ ids }: { ids: string[] }) {
  const count = useSignal(atOnce);
  const { length } = ids;
  useEffect(() => {
    if (count.value < length) whenIdle(() => (count.value += atOnce));
    else count.value = Math.max(length, atOnce);
  }, [count.value, length]);
  return ids.slice(0, count.value).map((id) => <FragmentCard key={id} id={id} />);
}
