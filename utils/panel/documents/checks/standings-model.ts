import { effect, type ReadonlySignal, signal } from '@preact/signals';
import { currentDocuments } from '../../../documents/index.ts';
import { readCheckNotes } from '../../../storage/check-notes.ts';
import type { Database } from '../../../storage/database.ts';
import type { Settings } from '../../../storage/settings.ts';
import type { Standing } from '../../../style/index.ts';
import { type StyleModule, whenIdle } from '../../english/checker.ts';
import { live } from '../../shell/live.ts';

/** Work is done in slices no longer than this. Milliseconds. */
const slice = 8;

export interface StandingsModel {
  /** Of each paragraph of the T.md in force; absent until all are known. */
  list: ReadonlySignal<Standing[] | undefined>;
  dispose(): void;
}

/** Follows what each paragraph of T.md is to the proof, read anew in idle time when the text or the settings change. */
export function createStandings(
  db: Database,
  settings: ReadonlySignal<Settings>,
  load: () => Promise<StyleModule>,
): StandingsModel {
  const list = signal<Standing[] | undefined>();
  const task = live<{ text: string | undefined; trusted: string[] } | undefined>(
    () => async () => {
      const own = await db.documents.get('T.md');
      return { text: own?.text, trusted: (await readCheckNotes(db)).trusted };
    },
    undefined,
  );
  let turn = 0;
  const stop = effect(() => {
    const now = ++turn;
    const own = task.value.value;
    const { style, pair } = settings.value;
    if (!own) return;
    void load().then(({ rules, eachStanding, withTrust }) => {
      const options = { rules, pair, ...(style.off ? { off: style.off } : {}) };
      const text = own.text ?? textOfTask(options);
      const standings = eachStanding(text, { ...style, pair });
      const found: Standing[] = [];
      const step = () => {
        if (now !== turn) return;
        const end = performance.now() + slice;
        do {
          const next = standings.next();
          if (next.done) {
            list.value = found;
            return;
          }
          const standing = next.value;
          if (standing)
            found.push({ ...standing, checks: withTrust(standing.checks, own.trusted) });
        } while (performance.now() < end);
        whenIdle(step);
      };
      whenIdle(step);
    });
  });
  return {
    list,
    dispose() {
      turn++;
      stop();
      task.stop();
    },
  };
}

function textOfTask(options: Parameters<typeof currentDocuments>[1]): string {
  return currentDocuments([], options).find(({ name }) => name === 'T.md')?.text ?? '';
}

/** How many paragraphs are proven, of how many. */
export function countProven(list: readonly Standing[]): { proven: number; of: number } {
  return { proven: list.filter(isProven).length, of: list.length };
}

/** Whether a rule or a check says of each answer if the paragraph is kept. */
export function isProven({ kind }: Standing): boolean {
  return kind === 'rule' || kind === 'check';
}
