import { useEffect, useRef } from 'preact/hooks';
import { Boundary } from './boundary.tsx';
import { Lazy } from './lazy.tsx';
import { usePanel } from './panel-context.ts';

const loadSheet = async () => (await import('./sheet-content.tsx')).SheetContent;

/** What lies over the panel; Escape closes it and gives the focus back. */
export function SheetDialog() {
  const { view } = usePanel();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  return (
    <dialog
      ref={dialog}
      class="sheet"
      aria-labelledby="sheet-title"
      onClose={() => (view.sheet.value = undefined)}
    >
      <Boundary>
        <Lazy load={loadSheet} />
      </Boundary>
    </dialog>
  );
}
