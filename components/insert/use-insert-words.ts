import { useEffect } from 'preact/hooks';
import type { ViewWords } from '../../utils/interface/index.ts';
import { usePanel } from '../shell/panel-context.ts';

/** The words of inserting, which come with those of the further views; undefined until they are here. */
export function useInsertWords(): ViewWords['inserting'] | undefined {
  const { settings } = usePanel();
  useEffect(() => settings.needViewWords(), []);
  return settings.viewWords.value?.inserting;
}
