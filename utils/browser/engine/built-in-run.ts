import { asFailure } from '../../failure.ts';
import type { BuiltInAdapter } from '../../panel/shell/adapter.ts';
import {
  type BrowserTranslatorFactory,
  createBuiltInEngine,
} from '../../translation/engines/built-in.ts';
import { isActive, startRun, stopRun } from '../run-active.ts';

/** A run in the panel's page, which alone has the browser's translator. */
export function builtInRun(
  factory: BrowserTranslatorFactory,
): Pick<BuiltInAdapter, 'translate' | 'stop'> {
  return {
    async translate(data, onDownload) {
      try {
        const run = await startRun(data, async ({ pair }) =>
          createBuiltInEngine({ factory, ...pair, onDownload }),
        );
        return { ok: true, value: { runId: run.id } };
      } catch (error) {
        return { ok: false, failure: asFailure(error) };
      }
    },
    async stop(draftId) {
      if (!isActive(draftId)) return false;
      await stopRun(draftId);
      return true;
    },
  };
}
