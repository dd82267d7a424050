import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import { asFailure } from '../../failure.ts';
import type { LastWords } from '../../messages.ts';
import type { Database, DraftRow } from '../../storage/database.ts';
import { isHoldable } from '../../storage/longest.ts';

import { live } from '../shell/live.ts';
import type { Notices } from '../shell/notices.ts';
import { createUnsaved, type Unsaved } from '../shell/unsaved.ts';
import { emptyDraft, type Merge, saveDraft, vanishes } from './save-draft.ts';

export { longestText } from '../../storage/longest.ts';

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
  /** By whom it was changed then: by the writer in another way than the keys, by something else, or the draft is another. */
  changedBy(): 'own' | 'outside' | 'another';
  /** While a composition is under way nothing from outside touches the text, and nothing is stored. */
  hold(isHeld: boolean): void;
  saveState: ReadonlySignal<'saved' | 'saving' | 'unsaved'>;
  /**
   * Goes to another draft; false where it stayed: the text of this one could not be stored, or the other could not be
   * read, or the user wished for a third one meanwhile.
   */
  open(id: string | undefined): Promise<boolean>;
  /** What the editor holds now. */
  edit(text: string): void;
  /** Changes the text from outside the editor: a skeleton, a quotation, a restored version. */
  replaceText(text: string): void;
  /** Changes what the user decided about the draft, beside its text. */
  decide(change: (row: DraftRow) => Partial<DraftRow>): Promise<void>;
  /** Writes what is not written yet; tells whether all is in the database. */
  flush(): Promise<boolean>;
  /** What is not in the database yet, for one who stores it after this page is gone. */
  lastWords(): LastWords | undefined;
  dispose(): void;
}

/** The text of one draft: typed here, kept in the database, joined with what other windows write. */
export function createDraftModel(
  db: Database,
  notices: Notices,
  unsaved: Unsaved = createUnsaved(),
): DraftModel {
  const id = signal<string | undefined>();
  const text = signal('');
  const revision = signal(0);
  const isSaving = signal(false);
  const stored = live<DraftRow | undefined>(() => {
    const now = id.value;
    return now === undefined ? undefined : () => db.drafts.get(now);
  }, undefined);

  /** The text that the database is known to hold, and when it was written. */
  let base = '';
  let known = 0;
  /** The longest text since much vanished last. */
  let peak = '';
  let openings = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let last: Promise<unknown> = Promise.resolve();
  let writing = 0;

  const isHeld = signal(false);
  let release: (() => void) | undefined;
  let by: ReturnType<DraftModel['changedBy']> = 'another';
  const isDirty = () => text.peek() !== base;

  const show = (next: string) => {
    if (next === text.peek()) return;
    by = 'outside';
    text.value = next;
    revision.value++;
  };

  const stopFollowing = effect(() => {
    const row = stored.value.value;
    if (isHeld.value) return;
    if (!row || row.id !== id.peek() || row.updatedAt <= known) return;
    if (writing > 0 || isDirty()) return;
    known = row.updatedAt;
    base = row.text;
    show(row.text);
  });

  /** The text of the write that is under way. */
  let sending: string | undefined;

  /** Stores the text as it stands now; rejects where it cannot. */
  const put = async (now: string): Promise<void> => {
    if (id.peek() !== now || !isDirty()) return;
    const sent = text.peek();
    sending = sent;
    // Joining is seldom needed, so its code is loaded when another window wrote too.
    let merge: Merge | undefined;
    // What is too long for the database is no version either.
    if (sent.length > peak.length && isHoldable(sent)) peak = sent;
    let saved = await saveDraft(db, now, base, sent, Date.now(), { peak });
    if (!saved) {
      merge = (await import('./merge-texts.ts')).mergeTexts;
      saved = await saveDraft(db, now, base, sent, Date.now(), { merge, peak });
    }
    if (!saved) return;
    if (isHeld.peek()) await new Promise<void>((resolve) => (release = resolve));
    const { row, merged } = saved;
    if (vanishes(peak, sent)) peak = sent;
    known = row.updatedAt;
    base = row.text;
    if (merge && row.text !== sent) show(merge(sent, text.peek(), row.text));
    if (merged) notices.say((words) => words.draft.merged);
  };

  /** One after the other: each is made on what the former has written. */
  const write = (now: string) => {
    writing++;
    const done = last
      .then(() => put(now))
      .finally(() => {
        writing--;
        isSaving.value = isDirty();
      });
    last = done.catch(() => undefined);
    return done;
  };

  const flush = async (): Promise<boolean> => {
    clearTimeout(timer);
    timer = undefined;
    await last;
    const now = id.peek();
    // Again where something was typed meanwhile; what could not be stored is tried again by itself.
    for (let goesOn = true; goesOn && now !== undefined && isDirty(); )
      goesOn = await unsaved.store({
        key: `draft ${now}`,
        draftId: now,
        name: `${now}.txt`,
        text: text.peek(),
        write: () => write(now),
      });
    isSaving.value = isDirty();
    return !isDirty();
  };

  const schedule = () => {
    isSaving.value = true;
    if (timer === undefined && !isHeld.peek()) timer = setTimeout(() => void flush(), saveAfter);
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
    saveState: computed(() => {
      if (unsaved.list.value.some(({ draftId }) => draftId === id.value)) return 'unsaved';
      return isSaving.value ? 'saving' : 'saved';
    }),
    async open(next) {
      const turn = ++openings;
      const former = id.peek();
      if (next === former) return true;
      let row: DraftRow | undefined;
      // Until nothing was typed between the last write and the move.
      do {
        if (!(await flush())) return false;
        try {
          row = next === undefined ? undefined : await db.drafts.get(next);
        } catch (error) {
          notices.fail(asFailure(error));
          return false;
        }
        // Of two wishes the later one counts, however long each took.
        if (turn !== openings) return false;
        // Nothing was open, and the writer began to type meanwhile: those words stay on the screen.
        if (former === undefined && id.peek() !== former) return false;
      } while (isDirty());
      known = row?.updatedAt ?? 0;
      base = row?.text ?? '';
      peak = base;
      by = 'another';
      id.value = next;
      text.value = base;
      revision.value++;
      isSaving.value = false;
      return true;
    },
    edit,
    replaceText(next) {
      edit(next);
      by = 'own';
      revision.value++;
    },
    changedBy: () => by,
    hold(held) {
      if (held === isHeld.peek()) return;
      isHeld.value = held;
      if (held) return;
      release?.();
      release = undefined;
      if (isDirty()) schedule();
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
    lastWords() {
      const now = id.peek();
      if (now === undefined || !isDirty()) return undefined;
      const known = sending === undefined ? [base] : [base, sending];
      return { kind: 'draft', id: now, known, text: text.peek() };
    },
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
