import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import { later } from '../shell/later.ts';
import type { Reading, ReadingModel } from './reading-model.ts';

/** What is known before a job or a text is there: nothing. */
export const noReading: Reading = {
  demands: [],
  struck: [],
  orders: [],
  facts: [],
  missing: [],
  contacts: [],
  draftContacts: [],
  verbatim: [],
};

/** Stands for the reading of the post until there is a job or a text: its words are no part of the first view. */
export function createLateReading(
  isNeeded: ReadonlySignal<boolean>,
  load: () => Promise<ReadingModel>,
) {
  const model = signal<ReadingModel | undefined>();
  let isOver = false;
  const actions = later<ReadingModel>(async () => {
    const loaded = await load();
    if (isOver) loaded.dispose();
    else model.value = loaded;
    return loaded;
  });
  const stop = effect(() => {
    if (isNeeded.value) void actions.ready();
  });
  return {
    value: computed(() => model.value?.reading.value ?? noReading),
    tick: (key: string, isTicked: boolean) => actions.tick(key, isTicked),
    strike: (key: string, isStruck: boolean) => actions.strike(key, isStruck),
    add: (text: string) => actions.add(text),
    remove: (text: string) => actions.remove(text),
    agree: () => actions.agree(),
    settle: () => actions.settle(),
    dispose() {
      isOver = true;
      stop();
      model.peek()?.dispose();
    },
  };
}

export type LateReading = ReturnType<typeof createLateReading>;
