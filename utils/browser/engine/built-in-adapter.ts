import type { BuiltInAdapter, BuiltInState } from '../../panel/shell/adapter.ts';
import type { BrowserTranslatorFactory } from '../../translation/engines/built-in.ts';
import type { builtInRun } from './built-in-run.ts';

/**
 * The browser's own translator for the panel's page, or nothing where the browser has none. The run's
 * code is loaded at the first use: few panels ever need it.
 */
export function builtInAdapter(): BuiltInAdapter | undefined {
  const factory = (globalThis as { Translator?: BrowserTranslatorFactory }).Translator;
  if (!factory) return undefined;
  let run: Promise<ReturnType<typeof builtInRun>> | undefined;
  const load = () => {
    run ??= import('./built-in-run.ts').then(({ builtInRun }) => builtInRun(factory));
    return run;
  };
  return {
    async state({ source, target }) {
      const pair = { sourceLanguage: source, targetLanguage: target };
      return (await factory.availability(pair).catch(() => 'unavailable')) as BuiltInState;
    },
    translate: async (data, onDownload) => (await load()).translate(data, onDownload),
    // What was never loaded has nothing to stop.
    stop: async (draftId) => (await run)?.stop(draftId) ?? false,
    read: async (data) => (await load()).read(data),
    stopReading: async (draftId) => (await run)?.stopReading(draftId) ?? false,
  };
}
