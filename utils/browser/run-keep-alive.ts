import { browser } from 'wxt/browser';

/** Chromium ends a worker 30 s after its last call of an extension API; reading a stream is none. */
const beat = 25_000;

let held = 0;
let timer: ReturnType<typeof setInterval> | undefined;

/** Keeps the worker alive while the work lasts, and not a moment longer. */
export async function keepAlive<T>(work: () => Promise<T>): Promise<T> {
  held++;
  timer ??= setInterval(() => void browser.runtime.getPlatformInfo(), beat);
  try {
    return await work();
  } finally {
    held--;
    if (held === 0) {
      clearInterval(timer);
      timer = undefined;
    }
  }
}
