import { createContext } from 'preact';
import { useContext, useEffect } from 'preact/hooks';
import type { ViewWords, Words } from '../../utils/interface/index.ts';
import type { Panel } from '../../utils/panel/shell/panel.ts';

export const PanelContext = createContext<Panel | undefined>(undefined);

/** The models. Only below a provider. */
export function usePanel(): Panel {
  const panel = useContext(PanelContext);
  if (!panel) throw new Error('no panel above this component');
  return panel;
}

/** The words of the first view. Nothing below the gate of `App` is drawn before they are there. */
export function useWords(): Words {
  const words = usePanel().settings.words.value;
  if (!words) throw new Error('no words yet');
  return words;
}

/** The words of the further views; the views are drawn once they are there (`Lazy`). */
export function useViewWords(): ViewWords {
  const words = usePanel().settings.viewWords.value;
  if (!words) throw new Error('no words yet');
  return words;
}

/** The same where they may not have come yet: asks for them, and gives nothing until they are here. */
export function useLateWords(): ViewWords | undefined {
  const { settings } = usePanel();
  useEffect(() => settings.needViewWords(), []);
  return settings.viewWords.value;
}
