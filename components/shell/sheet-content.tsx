import { ChangeSheet } from '../documents/terms/change-sheet.tsx';
import { TermsSheet } from '../documents/terms/terms-sheet.tsx';
import { AnswersSheet } from '../draft/answers-sheet.tsx';
import { LongLineSheet } from '../draft/large/long-line-sheet.tsx';
import { DraftsSheet } from '../draft/list/drafts-sheet.tsx';
import { LifeSheet } from '../draft/list/life-sheet.tsx';
import { VersionsSheet } from '../draft/versions-sheet.tsx';
import { HistorySheet } from '../english/history-sheet.tsx';
import { SecondSheet } from '../english/reading/second-sheet.tsx';
import { ClientSheet } from '../insert/client-sheet.tsx';
import { PasteSheet } from '../run/paste-sheet.tsx';
import { ReceiptsSheet } from '../run/receipts-sheet.tsx';
import { PaletteSheet } from './bars/palette-sheet.tsx';
import { usePanel } from './panel-context.ts';
import { ShortcutsSheet } from './shortcuts-sheet.tsx';

/** The sheet that is open. */
export function SheetContent() {
  const sheet = usePanel().view.sheet.value;
  if (!sheet) return null;
  if (typeof sheet === 'object')
    return 'change' in sheet ? (
      <ChangeSheet {...sheet.change} />
    ) : 'longLine' in sheet ? (
      <LongLineSheet {...sheet.longLine} />
    ) : (
      <HistorySheet id={sheet.history} />
    );
  switch (sheet) {
    case 'drafts':
      return <DraftsSheet />;
    case 'answers':
      return <AnswersSheet />;
    case 'life':
      return <LifeSheet />;
    case 'second':
      return <SecondSheet />;
    case 'as-client':
      return <ClientSheet />;
    case 'versions':
      return <VersionsSheet />;
    case 'receipts':
      return <ReceiptsSheet />;
    case 'terms':
      return <TermsSheet />;
    case 'palette':
      return <PaletteSheet />;
    case 'shortcuts':
      return <ShortcutsSheet />;
    case 'paste-answer':
    case 'paste-job':
      return <PasteSheet kind={sheet} />;
  }
}
