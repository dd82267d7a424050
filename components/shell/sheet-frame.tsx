import type { ComponentChildren } from 'preact';
import { useWords } from './panel-context.ts';

/** What every sheet has: its title and the way out. */
export function SheetFrame({ title, children }: { title: string; children: ComponentChildren }) {
  const words = useWords();
  return (
    <>
      <header class="sheet-head">
        <h2 id="sheet-title">{title}</h2>
        <form method="dialog">
          <button type="submit" class="icon" aria-label={words.common.close}>
            ×
          </button>
        </form>
      </header>
      <div class="sheet-body">{children}</div>
    </>
  );
}
