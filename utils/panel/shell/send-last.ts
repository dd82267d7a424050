import { ask, type LastWords } from '../../messages.ts';

/**
 * Gives the worker what this page can no longer store: the message leaves at once, the write outlives the page. Call it
 * as the page goes away.
 */
export function sendLast(words: LastWords | undefined): void {
  if (words) void ask('keep', words);
}
