import { effect, type ReadonlySignal, signal, untracked } from '@preact/signals';
import { liveQuery } from 'dexie';

/** A signal that follows the database. `stop` ends the subscription. */
export interface Live<T> {
  value: ReadonlySignal<T>;
  stop(): void;
}

/**
 * Follows a query. It reads signals too: when one of them changes the query is asked anew and the
 * value falls back to `initial`, so that nothing of the former key is shown under the new one.
 */
export function live<T>(query: () => (() => Promise<T>) | undefined, initial: T): Live<T> {
  const value = signal<T>(initial);
  const stop = effect(() => {
    const ask = query();
    untracked(() => {
      value.value = initial;
    });
    if (!ask) return;
    const subscription = liveQuery(ask).subscribe({
      next: (found) => {
        value.value = found;
      },
      // A database that cannot be read is told by the write that fails next; the view keeps what it has.
      error: (error) => console.warn('live query ended', error?.name),
    });
    return () => subscription.unsubscribe();
  });
  return { value, stop };
}
