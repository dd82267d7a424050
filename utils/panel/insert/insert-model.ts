import { computed, effect, signal } from '@preact/signals';
import { planFields } from '../../draft/index.ts';
import { ask } from '../../messages.ts';
import type { ChosenFields, FieldsView, FieldText, Inserted } from '../../pages/page.ts';
import { afterInsert, afterPuttingBack } from '../draft/life/answer-life.ts';
import { expectedFields, holding, textsOf } from './form-fields.ts';
import { createChoices } from './insert-choices.ts';
import type { InsertInput, InsertModel } from './insert-contract.ts';
import { gateInsert, type Hold, isOfText, isPassable } from './insert-gate.ts';
import { insertedIn, newest, type OwnDeed, recordOf, textsBefore } from './insert-record.ts';
import { withoutLeftOut } from './left-out.ts';
import { offerFits } from './offered-fits.ts';
import { createQuestioner } from './questioner.ts';
import { whenSettled } from './when-settled.ts';

export type { InsertModel } from './insert-contract.ts';

/** From the ticked points to the form: what goes where, what holds it back, how it fared. */
export function createInsertModel(input: InsertInput): InsertModel {
  const { draft, fragments, place, run, notices, reading } = input;
  const looked = signal<FieldsView | undefined>();
  const isUnfolded = signal(false);
  const isBusy = signal(false);
  const results = signal<Inserted[]>([]);
  const chosen = signal<ChosenFields>({});
  const named = () => (Object.keys(chosen.peek()).length > 0 ? { chosen: chosen.peek() } : {});
  const deed = signal<OwnDeed | undefined>();
  const record = computed(() => newest(recordOf(draft.row.value), deed.value));
  const { question, put, answer } = createQuestioner();

  // Fields belong to the page that was looked at; another page or draft has its own.
  const where = computed(
    () => `${place.tab.value?.tabId} ${place.tab.value?.url} ${draft.id.value}`,
  );
  const stopForgetting = effect(() => {
    void where.value;
    looked.value = undefined;
    deed.value = undefined;
    chosen.value = {};
    results.value = [];
    answer(false);
  });

  // A form may take back what «inserted» was said of: whoever watches it writes it into the record.
  const stopFollowing = effect(() => {
    const kept = record.value;
    if (kept && results.peek().length > 0) results.value = kept.results;
  });

  const unticked = computed(() => new Set(draft.row.value?.unticked ?? []));
  const plans = computed(() =>
    planFields({
      draft: fragments.draft.value,
      progress: fragments.progress.value,
      fields: looked.value?.fields ?? expectedFields(place.job.value),
      unticked: unticked.value,
      chosen: draft.row.value?.fields ?? {},
    }),
  );
  const gate = computed(() =>
    gateInsert({
      views: fragments.all.value.map((view) => withoutLeftOut(view, unticked.value)),
      plans: plans.value,
      isRunning: run.isRunning.value,
      isUpwork: place.isUpwork.value || (place.practiceForm?.isDue.value ?? false),
      isForm: place.isForm.value || (place.practiceForm?.isDue.value ?? false),
      missing: reading.value.value.missing.length,
      contacts: reading.value.value.contacts.length,
    }),
  );
  const holds = computed<Hold[]>(() => gate.value.holds);
  const hold = computed(() => holds.value[0]);

  const look = async (boxes?: true): Promise<FieldsView | undefined> => {
    if (place.practiceForm?.isDue.peek()) await place.practiceForm.open();
    const tabId = place.tab.peek()?.tabId;
    if (tabId === undefined) {
      notices.fail({ code: 'no-tab' });
      return undefined;
    }
    const found = await ask('findFields', { tabId, ...named(), ...(boxes ? { boxes } : {}) });
    if (!found.ok) {
      if (found.failure.code === 'no-form') place.sawForm(false);
      notices.fail(found.failure);
      return undefined;
    }
    place.sawForm(found.value.fields.length > 0);
    looked.value = found.value;
    return found.value;
  };

  const fill = async (jobId: string, texts: FieldText[], replace: boolean) => {
    const tabId = place.tab.peek()?.tabId;
    if (tabId === undefined) return false;
    // A form that names no job was asked about before; one that names one must still be that one.
    const anyJob = looked.peek()?.jobId === undefined;
    const done = await ask('insert', { tabId, jobId, texts, replace, anyJob, ...named() });
    if (!done.ok) {
      notices.fail(done.failure);
      return false;
    }
    results.value = done.value;
    const form = looked.peek();
    if (form)
      looked.value = { ...form, fields: form.fields.map((one) => holding(one, done.value, texts)) };
    return true;
  };

  const insert = async (isAnyway = false): Promise<void> => {
    if (isBusy.peek()) return;
    isBusy.value = true;
    try {
      // A form that became another job's meanwhile is another question.
      while (await insertOnce(isAnyway));
    } finally {
      isBusy.value = false;
    }
  };

  /** True where what the user agreed to is no longer so. */
  const insertOnce = async (isAnyway: boolean): Promise<boolean> => {
    results.value = [];
    const told = new Set(holds.peek().map(({ why }) => why));
    await draft.flush();
    fragments.settle();
    await whenSettled({ fragments, reading });
    const form = await look();
    const draftId = draft.id.peek();
    if (!form || draftId === undefined) return false;
    // A message goes where the writer said: it belongs to no job.
    const isOwn = form.jobId === draftId || form.fields.some(({ id }) => id === 'message');
    if (!isOwn && !(await put({ kind: 'other-job', ...(form.jobId ? { jobId: form.jobId } : {}) })))
      return false;
    // What holds now was not to be seen before the press: only the form tells all its questions, and a text that was
    // changed a moment ago was not proved. Nobody goes past an error or a contact detail that was not shown to them.
    const isNew = holds.peek().some((one) => isOfText(one) && !told.has(one.why));
    if ((!isAnyway && isPassable(hold.peek())) || isNew) {
      isUnfolded.value = true;
      return false;
    }
    const filled = plans.peek().filter((plan) => plan.length > 0);
    const over = filled.find((plan) => plan.over > 0);
    if (over) {
      isUnfolded.value = true;
      notices.fail({ code: 'too-long', detail: { over: over.over, field: over.field.id } });
      return false;
    }
    if (filled.length === 0) {
      notices.fail({ code: 'nothing-to-insert' });
      return false;
    }
    const texts = textsOf(filled);
    const occupied = form.fields.filter((field) => {
      const text = texts.find((own) => own.field === field.id)?.text;
      return text !== undefined && field.value !== '' && field.value !== text;
    });
    if (occupied.length > 0 && !(await put({ kind: 'replace', fields: occupied }))) return false;
    const jobId = form.jobId ?? draftId;
    if (!(await fill(jobId, texts, occupied.length > 0))) return false;
    const inserted = { at: Date.now(), jobId, texts, results: results.peek() };
    if (insertedIn(inserted.results).length > 0) {
      deed.value = { at: inserted.at, record: inserted };
      await draft.decide(({ life }) => ({ inserted, life: afterInsert(life, inserted.at) }));
    }
    return !isOwn && results.peek().some(({ state }) => state === 'wrong job');
  };

  return {
    plans,
    fits: computed(() => offerFits(fragments.draft.value, fragments.progress.value, plans.value)),
    isLooked: computed(() => looked.value !== undefined),
    isUnfolded,
    isBusy,
    hold,
    holds,
    canInsert: computed(() => !isBusy.value && (!hold.value || hold.value.why === 'over')),
    canInsertAnyway: computed(() => !isBusy.value && isPassable(hold.value)),
    problems: computed(() => gate.value.problems),
    question,
    results,
    canPutBack: computed(() => insertedIn(record.value?.results ?? []).length > 0),
    record,
    async unfold(open = !isUnfolded.peek()) {
      isUnfolded.value = open;
      // On a page that shows no form the expected fields say enough; a click elsewhere may look all the same.
      if (open && place.isForm.peek()) await look();
    },
    look: () => look(),
    async lookForMessage() {
      isUnfolded.value = true;
      await look(true);
    },
    insert: () => insert(),
    async insertAnyway() {
      // Going past a contact detail is the consent to it, for this very text.
      if (reading.value.peek().contacts.length > 0) await reading.agree();
      await insert(true);
    },
    answer,
    async putBack() {
      const kept = record.peek();
      const form = await look();
      if (!form || !kept) return;
      const texts = textsBefore(kept);
      const changed = form.fields.filter((field) => {
        const inserted = kept.texts.find((own) => own.field === field.id)?.text;
        return texts.some((one) => one.field === field.id) && field.value !== inserted;
      });
      if (changed.length > 0 && !(await put({ kind: 'replace', fields: changed }))) return;
      if (!(await fill(kept.jobId, texts, true))) return;
      const failed = results
        .peek()
        .filter(({ state }) => state !== 'inserted' && state !== 'unchanged');
      // What is back is no insertion that could be put back once more.
      deed.value = { at: Date.now() };
      await draft.decide(({ life }) => ({
        inserted: undefined,
        life: afterPuttingBack(life, Date.now()),
      }));
      results.value = failed;
      if (failed.length === 0) notices.say((words) => words.insert.puttingBack);
      await look();
    },
    ...createChoices(draft),
    unsure: computed(() => looked.value?.unsure ?? []),
    async nameBox(label, as) {
      chosen.value = { ...chosen.peek(), [label]: as };
      await look();
    },
    dispose: () => [stopForgetting, stopFollowing].forEach((stop) => void stop()),
  };
}
