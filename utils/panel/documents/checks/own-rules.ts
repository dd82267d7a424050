import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import { readCheckNotes } from '../../../storage/check-notes.ts';
import type { Database } from '../../../storage/database.ts';
import type { OwnRules, withOwnTerms } from '../../../style/index.ts';
import type { Checker } from '../../english/checker.ts';
import { live } from '../../shell/live.ts';
import type { RuledSettings } from '../ruled-settings.ts';

/** The settings with what the user's own T.md checks and how it renders terms. */
export function createOwnRules(
  db: Database,
  settings: ReadonlySignal<RuledSettings | undefined>,
  checker: Checker,
): { settings: ReadonlySignal<RuledSettings | undefined>; dispose(): void } {
  const task = live<{ text: string; trusted: string[] } | undefined>(
    () => async () => {
      const [own, { trusted }] = await Promise.all([db.documents.get('T.md'), readCheckNotes(db)]);
      return own && { text: own.text, trusted };
    },
    undefined,
  );
  const own = signal<JoinedRules | undefined>();
  const control = new AbortController();
  // By value: the settings are others at each change of the ledger.
  const target = computed(() => settings.value?.pair.target);
  const stop = effect(() => {
    const now = task.value.value;
    const written = target.value;
    // Most have no T.md of their own.
    if (!now) own.value = undefined;
    else
      void checker.load().then((style) => {
        if (task.value.peek() !== now) return;
        const found = style.readOwnRules(now.text, {
          trusted: now.trusted,
          ...(written ? { target: written } : {}),
        });
        own.value = { ...found, join: style.withOwnTerms };
        const { checks } = found;
        if (checks.some(style.isOnProbation))
          void import('./probation.ts').then(({ endProbations }) =>
            endProbations(db, style, checks, Date.now(), control.signal),
          );
      });
  });
  return {
    settings: computed(() => settings.value && withOwnRules(settings.value, own.value)),
    dispose() {
      control.abort();
      stop();
      task.stop();
    },
  };
}

/** Own rules with what joins their terms to the ledger: it comes with the rules, not with the first view. */
type JoinedRules = OwnRules & { join: typeof withOwnTerms };

function withOwnRules(settings: RuledSettings, own: JoinedRules | undefined): RuledSettings {
  if (!own || own.checks.length === 0) return settings;
  return {
    ...settings,
    style: { ...settings.style, own: own.checks },
    glossary: own.join(settings.glossary ?? [], own.terms),
  };
}
