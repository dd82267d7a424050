import { useSignalEffect } from '@preact/signals';
import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { usePanel } from '../shell/panel-context.ts';
import type { alignColumns } from './align-columns.ts';

/** Aligns the lines where a point has one box: beside the Russian, or alone; the code is loaded when it is needed. */
export function useAlignedColumns(pair: RefObject<HTMLElement | null>): void {
  const { fragments, view } = usePanel();
  const aligned = useRef<ReturnType<typeof alignColumns> | undefined>(undefined);
  const stop = () => {
    aligned.current?.end();
    aligned.current = undefined;
  };
  const isOneBox = () => /columns|english/.test(view.shown.value);
  useEffect(() => stop, []);
  useSignalEffect(() => {
    if (!isOneBox()) return stop();
    if (aligned.current) return aligned.current.ask();
    void import('./align-columns.ts').then(({ alignColumns }) => {
      if (aligned.current || !pair.current || !isOneBox()) return;
      aligned.current = alignColumns(pair.current, () => ({
        draft: fragments.draft.peek(),
        views: fragments.all.peek(),
      }));
    });
  });
  useSignalEffect(() => {
    void fragments.all.value;
    aligned.current?.ask();
  });
}
