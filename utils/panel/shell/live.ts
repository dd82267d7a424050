import { effect, type ReadonlySignal, signal, untracked } from '@preact/signals';
import { liveQuery } from 'dexie';
import { asFailure, ExpectedFailure, type Failure } from '../../failure.ts';

/** A signal that follows the database. `stop` ends the subscription. */
export interface Live<T> {
  value: ReadonlySignal<T>;
  /** Why it follows no longer; absent while it does. «Not there yet» and «cannot be had» are two things. */
  failure: ReadonlySignal<Failure | undefined>;
  stop(): void;
}

/**
 * Follows a query. It reads signals too: when one of them changes the query is asked anew and the
 * value falls back to `initial`, so that nothing of the former key is shown under the new one.
 */
export function live<T>(query: () => (() => Promise<T>) | undefined, initial: T): Live<T> {
  const value = signal<T>(initial);
  const failure = signal<Failure | undefined>();
  const stop = effect(() => {
    const ask = query();
    untracked(() => {
      value.value = initial;
      failure.value = undefined;
    });
    if (!ask) return;
    const subscription = liveQuery(() => told(ask)).subscribe({
      next: (found) => {
        try {
          failure.value = undefined;
          value.value = found;
        } catch (error) {
          // What a row does to those who follow it is no end of the query.
          reportError(error);
        }
      },
      error: (error) => {
        failure.value = asFailure(error);
      },
    });
    return () => subscription.unsubscribe();
  });
  return { value, failure, stop };
}

/** A query of Dexie's keeps silent for ever where the database cannot be opened; here it says why. */
async function told<T>(ask: () => Promise<T>): Promise<T> {
  try {
    return await ask();
  } catch (error) {
    const { code, detail } = asFailure(error);
    throw new ExpectedFailure(code, detail);
  }
}
