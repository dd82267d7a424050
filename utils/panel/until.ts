import { effect } from '@preact/signals';

/** Waits until the condition, which reads signals, holds. */
export function until(condition: () => boolean): Promise<void> {
  return new Promise((resolve) => {
    const stop = effect(() => {
      if (!condition()) return;
      resolve();
      // In its first turn the effect has no end yet.
      queueMicrotask(() => stop());
    });
  });
}
