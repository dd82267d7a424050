import type { ReadonlySignal } from '@preact/signals';
import type { ViewWords } from '../../../interface/index.ts';
import type { Database } from '../../../storage/database.ts';
import type { Checker } from '../../english/checker.ts';
import type { Notices } from '../../shell/notices.ts';
import type { ViewModel } from '../../shell/view-model.ts';
import type { RuledSettings } from '../ruled-settings.ts';
import { findOffers } from './correction-offers.ts';

export interface CorrectionWatch {
  db: Database;
  checker: Checker;
  ruled: ReadonlySignal<RuledSettings>;
  viewWords: ReadonlySignal<ViewWords | undefined>;
  notices: Notices;
  view: Pick<ViewModel, 'place'>;
}

/** Milliseconds of rest after an edit: the writer is not interrupted. */
const rest = 8000;
let timer: ReturnType<typeof setTimeout> | undefined;
/** Offered in this page already: once is enough. */
const told = new Set<string>();

/** After an edit by hand: says once where the same was corrected before, and where it can become a rule. */
export function watchCorrections(input: CorrectionWatch): void {
  clearTimeout(timer);
  timer = setTimeout(() => void offer(input), rest);
}

async function offer({ db, checker, ruled, viewWords, notices, view }: CorrectionWatch) {
  const style = await checker.load();
  const settings = ruled.peek().style;
  const [first] = (await findOffers(db, style, settings, new AbortController().signal)).filter(
    ({ key }) => !told.has(key),
  );
  const words = viewWords.peek()?.checks;
  if (!first || !words || view.place.peek() === 'documents') return;
  told.add(first.key);
  notices.say(() => words.corrected(first.phrase, first.replacement, first.edits.length), {
    label: () => words.toRule,
    run() {
      view.place.value = 'documents';
      notices.clear();
    },
  });
}
