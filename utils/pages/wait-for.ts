/**
 * Waits until something holds, looking again whenever the document changes. Gives what it came to: false after
 * `patience` milliseconds. Leaves no timer and no observer behind.
 */
export function waitFor(
  document: Document,
  holds: () => boolean,
  patience: number,
): Promise<boolean> {
  if (holds()) return Promise.resolve(true);
  const Observer = document.defaultView?.MutationObserver ?? MutationObserver;
  return new Promise((resolve) => {
    const finish = (result: boolean) => {
      clearTimeout(timer);
      observer.disconnect();
      resolve(result);
    };
    const observer = new Observer(() => {
      if (holds()) finish(true);
    });
    const timer = setTimeout(() => finish(holds()), patience);
    observer.observe(document, {
      childList: true,
      subtree: true,
      characterData: true,
      attributes: true,
    });
  });
}
