import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import { readCheckNotes } from '../../../storage/check-notes.ts';
import type { Database } from '../../../storage/database.ts';
import type { Checker } from '../../english/checker.ts';
import { live } from '../../shell/live.ts';
import type { RuledSettings } from '../ruled-settings.ts';
import type { OwnTask, OwnTaskRules } from './read-own-task.ts';

/** The settings with what the user's own T.md checks and how it renders terms. */
export function createOwnRules(
  db: Database,
  settings: ReadonlySignal<RuledSettings | undefined>,
  checker: Checker,
): { settings: ReadonlySignal<RuledSettings | undefined>; dispose(): void } {
  const task = live<OwnTask | undefined>(
    () => async () => {
      const [own, { trusted }] = await Promise.all([db.documents.get('T.md'), readCheckNotes(db)]);
      return own && { text: own.text, trusted };
    },
    undefined,
  );
  const own = signal<OwnTaskRules | undefined>();
  const control = new AbortController();
  // By value: the settings are others at each change of the ledger.
  const target = computed(() => settings.value?.pair.target);
  const read = async (now: OwnTask, written: string | undefined) => {
    const { readOwnTask } = await import('./read-own-task.ts');
    const rules = await readOwnTask(now, written, checker);
    if (task.value.peek() !== now) return;
    own.value = rules;
    rules.endProbations(db, control.signal);
  };
  const stop = effect(() => {
    const now = task.value.value;
    const written = target.value;
    // Most have no T.md of their own; what reads it is no part of the first view.
    if (now) void read(now, written);
    else own.value = undefined;
  });
  return {
    settings: computed(() => settings.value && (own.value?.join(settings.value) ?? settings.value)),
    dispose() {
      control.abort();
      stop();
      task.stop();
    },
  };
}
