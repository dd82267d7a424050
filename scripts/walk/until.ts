import { setTimeout } from 'node:timers/promises';

/**
 * Between two questions, in milliseconds: the asking leaves the processor to what is asked about, which the driver's
 * own way, a question in every frame, does not.
 */
export const BETWEEN = 50;

/** Asks again and again until the answer is yes: what is stored or was asked for tells nobody that it changed. */
export async function until(
  isSo: () => boolean | Promise<boolean>,
  what: string,
  timeout = 30_000,
): Promise<void> {
  const end = Date.now() + timeout;
  while (!(await isSo())) {
    if (Date.now() > end) throw new Error(`Waited ${timeout} ms in vain until ${what}.`);
    await setTimeout(BETWEEN);
  }
}
