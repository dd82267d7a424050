import { computed, type ReadonlySignal } from '@preact/signals';
import type { Database, DraftRow } from '../../storage/database.ts';
import type { Settings } from '../../storage/settings.ts';
import { scopesOf } from '../../storage/term-row.ts';
import type { GlossaryTerm } from '../../style/rule.ts';
import type { HeldTerms } from '../../terms/held-terms.ts';
import { live } from '../shell/live.ts';

/** The settings with what the ledger of the open draft holds: all that a check rests on beside its texts. */
export type RuledSettings = Settings & { glossary?: GlossaryTerm[] };

export interface LedgerSettings {
  /** Absent until the ledger was read: nothing counts as proved before. */
  settings: ReadonlySignal<RuledSettings | undefined>;
  dispose(): void;
}

const none: HeldTerms = { glossary: [], replacements: [] };

/** Follows the settings and the ledger of the open draft. */
export function followLedger(
  db: Database,
  draft: { id: ReadonlySignal<string | undefined>; row: ReadonlySignal<DraftRow | undefined> },
  settings: ReadonlySignal<Settings>,
): LedgerSettings {
  // By value: the row is another after each pause in typing.
  const scopes = computed(() =>
    JSON.stringify(scopesOf(draft.id.value ?? '', draft.row.value?.groups)),
  );
  const held = live<HeldTerms | undefined>(() => {
    const own: string[] = JSON.parse(scopes.value);
    return async () => {
      const rows = await db.terms.where('scope').anyOf(own).toArray();
      // Few have terms; what reads them is no part of the first view.
      if (rows.length === 0) return none;
      const { holdTerms } = await import('../../terms/held-terms.ts');
      return holdTerms(rows);
    };
  }, undefined);
  return {
    settings: computed(() => {
      const now = held.value.value;
      if (!now) return undefined;
      const { glossary, replacements } = now;
      const { style, ...rest } = settings.value;
      return {
        ...rest,
        glossary,
        style: replacements.length > 0 ? { ...style, replacements } : style,
      };
    }),
    dispose: held.stop,
  };
}
