import { asFailure } from '../failure.ts';
import type { BuiltInAdapter, BuiltInState } from '../panel/shell/adapter.ts';
import type { BrowserTranslatorFactory } from '../translation/engines/built-in.ts';

/**
 * The browser's own translator for the panel's page, or nothing where the browser has none. The run's
 * code is loaded at the first use: few panels ever need it.
 */
export function builtInAdapter(): BuiltInAdapter | undefined {
  const factory = (globalThis as { Translator?: BrowserTranslatorFactory }).Translator;
  if (!factory) return undefined;
  return {
    async state({ source, target }) {
      const pair = { sourceLanguage: source, targetLanguage: target };
      return (await factory.availability(pair).catch(() => 'unavailable')) as BuiltInState;
    },
    async translate(data, onDownload) {
      try {
        const [{ createBuiltInEngine }, { startRun }] = await Promise.all([
          import('../translation/engines/built-in.ts'),
          import('./run-active.ts'),
        ]);
        const run = await startRun(data, async ({ pair }) =>
          createBuiltInEngine({ factory, ...pair, onDownload }),
        );
        return { ok: true, value: { runId: run.id } };
      } catch (error) {
        return { ok: false, failure: asFailure(error) };
      }
    },
    async stop(draftId) {
      const { isActive, stopRun } = await import('./run-active.ts');
      if (!isActive(draftId)) return false;
      await stopRun(draftId);
      return true;
    },
  };
}
