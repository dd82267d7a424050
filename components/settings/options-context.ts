import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { ViewWords, Words } from '../../utils/interface/index.ts';
import type { Options } from '../../utils/panel/settings/options.ts';

export const OptionsContext = createContext<Options | undefined>(undefined);

/** The models of the settings page and their words. Only below a provider, once the words are there. */
export function useOptions(): Options & { words: ViewWords['options']; common: Words } {
  const options = useContext(OptionsContext);
  const words = options?.settings.viewWords.value;
  const common = options?.settings.words.value;
  if (!options || !words || !common) throw new Error('no settings page above this component');
  return { ...options, words: words.options, common };
}
