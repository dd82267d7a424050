import { effect, type ReadonlySignal, signal } from '@preact/signals';
import { jobText } from '../../../job/job.ts';
import type { JobRow } from '../../../storage/database.ts';
import type { Settings } from '../../../storage/settings.ts';
import type { Checker } from '../../english/checker.ts';
import type { FragmentsModel } from '../../english/fragments-model.ts';
import { type Hint, placeHints, readHints } from './read-hints.ts';
import type { ReferencesModel } from './references-model.ts';

export interface HintsModel {
  list: ReadonlySignal<Hint[]>;
  dispose(): void;
}

/** Milliseconds of rest before the Russian is read for hints: they must never hurry a writer. */
const rest = 600;

/** What the rules would say about the Russian draft itself; never holds anything back. */
export function createHintsModel(
  fragments: FragmentsModel,
  job: ReadonlySignal<JobRow | undefined>,
  settings: ReadonlySignal<Settings>,
  language: ReadonlySignal<'en' | 'ru'>,
  checker: Checker,
  verbatim: ReadonlySignal<string[]>,
  references: Pick<ReferencesModel, 'find'>,
): HintsModel {
  const list = signal<Hint[]>([]);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let turn = 0;
  const stop = effect(() => {
    const parsed = fragments.draft.value;
    const row = job.value;
    const words = verbatim.value;
    const style = { ...settings.value.style, language: language.value };
    const own = ++turn;
    clearTimeout(timer);
    if (parsed.fragments.length === 0) {
      list.value = [];
      return;
    }
    const read = async () => {
      const [{ checkDraft }, moved] = await Promise.all([checker.load(), references.find(parsed)]);
      const beside = {
        ...(row ? { job: jobText(row.job) } : {}),
        settings: style,
        ...(words.length > 0 ? { verbatim: words } : {}),
      };
      const found = await readHints(checkDraft, parsed, beside, () => own !== turn);
      if (found) list.value = placeHints(parsed, [...found, ...moved]);
    };
    timer = setTimeout(() => void read(), rest);
  });
  return {
    list,
    dispose() {
      turn++;
      clearTimeout(timer);
      stop();
    },
  };
}
