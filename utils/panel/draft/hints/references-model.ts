import type { ReadonlySignal } from '@preact/signals';
import { createReferenceMemory, type Draft } from '../../../draft/index.ts';
import { loadViewWords } from '../../../interface/index.ts';
import type { Database } from '../../../storage/database.ts';
import type { Finding } from '../../../style/rule.ts';
import { earlierDrafts } from '../earlier-drafts.ts';

export interface ReferencesModel {
  /** The references of a draft whose point has another number now, with that number as their mending. */
  find(draft: Draft): Promise<Finding[]>;
}

/** Watches the points that a draft names by their numbers, also over what was written before this panel was opened. */
export function createReferencesModel(
  db: Database,
  id: ReadonlySignal<string | undefined>,
  language: ReadonlySignal<'en' | 'ru'>,
): ReferencesModel {
  let own: string | undefined;
  let memory = createReferenceMemory();
  return {
    async find(draft) {
      const now = id.peek();
      if (now !== own) {
        const fresh = createReferenceMemory();
        if (now !== undefined)
          for (const earlier of await earlierDrafts(db, now)) fresh.learn(earlier);
        // Another draft was opened while this one's past was read.
        if (id.peek() !== now) return [];
        own = now;
        memory = fresh;
      }
      memory.learn(draft);
      const moved = memory.moved(draft);
      if (moved.length === 0) return [];
      const words = (await loadViewWords(language.peek())).finding;
      return moved.map(
        ({ line, start, end, number, now: next }): Finding => ({
          rule: '№',
          severity: 'warning',
          line,
          start,
          end,
          text: number,
          message: words.moved(number, next),
          fix: { start, end, replacement: next, sure: 'ask' },
        }),
      );
    },
  };
}
