import { effect, type ReadonlySignal, type Signal } from '@preact/signals';
import type { ViewWords } from '../../interface/index.ts';
import type { Database, JobRow } from '../../storage/database.ts';
import type { Settings } from '../../storage/settings.ts';
import type { Finding, StyleInput } from '../../style/rule.ts';
import { createStandings } from '../documents/checks/standings-model.ts';
import { createHintsModel } from '../draft/hints/hints-model.ts';
import { createReferencesModel } from '../draft/hints/references-model.ts';
import type { Checker } from './checker.ts';
import type { FragmentView } from './fragment-view.ts';
import type { FragmentsModel } from './fragments-model.ts';
import { createProofModel } from './proof-model.ts';
import type { ProvingModels } from './proving.ts';
import { remarkFindings } from './reading/remark-findings.ts';
import { createSecondReading, type SecondReadingInput } from './reading/second-reading.ts';

export interface ProvingInput {
  db: Database;
  draftId: ReadonlySignal<string | undefined>;
  fragments: FragmentsModel;
  checker: Checker;
  styleInput(view: FragmentView): StyleInput;
  job: ReadonlySignal<JobRow | undefined>;
  settings: ReadonlySignal<Settings>;
  language: ReadonlySignal<'en' | 'ru'>;
  /** Words of the post that the letter must hold as they are. */
  verbatim: ReadonlySignal<string[]>;
  /** What is found in a fragment beside the rules. */
  beside: Signal<(view: FragmentView) => Finding[]>;
  reading: Omit<SecondReadingInput, 'db' | 'pair'>;
  viewWords: ReadonlySignal<ViewWords | undefined>;
}

/** Begins to read the Russian for hints and to sum the proof of the English. */
export function startProving(input: ProvingInput): ProvingModels {
  const second = createSecondReading({
    ...input.reading,
    db: input.db,
    pair: () => input.settings.peek().pair,
  });
  const stopTelling = effect(() => {
    const remarks = second.remarks.value;
    const kinds = input.viewWords.value?.second.kinds;
    input.beside.value = (view) => remarkFindings(view, remarks, kinds);
  });
  const { db, draftId, fragments, checker, styleInput, job, settings, language, verbatim } = input;
  return {
    second: {
      ...second,
      dispose() {
        stopTelling();
        second.dispose();
      },
    },
    hints: createHintsModel(
      fragments,
      job,
      settings,
      language,
      checker,
      verbatim,
      createReferencesModel(db, draftId, language),
    ),
    proof: createProofModel(
      fragments,
      checker,
      styleInput,
      createStandings(db, settings, checker.load),
    ),
  };
}
