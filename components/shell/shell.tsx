import { useEffect } from 'preact/hooks';
import type { Panel } from '../../utils/panel/shell/panel.ts';
import { DraftPlace } from '../draft/draft-place.tsx';
import { Messages } from './bars/messages.tsx';
import { Boundary } from './boundary.tsx';
import { deferred } from './deferred.tsx';
import { Lazy } from './lazy.tsx';
import { usePanel } from './panel-context.ts';
import { PanelHeader } from './panel-header.tsx';

const SheetDialog = deferred(async () => (await import('./sheet-dialog.tsx')).SheetDialog);
const loadJob = async () => (await import('../job/job-place.tsx')).JobPlace;
const loadDocuments = async () => (await import('../documents/documents-place.tsx')).DocumentsPlace;

/** The panel once the first screen was agreed to: header, places, and what lies over them. */
export function Shell() {
  const panel = usePanel();
  const { view, settings } = panel;
  const place = view.place.value;
  useEffect(() => {
    const end = new AbortController();
    let handle: ((panel: Panel, event: KeyboardEvent) => void) | undefined;
    const load = async () => {
      handle ??= (await import('./handle-key.ts')).handleKey;
      return handle;
    };
    const listen = async (event: KeyboardEvent) => (handle ?? (await load()))(panel, event);
    // Nobody presses a shortcut in a page that has not been touched yet, so its code waits for that.
    const once = { signal: end.signal, once: true };
    document.addEventListener('focusin', load, once);
    document.addEventListener('pointerdown', load, once);
    document.addEventListener('keydown', listen, { signal: end.signal });
    return () => end.abort();
  }, [panel]);
  useEffect(
    () =>
      panel.adapter.onCommand((command) => {
        if (command === 'insert' && panel.insert.canInsert.peek()) void panel.insert.insert();
      }),
    [panel],
  );
  useEffect(() => {
    const columns = matchMedia('(min-width: 45em)');
    const end = new AbortController();
    const turn = () => (view.hasColumns.value = columns.matches);
    turn();
    columns.addEventListener('change', turn, { signal: end.signal });
    return () => end.abort();
  }, [view]);
  return (
    <main
      class={`shell${view.isWide.value ? ' wide' : ''}${settings.settings.value.serif ? ' serif' : ''}`}
    >
      <Boundary>
        <PanelHeader />
      </Boundary>
      {/* The writing room stays in the page, so that no caret, scroll or undo is lost by a look elsewhere. */}
      <div class="place" hidden={place !== 'draft'}>
        <Boundary>
          <DraftPlace />
        </Boundary>
      </div>
      {place === 'job' && (
        <div class="place scroll">
          <Boundary>
            <Lazy load={loadJob} />
          </Boundary>
        </div>
      )}
      {place === 'documents' && (
        <div class="place scroll">
          <Boundary>
            <Lazy load={loadDocuments} />
          </Boundary>
        </div>
      )}
      {place !== 'draft' && <Messages />}
      {view.sheet.value && <SheetDialog />}
    </main>
  );
}
