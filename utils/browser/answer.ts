import { browser } from 'wxt/browser';
import { asFailure, type Result } from '../failure.ts';
import type { Envelope, Messages } from '../messages.ts';

type Name = keyof Messages;
type Data<K extends Name> = Parameters<Messages[K]>[0];
type Value<K extends Name> = ReturnType<Messages[K]> extends Result<infer T> ? T : never;

const handlers = new Map<string, (data: never) => Promise<unknown>>();

/**
 * Answers a message in the worker. Only pages of the extension are heard: a content script has the
 * page's address as its sender's, and gets no answer.
 */
export function answer<K extends Name>(
  name: K,
  handle: (data: Data<K>) => Promise<Value<K>>,
): void {
  // A worker that a message starts hears it only where the listener was there in its first turn.
  if (handlers.size === 0) browser.runtime.onMessage.addListener(listen);
  handlers.set(name, handle);
}

function listen(message: unknown, sender: { url?: string }): Promise<Result<unknown>> | undefined {
  if (!sender.url?.startsWith(browser.runtime.getURL('/'))) return undefined;
  const { name, data } = (message ?? {}) as Partial<Envelope>;
  const handle = handlers.get(name ?? '');
  return handle && reply(handle, data as never);
}

async function reply(
  handle: (data: never) => Promise<unknown>,
  data: never,
): Promise<Result<unknown>> {
  try {
    return { ok: true, value: await handle(data) };
  } catch (error) {
    return { ok: false, failure: asFailure(error) };
  }
}
