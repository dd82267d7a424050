import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import type { FragmentsModel } from '../english/fragments-model.ts';
import { later } from '../shell/later.ts';
import type { InsertModel } from './insert-model.ts';

type SignalName = {
  [K in keyof InsertModel]: InsertModel[K] extends ReadonlySignal<unknown> ? K : never;
}[keyof InsertModel];

/** Stands for the way to the form until there is a fragment or an action: an empty draft inserts nothing. */
export function createLateInsert(
  fragments: Pick<FragmentsModel, 'ids'>,
  load: () => Promise<InsertModel>,
): InsertModel {
  const model = signal<InsertModel | undefined>();
  let isOver = false;
  const actions = later<InsertModel>(async () => {
    const loaded = await load();
    if (isOver) loaded.dispose();
    else model.value = loaded;
    return loaded;
  });
  const stop = effect(() => {
    if (fragments.ids.value.length > 0) void actions.ready();
  });
  const follow = <K extends SignalName>(name: K, initial: InsertModel[K]['value']) =>
    computed(() => model.value?.[name].value ?? initial) as InsertModel[K];

  return {
    plans: follow('plans', []),
    fits: follow('fits', new Map()),
    isLooked: follow('isLooked', false),
    isUnfolded: follow('isUnfolded', false),
    isBusy: follow('isBusy', false),
    // No default beside `undefined` once the model is here: it means that nothing holds.
    hold: computed(() => (model.value ? model.value.hold.value : { why: 'nothing' })),
    holds: computed(() => (model.value ? model.value.holds.value : [{ why: 'nothing' }])),
    canInsert: follow('canInsert', false),
    canInsertAnyway: follow('canInsertAnyway', false),
    problems: follow('problems', 0),
    question: follow('question', undefined),
    results: follow('results', []),
    canPutBack: follow('canPutBack', false),
    unsure: follow('unsure', []),
    record: follow('record', undefined),
    unfold: (open) => actions.unfold(open),
    look: () => actions.look(),
    insert: () => actions.insert(),
    insertAnyway: () => actions.insertAnyway(),
    answer: (yes) => void actions.answer(yes),
    putBack: () => actions.putBack(),
    tick: (ids, isTicked) => actions.tick(ids, isTicked),
    takeFit: (fit, isRestToLetter) => actions.takeFit(fit, isRestToLetter),
    lookForMessage: () => actions.lookForMessage(),
    nameBox: (label, as) => actions.nameBox(label, as),
    chooseField: (section, fieldId) => actions.chooseField(section, fieldId),
    choosePointField: (id, fieldId) => actions.choosePointField(id, fieldId),
    dispose() {
      isOver = true;
      stop();
      model.peek()?.dispose();
    },
  };
}
