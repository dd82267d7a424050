import type { Database } from '../../../storage/database.ts';
import type { Checker } from '../../english/checker.ts';
import type { RuledSettings } from '../ruled-settings.ts';

/** The user's own T.md, and which of its checks are trusted. */
export interface OwnTask {
  text: string;
  trusted: string[];
}

/** What the own checks and terms of a T.md come to. */
export interface OwnTaskRules {
  /** The settings with them. */
  join(settings: RuledSettings): RuledSettings;
  /** Looks which checks have been tried for long enough. */
  endProbations(db: Database, end: AbortSignal): void;
}

/** Reads a T.md of the user's own; `target` is the language that is written. */
export async function readOwnTask(
  { text, trusted }: OwnTask,
  target: string | undefined,
  checker: Checker,
): Promise<OwnTaskRules> {
  const style = await checker.load();
  const { checks, terms } = style.readOwnRules(text, { trusted, ...(target ? { target } : {}) });
  return {
    join: (settings) =>
      checks.length === 0
        ? settings
        : {
            ...settings,
            style: { ...settings.style, own: checks },
            glossary: style.withOwnTerms(settings.glossary ?? [], terms),
          },
    endProbations(db, end) {
      if (checks.some(style.isOnProbation))
        void import('./probation.ts').then(({ endProbations }) =>
          endProbations(db, style, checks, Date.now(), end),
        );
    },
  };
}
