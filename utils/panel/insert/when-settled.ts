import { effect } from '@preact/signals';
import type { InsertInput } from './insert-contract.ts';

/** Milliseconds: a proof takes a few; where it cannot come at all, the writer is not kept from their form. */
const most = 10_000;

/**
 * Waits until all that holds an insertion is known of the text as it stands: its points proved, the post read, contact
 * details looked for. What was typed a moment ago is told nothing of yet.
 */
export async function whenSettled({
  fragments,
  reading,
}: Pick<InsertInput, 'fragments' | 'reading'>): Promise<void> {
  let stop: (() => void) | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const proved = new Promise<void>((resolve) => {
    stop = effect(() => {
      if (fragments.all.value.every(({ isProven }) => isProven)) resolve();
    });
  });
  const late = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, most);
  });
  await Promise.race([Promise.all([proved, reading.settle()]), late]);
  stop?.();
  clearTimeout(timer);
}
