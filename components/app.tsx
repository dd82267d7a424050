import { useEffect } from 'preact/hooks';
import type { Panel } from '../utils/panel/panel.ts';
import { deferred } from './deferred.tsx';
import { DraftPlace } from './draft-place.tsx';
import { handleKey } from './handle-key.ts';
import { Lazy } from './lazy.tsx';
import { NoticeList } from './notice-list.tsx';
import { PanelContext, usePanel, useWords } from './panel-context.ts';
import { PanelHeader } from './panel-header.tsx';
import { SheetDialog } from './sheet-dialog.tsx';

const ConsentScreen = deferred(async () => (await import('./consent-screen.tsx')).ConsentScreen);
const loadJob = async () => (await import('./job-place.tsx')).JobPlace;
const loadDocuments = async () => (await import('./documents-place.tsx')).DocumentsPlace;

/** The whole panel on its models. */
export function App({ panel }: { panel: Panel }) {
  const { settings } = panel;
  useEffect(() => {
    document.documentElement.lang = settings.language.value;
  }, [settings.language.value]);
  // Nothing is drawn before settings and words are there: no screen flashes that is gone at once.
  if (!settings.isLoaded.value || !settings.words.value) return null;
  return (
    <PanelContext.Provider value={panel}>
      {settings.hasConsent.value ? <Shell /> : <ConsentScreen />}
    </PanelContext.Provider>
  );
}

function Shell() {
  const panel = usePanel();
  const words = useWords();
  const { view, settings } = panel;
  const place = view.place.value;
  useEffect(() => {
    const listen = (event: KeyboardEvent) => handleKey(panel, event);
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, [panel]);
  useEffect(
    () =>
      panel.adapter.onCommand((command) => {
        if (command === 'insert' && panel.insert.canInsert.peek()) void panel.insert.insert();
      }),
    [panel],
  );
  return (
    <main
      class={`shell${view.isWide.value ? ' wide' : ''}${settings.settings.value.serif ? ' serif' : ''}`}
    >
      <PanelHeader />
      <nav class="places" aria-label={words.places.label}>
        {(['draft', 'job', 'documents'] as const).map((one) => (
          <button
            key={one}
            type="button"
            aria-current={place === one ? 'page' : undefined}
            onClick={() => (view.place.value = one)}
          >
            {words.places[one]}
          </button>
        ))}
      </nav>
      <NoticeList />
      {/* The writing room stays in the page, so that no caret, scroll or undo is lost by a look elsewhere. */}
      <div class="place" hidden={place !== 'draft'}>
        <DraftPlace />
      </div>
      {place === 'job' && (
        <div class="place scroll">
          <Lazy load={loadJob} />
        </div>
      )}
      {place === 'documents' && (
        <div class="place scroll">
          <Lazy load={loadDocuments} />
        </div>
      )}
      {view.sheet.value && <SheetDialog />}
    </main>
  );
}
