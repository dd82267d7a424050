import type { ReadonlySignal } from '@preact/signals';
import { jobText } from '../../job/job.ts';
import type { JobRow } from '../../storage/database.ts';
import type { StyleInput } from '../../style/rule.ts';
import type { RuledSettings } from '../documents/ruled-settings.ts';
import type { FragmentView } from './fragment-view.ts';

/** Gives what a fragment is checked against: the job, terms and settings as they are at the call. */
export function createStyleInput(of: {
  job: ReadonlySignal<JobRow | undefined>;
  settings: ReadonlySignal<RuledSettings>;
  language: ReadonlySignal<'en' | 'ru'>;
  verbatim: ReadonlySignal<string[]>;
}): (view: Pick<FragmentView, 'source' | 'target'>) => StyleInput {
  return ({ source, target }) => {
    const row = of.job.peek();
    const { glossary = [], style, pair } = of.settings.peek();
    const job = row ? { job: jobText(row.job) } : {};
    // Findings speak the language of the interface.
    const settings = { ...style, language: of.language.peek(), pair };
    const words = of.verbatim.peek();
    const verbatim = words.length > 0 ? { verbatim: words } : {};
    return { source, target, ...job, glossary, settings, ...verbatim };
  };
}
