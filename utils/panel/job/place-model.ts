import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import { asFailure } from '../../failure.ts';
import { jobIdOf } from '../../job/job.ts';
import { practiceJobId } from '../../job/practice-job-id.ts';
import { ask } from '../../messages.ts';
import type { Database, JobRow } from '../../storage/database.ts';
import type { DraftModel } from '../draft/draft-model.ts';
import { findLastDraft } from '../draft/last-draft.ts';
import type { PanelAdapter, TabInfo } from '../shell/adapter.ts';
import { live } from '../shell/live.ts';
import type { Notices } from '../shell/notices.ts';
import { until } from '../until.ts';

export interface PlaceModel {
  tab: ReadonlySignal<TabInfo | undefined>;
  /** The job that the tab's address names. */
  tabJobId: ReadonlySignal<string | undefined>;
  isUpwork: ReadonlySignal<boolean>;
  /** The form of the practice job, where the browser has it. */
  practiceForm?: PracticeForm;
  /** True where the tab's address is that of a proposal form, or a form was found there by a click. */
  isForm: ReadonlySignal<boolean>;
  /** Set by what a click found; forgotten when the tab goes elsewhere. */
  sawForm(found: boolean): void;
  /** The job of the open draft, where it was read. */
  job: ReadonlySignal<JobRow | undefined>;
  isReading: ReadonlySignal<boolean>;
  /** True while the tab shows another job than the open draft's. */
  isElsewhere: ReadonlySignal<boolean>;
  readJob(): Promise<void>;
  readPastedJob(text: string): Promise<boolean>;
  goToTabJob(): Promise<void>;
  dispose(): void;
}

export interface PracticeForm {
  /** True where the open draft is the practice job's and the tab shows nothing of that job: `Insert` opens the form. */
  isDue: ReadonlySignal<boolean>;
  /** Opens it, and waits until it is in the tab that the panel works on. */
  open(): Promise<void>;
}

export interface PlaceInput {
  db: Database;
  adapter: PanelAdapter;
  draft: DraftModel;
  notices: Notices;
  /** True where the page was opened on a draft of its own: the first tab that is seen does not move it. */
  isPinned: boolean;
}

/** Which job the panel is on: follows the tab, and reads the job when asked. */
export function createPlaceModel({
  db,
  adapter,
  draft,
  notices,
  isPinned,
}: PlaceInput): PlaceModel {
  const tab = adapter.activeTab;
  const url = computed(() => tab.value?.url ?? '');
  const tabJobId = computed(() => (isUpworkUrl(url.value) ? jobIdOf(url.value) : undefined));
  const practice = adapter.practiceForm;
  const isPracticeForm = computed(
    () => practice !== undefined && url.value.startsWith(practice.url),
  );
  const formSeenAt = signal<string | undefined>();
  const isReading = signal(false);
  const job = live<JobRow | undefined>(() => {
    const id = draft.id.value;
    return id === undefined ? undefined : () => db.jobs.get(id);
  }, undefined);

  const follow = async (id: string) => {
    if (id === draft.id.peek()) return;
    const isLoose = draft.id.peek()?.startsWith('draft-') && draft.text.peek().trim() !== '';
    // A text that belongs to no job yet stays on the screen: Read job will make it this job's.
    if (isLoose && !(await db.drafts.get(id))) return;
    if (tabJobId.peek() === id) await draft.open(id);
  };

  let pinned = isPinned;
  // Only a change of the tab moves the panel: a draft that was opened by hand stays.
  const stopFollowing = effect(() => {
    const id = tabJobId.value;
    if (id === undefined) return;
    if (pinned) pinned = false;
    else void follow(id);
  });

  const reopen = async () => {
    try {
      const last = await findLastDraft(db);
      if (last && draft.id.peek() === undefined && tabJobId.peek() === undefined)
        await draft.open(last.id);
    } catch (error) {
      notices.fail(asFailure(error));
    }
  };

  let isNew = !isPinned;
  // Beside a page without a job the panel goes on where it was left, also with a draft of no job.
  const stopReopening = effect(() => {
    if (tab.value === undefined || !isNew) return;
    isNew = false;
    if (tabJobId.peek() === undefined) void reopen();
  });

  const adopt = async (jobId: string) => {
    const id = draft.id.peek();
    if (!(await draft.flush())) return;
    if (id?.startsWith('draft-') && id !== jobId) {
      const { moveDraft } = await import('../draft/move-draft.ts');
      await moveDraft(db, id, jobId);
    }
    await draft.open(jobId);
  };

  /** The row of the job that is about to be read, as it stands before. */
  const knownJob = async () => {
    const id = tabJobId.peek() ?? draft.id.peek();
    return id === undefined ? undefined : db.jobs.get(id);
  };

  const read = async (start: () => ReturnType<typeof ask<'readJob'>>): Promise<boolean> => {
    isReading.value = true;
    // What was said before it; what is said while it lasts is of something newer.
    notices.clear();
    try {
      const before = await knownJob();
      const reply = await start();
      if (!reply.ok) {
        notices.fail(reply.failure);
        return false;
      }
      if (before?.ontology !== undefined && before.id === reply.value.jobId)
        await (await import('./reread-job.ts')).rereadJob(db, before);
      await adopt(reply.value.jobId);
      return true;
    } catch (error) {
      notices.fail(asFailure(error));
      return false;
    } finally {
      isReading.value = false;
    }
  };

  return {
    tab,
    tabJobId,
    isUpwork: computed(() => isUpworkUrl(url.value) || isPracticeForm.value),
    ...(practice
      ? {
          practiceForm: {
            isDue: computed(
              () =>
                draft.id.value === practiceJobId &&
                !isPracticeForm.value &&
                // A form in front is what the writer means: whether the draft may go there is asked, as of any other.
                !isFormUrl(url.value) &&
                tabJobId.value !== practiceJobId,
            ),
            async open() {
              await practice.open();
              await until(() => isPracticeForm.value);
            },
          },
        }
      : {}),
    isForm: computed(
      () =>
        isPracticeForm.value ||
        isFormUrl(url.value) ||
        (url.value !== '' && formSeenAt.value === url.value),
    ),
    sawForm(found) {
      formSeenAt.value = found ? url.peek() : undefined;
    },
    job: job.value,
    isReading,
    isElsewhere: computed(
      () => tabJobId.value !== undefined && tabJobId.value !== draft.id.value && !!draft.id.value,
    ),
    async readJob() {
      const tabId = tab.peek()?.tabId;
      if (tabId === undefined) notices.fail({ code: 'no-tab' });
      else await read(() => ask('readJob', { tabId }));
    },
    readPastedJob: (text) => read(() => ask('readPastedJob', { text })),
    async goToTabJob() {
      const id = tabJobId.peek();
      if (id) await draft.open(id);
    },
    dispose() {
      stopFollowing();
      stopReopening();
      job.stop();
    },
  };
}

function isUpworkUrl(url: string): boolean {
  return /^https:\/\/www\.upwork\.com(?:[/?#]|$)/.test(url);
}

/** `…/proposals/job/~02…/apply/`: the only address under which Upwork shows a new proposal's form. */
function isFormUrl(url: string): boolean {
  return isUpworkUrl(url) && /\/proposals\/job\/[^?#]*\/apply\b/.test(url);
}
