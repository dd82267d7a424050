import type { ReadonlySignal } from '@preact/signals';
import { listLines } from '../../draft/index.ts';
import { loadViewWords, type Words } from '../../interface/index.ts';
import type { Job } from '../../job/job.ts';
import { ask, type PromptFor } from '../../messages.ts';
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
  /** A prompt onto the clipboard, for any chat: for these lines, or for what is named. */
  copyPrompt(keys?: string[], what?: PromptFor): Promise<void>;
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
  /** The language of what is said. */
  language: ReadonlySignal<'en' | 'ru'>,
  {
    onAnswer = () => undefined,
    onPaste = () => undefined,
  }: {
    /** Lines of an answer have come. */
    onAnswer?: () => void;
    /** The writer wants to paste what the chat answered. */
    onPaste?: () => void;
  } = {},
): ExchangeModel {
  let lastKeys: string[] | undefined;
  const copyPrompt = async (keys?: string[], what?: PromptFor) => {
    if (!(await draft.flush())) return;
    const draftId = draft.id.peek();
    if (draftId === undefined) return notices.fail({ code: 'nothing-to-translate' });
    const reply = await ask('copyPrompt', {
      draftId,
      ...(keys ? { keys } : {}),
      ...(what ? { what } : {}),
    });
    const { running: words } = await loadViewWords(language.peek());
    if (!reply.ok) {
      const whole = { label: () => words.promptAll, run: () => void copyPrompt(undefined, 'all') };
      if (reply.failure.code !== 'nothing-to-translate') notices.fail(reply.failure);
      // Where nothing is open and nothing broken, the whole can still be asked for anew.
      else if (draft.text.peek().trim() === '' || what === 'all') notices.fail(reply.failure);
      else notices.fail(reply.failure, whole);
      return;
    }
    lastKeys = keys;
    const { text, lines, isRepair } = reply.value;
    await navigator.clipboard.writeText(text);
    const paste = { label: (w: Words) => w.header.pasteAnswer, run: onPaste };
    notices.say(() => (isRepair ? words.repairCopied(lines) : words.promptCopied), paste);
  };
  return {
    copyPrompt,
    async pasteAnswer(text) {
      if (!(await draft.flush())) return false;
      const draftId = draft.id.peek();
      if (draftId === undefined) {
        notices.fail({ code: 'nothing-to-translate' });
        return false;
      }
      const reply = await ask('pasteAnswer', { draftId, text, verbatim: verbatim.peek() });
      const { running: words } = await loadViewWords(language.peek());
      if (!reply.ok) {
        // The prompt whose answer this should have been is still the one that is out.
        const again = { label: () => words.promptAgain, run: () => void copyPrompt(lastKeys) };
        if (reply.failure.code === 'not-aligned') notices.fail(reply.failure, again);
        else notices.fail(reply.failure);
        return false;
      }
      const { accepted, left, kept, errors } = reply.value;
      const lines = listLines(left.map(({ line }) => line));
      const next =
        left.length > 0
          ? { label: () => words.promptMissing, keys: left.map(({ key }) => key) }
          : errors > 0 && { label: () => words.promptErrors(errors), keys: undefined };
      const said = () => words.pasted(accepted, left.length, lines, kept);
      if (next) notices.say(said, { label: next.label, run: () => void copyPrompt(next.keys) });
      else notices.say(said);
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
