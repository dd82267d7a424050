import { DraftsSheet } from './drafts-sheet.tsx';
import { HistorySheet } from './history-sheet.tsx';
import { usePanel } from './panel-context.ts';
import { PasteSheet } from './paste-sheet.tsx';
import { ReceiptsSheet } from './receipts-sheet.tsx';
import { ShortcutsSheet } from './shortcuts-sheet.tsx';
import { VersionsSheet } from './versions-sheet.tsx';

/** The sheet that is open. */
export function SheetContent() {
  const sheet = usePanel().view.sheet.value;
  if (!sheet) return null;
  if (typeof sheet === 'object') return <HistorySheet id={sheet.history} />;
  switch (sheet) {
    case 'drafts':
      return <DraftsSheet />;
    case 'versions':
      return <VersionsSheet />;
    case 'receipts':
      return <ReceiptsSheet />;
    case 'shortcuts':
      return <ShortcutsSheet />;
    case 'paste-answer':
    case 'paste-job':
      return <PasteSheet kind={sheet} />;
  }
}
