import { asFailure } from '../failure.ts';
import type { BuiltInAdapter, BuiltInState } from '../panel/adapter.ts';
import { readSettings } from '../storage/settings.ts';
import { type BuiltInParts, createBuiltInEngine } from '../translation/engines/built-in.ts';
import { isActive, startRun, stopRun } from './run-active.ts';

/** The browser's on-device translator, which runs in the panel's page; absent where the browser has none. */
export function builtInAdapter(): BuiltInAdapter | undefined {
  const factory = (globalThis as { Translator?: BuiltInParts['factory'] }).Translator;
  if (!factory) return undefined;
  return {
    async state({ source, target }) {
      const pair = { sourceLanguage: source, targetLanguage: target };
      return (await factory.availability(pair).catch(() => 'unavailable')) as BuiltInState;
    },
    async translate(data, onDownload) {
      try {
        const { pair } = await readSettings();
        const run = await startRun(data, async () =>
          createBuiltInEngine({ factory, ...pair, onDownload }),
        );
        return { ok: true, value: { runId: run.id } };
      } catch (error) {
        return { ok: false, failure: asFailure(error) };
      }
    },
    async stop(draftId) {
      const isMine = isActive(draftId);
      if (isMine) await stopRun(draftId);
      return isMine;
    },
  };
}
