import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import type { Database } from '../../storage/database.ts';
import type { OwnRules } from '../../style/index.ts';
import type { Checker } from '../english/checker.ts';
import { live } from '../shell/live.ts';
import type { RuledSettings } from './ruled-settings.ts';

/** The settings with what the user's own T.md checks and how it renders terms. */
export function createOwnRules(
  db: Database,
  settings: ReadonlySignal<RuledSettings | undefined>,
  checker: Checker,
): { settings: ReadonlySignal<RuledSettings | undefined>; dispose(): void } {
  const task = live(() => () => db.documents.get('T.md'), undefined);
  const own = signal<OwnRules | undefined>();
  const stop = effect(() => {
    const text = task.value.value?.text;
    // Most have no T.md of their own.
    if (text === undefined) own.value = undefined;
    else
      void checker.load().then(({ readOwnRules }) => {
        if (task.value.peek()?.text === text) own.value = readOwnRules(text);
      });
  });
  return {
    settings: computed(() => settings.value && withOwnRules(settings.value, own.value)),
    dispose() {
      stop();
      task.stop();
    },
  };
}

/** The same where the checks are known already. */
export function withOwnRules(settings: RuledSettings, own: OwnRules | undefined): RuledSettings {
  if (!own || own.checks.length === 0) return settings;
  return {
    ...settings,
    style: { ...settings.style, own: own.checks },
    glossary: [...(settings.glossary ?? []), ...own.terms],
  };
}
