import type { ReadonlySignal } from '@preact/signals';
import { loadViewWords } from '../../../interface/index.ts';
import type { Database } from '../../../storage/database.ts';
import type { Notices } from '../../shell/notices.ts';
import type { ViewModel } from '../../shell/view-model.ts';
import { isDue } from './answer-life.ts';

/** Says once, when the panel opens, that there are answers the writer wanted to be reminded of. */
export async function tellDue(
  db: Database,
  notices: Pick<Notices, 'say'>,
  view: Pick<ViewModel, 'sheet'>,
  language: ReadonlySignal<'en' | 'ru'>,
): Promise<void> {
  const due = await db.drafts.filter((row) => isDue(row, Date.now())).count();
  if (due === 0) return;
  const { life, menu } = await loadViewWords(language.peek());
  notices.say(() => life.dueSaid(due), {
    label: () => menu.drafts,
    run: () => {
      view.sheet.value = 'drafts';
    },
  });
}
