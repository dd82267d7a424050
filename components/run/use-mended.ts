import { useRef } from 'preact/hooks';
import { usePanel } from '../shell/panel-context.ts';
import { useLive } from '../shell/use-live.ts';

/** True once an engine's settings or keys were written after the run was first seen here: its failure may be over. */
export function useMended(runId: string | undefined): boolean {
  const { db, settings } = usePanel();
  // What the keys are is nobody's business here; that one was written is enough.
  const keys = useLive<object | undefined>(
    () => async () => {
      await db.secrets.toArray();
      return {};
    },
    undefined,
  );
  const { engine, openai, compatible } = settings.settings.value;
  const setUp = JSON.stringify([engine, openai, compatible]);
  const seen = useRef<{ runId: string | undefined; setUp: string; keys: object } | undefined>(
    undefined,
  );
  if (keys && seen.current?.runId !== runId) seen.current = { runId, setUp, keys };
  return seen.current !== undefined && (seen.current.setUp !== setUp || seen.current.keys !== keys);
}
