import { computed, effect, signal } from '@preact/signals';
import type { HintsModel } from '../draft/hints/hints-model.ts';
import type { FragmentsModel } from './fragments-model.ts';
import type { ProofModel } from './proof-model.ts';
import type { SecondReading } from './reading/second-reading.ts';

/** What is said about the texts: hints on the Russian, the proof of the English. */
export interface ProvingModels {
  hints: HintsModel;
  proof: ProofModel;
  second: SecondReading;
}

/** Loads these models at the first fragment: an empty draft has nothing to prove. */
export function createProving(
  fragments: Pick<FragmentsModel, 'ids'>,
  load: () => Promise<ProvingModels>,
) {
  const models = signal<ProvingModels | undefined>();
  let isAsked = false;
  let isOver = false;
  const stop = effect(() => {
    if (isAsked || fragments.ids.value.length === 0) return;
    isAsked = true;
    void load().then((loaded) => {
      if (isOver) dispose(loaded);
      else models.value = loaded;
    });
  });
  return {
    hints: { list: computed(() => models.value?.hints.list.value ?? []) },
    proof: {
      value: computed(() => models.value?.proof.value.value),
      off: computed(() => models.value?.proof.off.value ?? []),
      standings: computed(() => models.value?.proof.standings.value),
    },
    second: computed(() => models.value?.second),
    dispose() {
      isOver = true;
      stop();
      if (models.peek()) dispose(models.peek());
    },
  };
}

function dispose(models: ProvingModels | undefined): void {
  models?.hints.dispose();
  models?.proof.dispose();
  models?.second.dispose();
}
