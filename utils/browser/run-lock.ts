/**
 * Does the work while no other page or worker of the extension does work of the same name; `undefined` where
 * one does. The lock ends with its owner, however that one ends.
 */
export async function withLock<T>(name: string, work: () => Promise<T>): Promise<T | undefined> {
  return await navigator.locks.request(name, { ifAvailable: true }, async (lock) =>
    lock ? await work() : undefined,
  );
}

/** Does the work when every other owner of the lock is done or gone; throws when the signal is aborted before. */
export async function afterLock<T>(
  name: string,
  signal: AbortSignal,
  work: () => Promise<T>,
): Promise<T> {
  return await navigator.locks.request(name, { signal }, work);
}

/** The lock of a draft: one run a draft. */
export const runLock = (draftId: string) => `run ${draftId}`;
