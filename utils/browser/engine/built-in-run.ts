import { asFailure } from '../../failure.ts';
import type { BuiltInAdapter } from '../../panel/shell/adapter.ts';
import {
  type BrowserTranslatorFactory,
  createBuiltInEngine,
} from '../../translation/engines/built-in.ts';
import { isReading, startReading, stopReading } from '../reading/read-active.ts';
import { isActive, startRun, stopRun } from '../run-active.ts';

/** A run in the panel's page, which alone has the browser's translator. */
export function builtInRun(
  factory: BrowserTranslatorFactory,
): Pick<BuiltInAdapter, 'translate' | 'stop' | 'read' | 'stopReading'> {
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
    async read(data) {
      try {
        const run = await startReading(data, async ({ pair }) =>
          createBuiltInEngine({ factory, source: pair.target, target: pair.source }),
        );
        return { ok: true, value: { runId: run.id } };
      } catch (error) {
        return { ok: false, failure: asFailure(error) };
      }
    },
    async stopReading(draftId) {
      if (!isReading(draftId)) return false;
      await stopReading(draftId);
      return true;
    },
    async stop(draftId) {
      if (!isActive(draftId)) return false;
      await stopRun(draftId);
      return true;
    },
  };
}
