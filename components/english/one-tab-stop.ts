/**
 * The list of points is one stop of the Tab key: the box that was used last, or the first. Once the focus is in a
 * point, all of that point can be reached by Tab. Gives what ends it.
 */
export function keepOneTabStop(list: HTMLElement): () => void {
  const end = new AbortController();
  let last: HTMLElement | undefined;
  let frame: number | undefined;
  const set = () => {
    frame = undefined;
    const boxes = list.querySelectorAll<HTMLElement>('[role=textbox]');
    const stop = last?.isConnected ? last : boxes[0];
    const inUse = document.activeElement?.closest('[data-fragment]');
    for (const one of list.querySelectorAll<HTMLElement>('button, input, [role=textbox]')) {
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
  list.addEventListener('focusout', ask, { signal: end.signal });
  const changes = new MutationObserver(ask);
  changes.observe(list, { childList: true, subtree: true });
  ask();
  return () => {
    end.abort();
    changes.disconnect();
    if (frame !== undefined) cancelAnimationFrame(frame);
  };
}
