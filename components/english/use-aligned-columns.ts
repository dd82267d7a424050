import { useSignalEffect } from '@preact/signals';
import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { usePanel } from '../shell/panel-context.ts';
import type { alignColumns } from './align-columns.ts';

/** Aligns the two columns while there is room for two; the code is loaded when there is. */
export function useAlignedColumns(pair: RefObject<HTMLElement | null>): void {
  const { fragments } = usePanel();
  const aligned = useRef<ReturnType<typeof alignColumns> | undefined>(undefined);
  useEffect(() => {
    const columns = matchMedia('(min-width: 45em)');
    const end = new AbortController();
    const turn = async () => {
      aligned.current?.end();
      aligned.current = undefined;
      if (!columns.matches) return;
      const { alignColumns } = await import('./align-columns.ts');
      if (end.signal.aborted || !columns.matches || aligned.current || !pair.current) return;
      aligned.current = alignColumns(pair.current, () => ({
        draft: fragments.draft.peek(),
        views: fragments.all.peek(),
      }));
    };
    void turn();
    columns.addEventListener('change', turn, { signal: end.signal });
    return () => {
      end.abort();
      aligned.current?.end();
    };
  }, []);
  useSignalEffect(() => {
    void fragments.all.value;
    aligned.current?.ask();
  });
}
