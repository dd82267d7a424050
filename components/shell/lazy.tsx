import { useSignal } from '@preact/signals';
import type { ComponentType } from 'preact';
import { useEffect } from 'preact/hooks';
import { usePanel, useWords } from './panel-context.ts';

/** Draws a view that is loaded when it is first opened, together with its words. */
export function Lazy({ load }: { load: () => Promise<ComponentType> }) {
  const { settings } = usePanel();
  const words = useWords();
  const view = useSignal<ComponentType | undefined>(undefined);
  useEffect(() => {
    settings.needViewWords();
    void load().then((loaded) => {
      view.value = loaded;
    });
  }, [load]);
  const View = view.value;
  if (!View || !settings.viewWords.value) return <p class="quiet pad">{words.common.loading}</p>;
  return <View />;
}
