/**
 * Stands for `navigator.locks`, which Node has not in all the versions that the tests run on: owners of one name
 * come one after the other.
 */
export function provideLocks(): void {
  if (globalThis.navigator?.locks) return;
  const queues = new Map<string, Promise<unknown>>();
  const held = new Set<string>();
  const request = async (
    name: string,
    options: { ifAvailable?: boolean; signal?: AbortSignal },
    work: (lock: object | null) => Promise<unknown>,
  ) => {
    if (options.ifAvailable && held.has(name)) return work(null);
    const turn = (queues.get(name) ?? Promise.resolve()).then(async () => {
      options.signal?.throwIfAborted();
      held.add(name);
      try {
        return await work({ name });
      } finally {
        held.delete(name);
      }
    });
    queues.set(
      name,
      turn.catch(() => undefined),
    );
    return turn;
  };
  const navigator = globalThis.navigator ?? {};
  Object.defineProperty(navigator, 'locks', { value: { request }, configurable: true });
  if (!globalThis.navigator)
    Object.defineProperty(globalThis, 'navigator', { value: navigator, configurable: true });
}
