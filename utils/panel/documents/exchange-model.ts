import type { ReadonlySignal } from '@preact/signals';
import type { Job } from '../../job/job.ts';
import { ask } from '../../messages.ts';
import type { Database } from '../../storage/database.ts';
import { type DraftModel, newDraftId } from '../draft/draft-model.ts';
import { keepVersionNow } from '../draft/save-draft.ts';
import type { Notices } from '../shell/notices.ts';

/** The practice job and a draft that answers it; packed in the extension. */
export interface PracticeSample {
  job: Job;
  draft: string;
}

export interface ExchangeModel {
  /** The whole prompt onto the clipboard, for any chat. */
  copyPrompt(keys?: string[]): Promise<void>;
  /** An answer of a chat into the fragments; true where something was taken. */
  pasteAnswer(text: string): Promise<boolean>;
  openPractice(): Promise<void>;
  newDraft(): Promise<void>;
}

/** What comes and goes by hand: prompts, answers, the practice job. */
export function createExchangeModel(
  db: Database,
  draft: DraftModel,
  notices: Notices,
  loadPractice: () => Promise<PracticeSample>,
  verbatim: ReadonlySignal<string[]>,
  /** Lines of an answer have come. */
  onAnswer: () => void = () => undefined,
): ExchangeModel {
  return {
    async copyPrompt(keys) {
      if (!(await draft.flush())) return;
      const draftId = draft.id.peek();
      if (draftId === undefined) return notices.fail({ code: 'nothing-to-translate' });
      const reply = await ask('copyPrompt', { draftId, ...(keys ? { keys } : {}) });
      if (!reply.ok) return notices.fail(reply.failure);
      await navigator.clipboard.writeText(reply.value.text);
      notices.say((words) => words.run.promptCopied);
    },
    async pasteAnswer(text) {
      if (!(await draft.flush())) return false;
      const draftId = draft.id.peek();
      if (draftId === undefined) {
        notices.fail({ code: 'nothing-to-translate' });
        return false;
      }
      const reply = await ask('pasteAnswer', { draftId, text, verbatim: verbatim.peek() });
      if (!reply.ok) {
        notices.fail(reply.failure);
        return false;
      }
      const { accepted, missing } = reply.value;
      notices.say((words) => words.run.pasted(accepted, missing));
      if (accepted > 0) onAnswer();
      return accepted > 0;
    },
    async openPractice() {
      const sample = await loadPractice();
      const id = sample.job.id.value;
      // What was said of the draft before is not true of this one.
      notices.clear();
      if (!(await db.jobs.get(id))) await db.jobs.put({ id, job: sample.job, readAt: Date.now() });
      if (!(await draft.open(id))) return;
      if (draft.text.peek().trim() === '') draft.replaceText(sample.draft);
    },
    async newDraft() {
      const id = draft.id.peek();
      if (!(await draft.flush())) return;
      if (id !== undefined) await keepVersionNow(db, id, Date.now());
      await draft.open(newDraftId());
    },
  };
}
