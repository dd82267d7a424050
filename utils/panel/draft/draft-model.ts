import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import { asFailure } from '../../failure.ts';
import type { Database, DraftRow } from '../../storage/database.ts';
import { live } from '../shell/live.ts';
import type { Notices } from '../shell/notices.ts';
import { failToSave } from './fail-to-save.ts';
import { emptyDraft, type Merge, saveDraft } from './save-draft.ts';

/** Milliseconds after a key until the text is in the database. */
const saveAfter = 120;

export interface DraftModel {
  /** The job's id, or `draft-…`; absent where nothing is open. */
  id: ReadonlySignal<string | undefined>;
  row: ReadonlySignal<DraftRow | undefined>;
  /** The text as it stands in the editor, saved or not. */
  text: ReadonlySignal<string>;
  /** Rises when the text was changed by something else than the editor, which then shows it anew. */
  revision: ReadonlySignal<number>;
  saveState: ReadonlySignal<'saved' | 'saving' | 'unsaved'>;
  open(id: string | undefined): Promise<void>;
  /** What the editor holds now. */
  edit(text: string): void;
  /** Changes the text from outside the editor: a skeleton, a quotation, a restored version. */
  replaceText(text: string): void;
  /** Changes what the user decided about the draft, beside its text. */
  decide(change: (row: DraftRow) => Partial<DraftRow>): Promise<void>;
  /** Writes what is not written yet; resolves when it is in the database. */
  flush(): Promise<void>;
  dispose(): void;
}

/** The text of one draft: typed here, kept in the database, joined with what other windows write. */
export function createDraftModel(db: Database, notices: Notices): DraftModel {
  const id = signal<string | undefined>();
  const text = signal('');
  const revision = signal(0);
  const saveState = signal<'saved' | 'saving' | 'unsaved'>('saved');
  const stored = live<DraftRow | undefined>(() => {
    const now = id.value;
    return now === undefined ? undefined : () => db.drafts.get(now);
  }, undefined);

  /** The text that the database is known to hold, and when it was written. */
  let base = '';
  let known = 0;
  let openings = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let saving: Promise<void> | undefined;

  const isDirty = () => text.peek() !== base;

  const show = (next: string) => {
    if (next === text.peek()) return;
    text.value = next;
    revision.value++;
  };

  const stopFollowing = effect(() => {
    const row = stored.value.value;
    if (!row || row.id !== id.peek() || row.updatedAt <= known) return;
    if (saving || isDirty()) return;
    known = row.updatedAt;
    base = row.text;
    show(row.text);
  });

  const save = async (): Promise<void> => {
    const now = id.peek();
    if (now === undefined || !isDirty()) return;
    const sent = text.peek();
    saveState.value = 'saving';
    try {
      // Joining is seldom needed, so its code is loaded when another window wrote too.
      let merge: Merge | undefined;
      let saved = await saveDraft(db, now, base, sent, Date.now());
      if (!saved) {
        merge = (await import('./merge-texts.ts')).mergeTexts;
        saved = await saveDraft(db, now, base, sent, Date.now(), merge);
      }
      if (!saved) return;
      const { row, merged } = saved;
      if (id.peek() !== now) return;
      known = row.updatedAt;
      base = row.text;
      if (merge && row.text !== sent) show(merge(sent, text.peek(), row.text));
      if (merged) notices.say((words) => words.draft.merged);
      saveState.value = 'saved';
    } catch (error) {
      if (id.peek() !== now) return;
      saveState.value = 'unsaved';
      failToSave(notices, error, `${now}.txt`, () => text.peek());
    }
  };

  const flush = async (): Promise<void> => {
    clearTimeout(timer);
    timer = undefined;
    while (saving) await saving;
    saving = save().finally(() => {
      saving = undefined;
    });
    await saving;
    // What was typed while the former text was being written.
    if (isDirty() && saveState.peek() === 'saved') schedule();
  };

  const schedule = () => {
    if (timer === undefined) timer = setTimeout(() => void flush(), saveAfter);
  };

  const edit = (next: string) => {
    if (next === text.peek()) return;
    if (id.peek() === undefined) id.value = newDraftId();
    text.value = next;
    schedule();
  };

  return {
    id,
    row: computed(() => (stored.value.value?.id === id.value ? stored.value.value : undefined)),
    text,
    revision,
    saveState,
    async open(next) {
      const turn = ++openings;
      const former = id.peek();
      if (next === former) return;
      await flush();
      const row = next === undefined ? undefined : await db.drafts.get(next);
      // Of two wishes the later one counts, however long each took.
      if (turn !== openings) return;
      // Nothing was open, and the writer began to type meanwhile: those words stay on the screen.
      if (former === undefined && id.peek() !== former) return;
      known = row?.updatedAt ?? 0;
      base = row?.text ?? '';
      id.value = next;
      text.value = base;
      revision.value++;
      saveState.value = 'saved';
    },
    edit,
    replaceText(next) {
      edit(next);
      revision.value++;
    },
    async decide(change) {
      const now = id.peek();
      if (now === undefined) return;
      try {
        await db.transaction('rw', db.drafts, async () => {
          const row = (await db.drafts.get(now)) ?? emptyDraft(now, Date.now());
          await db.drafts.put({ ...row, ...change(row) });
        });
      } catch (error) {
        notices.fail(asFailure(error));
      }
    },
    flush,
    dispose() {
      clearTimeout(timer);
      stopFollowing();
      stored.stop();
    },
  };
}

/** The id of a draft that belongs to no job yet. */
export function newDraftId(): string {
  return `draft-${crypto.randomUUID()}`;
}
