import { useEffect } from 'preact/hooks';
import type { Panel } from '../../utils/panel/shell/panel.ts';
import { guardUndo } from '../draft/own-undo.ts';
import { Boundary, LastResort } from './boundary.tsx';
import { deferred } from './deferred.tsx';
import { PanelContext } from './panel-context.ts';

// Either of the two is loaded when the settings say which one is to be seen.
const ConsentScreen = deferred(async () => (await import('./consent-screen.tsx')).ConsentScreen);
const Shell = deferred(async () => (await import('./shell.tsx')).Shell);

/** The whole panel on its models. */
export function App({ panel }: { panel: Panel }) {
  const { settings } = panel;
  useEffect(guardUndo, []);
  useEffect(() => {
    document.documentElement.lang = settings.language.value;
  }, [settings.language.value]);
  if (settings.failure.value && !settings.words.value)
    return <LastResort failure={settings.failure.value} />;
  // Nothing is drawn before settings and words are there: no screen flashes that is gone at once.
  if (!settings.isLoaded.value || !settings.words.value) return null;
  return (
    <PanelContext.Provider value={panel}>
      <Boundary>{settings.hasConsent.value ? <Shell /> : <ConsentScreen />}</Boundary>
    </PanelContext.Provider>
  );
}
