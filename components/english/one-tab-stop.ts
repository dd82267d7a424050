/**
 * The list of points is one stop of the Tab key: the box that was used last, or the first. Once a point is pressed or a
 * key is typed in it, or a finding of it is open, all of that point can be reached by Tab. Gives what ends it.
 */
export function keepOneTabStop(list: HTMLElement): () => void {
  const end = new AbortController();
  let last: HTMLElement | undefined;
  let used: Element | null = null;
  let frame: number | undefined;
  const set = () => {
    frame = undefined;
    const boxes = list.querySelectorAll<HTMLElement>('[role=textbox]');
    const stop = last?.isConnected ? last : boxes[0];
    const own = document.activeElement?.closest('[data-fragment]');
    const inUse = own && (own === used || own.querySelector('.finding-more')) ? own : undefined;
    for (const one of list.querySelectorAll<HTMLElement>(
      'button, input, select, summary, a, [role=textbox]',
    )) {
      const isStop = one === stop || inUse?.contains(one) === true;
      const next = isStop ? '0' : '-1';
      if (one.getAttribute('tabindex') !== next) one.setAttribute('tabindex', next);
    }
  };
  const ask = () => {
    frame ??= requestAnimationFrame(set);
  };
  list.addEventListener(
    'focusin',
    ({ target }) => {
      if ((target as Element).matches('[role=textbox]')) last = target as HTMLElement;
      ask();
    },
    { signal: end.signal },
  );
  const leave = ({ relatedTarget }: FocusEvent) => {
    if (!list.contains(relatedTarget as Element | null)) used = null;
    ask();
  };
  list.addEventListener('focusout', leave, { signal: end.signal });
  const use = (event: Event) => {
    if (/^(Tab|Shift)$/.test((event as KeyboardEvent).key)) return;
    used = (event.target as Element).closest('[data-fragment]');
    ask();
  };
  for (const kind of ['keydown', 'pointerdown'])
    list.addEventListener(kind, use, { signal: end.signal });
  const changes = new MutationObserver(ask);
  changes.observe(list, { childList: true, subtree: true });
  ask();
  return () => {
    end.abort();
    changes.disconnect();
    if (frame !== undefined) cancelAnimationFrame(frame);
  };
}
