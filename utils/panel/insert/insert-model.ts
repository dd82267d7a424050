import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import { type FieldPlan, planFields } from '../../draft/index.ts';
import { ask } from '../../messages.ts';
import type { FieldsView, FieldText, FieldView, Inserted } from '../../pages/page.ts';
import type { DraftModel } from '../draft/draft-model.ts';
import type { FragmentsModel } from '../english/fragments-model.ts';
import type { LateReading } from '../job/late-reading.ts';
import type { PlaceModel } from '../job/place-model.ts';
import type { RunModel } from '../run/run-model.ts';
import type { Notices } from '../shell/notices.ts';
import { expectedFields, leavesCoverEmpty } from './form-fields.ts';
import { gateInsert, type Hold, isPassable } from './insert-gate.ts';
import { createQuestioner, type Question } from './questioner.ts';

export interface InsertModel {
  plans: ReadonlySignal<FieldPlan[]>;
  /** True once the fields are those of the form in the tab, not the expected ones. */
  isLooked: ReadonlySignal<boolean>;
  isUnfolded: ReadonlySignal<boolean>;
  isBusy: ReadonlySignal<boolean>;
  hold: ReadonlySignal<Hold | undefined>;
  canInsert: ReadonlySignal<boolean>;
  canInsertAnyway: ReadonlySignal<boolean>;
  problems: ReadonlySignal<number>;
  coverEmpty: ReadonlySignal<boolean>;
  question: ReadonlySignal<Question | undefined>;
  /** How the last insertion fared, field by field. */
  results: ReadonlySignal<Inserted[]>;
  canPutBack: ReadonlySignal<boolean>;
  unfold(open?: boolean): Promise<void>;
  look(): Promise<FieldsView | undefined>;
  insert(): Promise<void>;
  insertAnyway(): Promise<void>;
  answer(yes: boolean): void;
  putBack(): Promise<void>;
  tick(ids: string[], isTicked: boolean): Promise<void>;
  tickOnly(plan: FieldPlan): Promise<void>;
  chooseField(section: string, fieldId: string): Promise<void>;
  dispose(): void;
}

export interface InsertInput {
  draft: DraftModel;
  fragments: FragmentsModel;
  place: PlaceModel;
  run: RunModel;
  notices: Notices;
  reading: Pick<LateReading, 'value' | 'agree'>;
}

/** From the ticked points to the form: what goes where, what holds it back, how it fared. */
export function createInsertModel(input: InsertInput): InsertModel {
  const { draft, fragments, place, run, notices, reading } = input;
  const looked = signal<FieldsView | undefined>();
  const isUnfolded = signal(false);
  const isBusy = signal(false);
  const results = signal<Inserted[]>([]);
  /** What the last insertion put where, to tell whether somebody wrote there since. */
  let last: { jobId: string; texts: FieldText[] } | undefined;
  const { question, put, answer } = createQuestioner();

  // Fields belong to the page that was looked at; another page or draft has its own.
  const where = computed(
    () => `${place.tab.value?.tabId} ${place.tab.value?.url} ${draft.id.value}`,
  );
  const stopForgetting = effect(() => {
    void where.value;
    looked.value = undefined;
    results.value = [];
    answer(false);
  });

  const plans = computed(() =>
    planFields({
      draft: fragments.draft.value,
      progress: fragments.progress.value,
      fields: looked.value?.fields ?? expectedFields(place.job.value),
      unticked: new Set(draft.row.value?.unticked ?? []),
      chosen: draft.row.value?.fields ?? {},
    }),
  );
  const gate = computed(() =>
    gateInsert({
      views: fragments.all.value,
      plans: plans.value,
      isRunning: run.isRunning.value,
      isUpwork: place.isUpwork.value,
      isForm: place.isForm.value,
      missing: reading.value.value.missing.length,
      contacts: reading.value.value.contacts.length,
    }),
  );
  const hold = computed(() => gate.value.hold);

  const look = async (): Promise<FieldsView | undefined> => {
    const tabId = place.tab.peek()?.tabId;
    if (tabId === undefined) {
      notices.fail({ code: 'no-tab' });
      return undefined;
    }
    const found = await ask('findFields', { tabId });
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
    const done = await ask('insert', { tabId, jobId, texts, replace, anyJob });
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

  const insert = async (): Promise<void> => {
    if (isBusy.peek()) return;
    isBusy.value = true;
    try {
      // A form that became another job's meanwhile is another question.
      while (await insertOnce());
    } finally {
      isBusy.value = false;
    }
  };

  /** True where what the user agreed to is no longer so. */
  const insertOnce = async (): Promise<boolean> => {
    results.value = [];
    await draft.flush();
    fragments.settle();
    const form = await look();
    const draftId = draft.id.peek();
    if (!form || draftId === undefined) return false;
    const isOwn = form.jobId === draftId;
    if (!isOwn && !(await put({ kind: 'other-job', ...(form.jobId ? { jobId: form.jobId } : {}) })))
      return false;
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
    const texts = filled.map((plan) => ({
      field: plan.field.id,
      ...(plan.field.label ? { label: plan.field.label } : {}),
      text: plan.text,
    }));
    const occupied = form.fields.filter((field) => {
      const text = texts.find((own) => own.field === field.id)?.text;
      return text !== undefined && field.value !== '' && field.value !== text;
    });
    if (occupied.length > 0 && !(await put({ kind: 'replace', fields: occupied }))) return false;
    last = { jobId: form.jobId ?? draftId, texts };
    await fill(last.jobId, texts, occupied.length > 0);
    return !isOwn && results.peek().some(({ state }) => state === 'wrong job');
  };

  return {
    plans,
    isLooked: computed(() => looked.value !== undefined),
    isUnfolded,
    isBusy,
    hold,
    canInsert: computed(() => !isBusy.value && (!hold.value || hold.value.why === 'over')),
    canInsertAnyway: computed(() => !isBusy.value && isPassable(hold.value)),
    problems: computed(() => gate.value.problems),
    coverEmpty: computed(() => leavesCoverEmpty(plans.value)),
    question,
    results,
    canPutBack: computed(() => results.value.some((one) => one.state === 'inserted')),
    async unfold(open = !isUnfolded.peek()) {
      isUnfolded.value = open;
      // On a page that shows no form the expected fields say enough; a click elsewhere may look all the same.
      if (open && place.isForm.peek()) await look();
    },
    look,
    insert,
    async insertAnyway() {
      // Going past a contact detail is the consent to it, for this very text.
      if (reading.value.peek().contacts.length > 0) await reading.agree();
      await insert();
    },
    answer,
    async putBack() {
      const done = results.peek().filter((one) => one.state === 'inserted');
      const form = await look();
      if (!form || !last) return;
      const { jobId, texts: inserted } = last;
      const changed = form.fields.filter((field) => {
        const text = inserted.find((own) => own.field === field.id)?.text;
        return done.some((one) => one.field === field.id) && field.value !== text;
      });
      if (changed.length > 0 && !(await put({ kind: 'replace', fields: changed }))) return;
      const texts = done.map(({ field, previous }) => {
        const label = inserted.find((own) => own.field === field)?.label;
        return { field, ...(label ? { label } : {}), text: previous };
      });
      if (!(await fill(jobId, texts, true))) return;
      const failed = results
        .peek()
        .filter(({ state }) => state !== 'inserted' && state !== 'unchanged');
      // What is back is no insertion that could be put back once more.
      results.value = failed;
      if (failed.length === 0) notices.say((words) => words.insert.puttingBack);
      await look();
    },
    tick: (ids, isTicked) =>
      draft.decide((row) => {
        const unticked = new Set(row.unticked);
        for (const id of ids) isTicked ? unticked.delete(id) : unticked.add(id);
        return { unticked: [...unticked] };
      }),
    tickOnly: (plan) =>
      draft.decide((row) => {
        const unticked = new Set(row.unticked);
        for (const point of plan.points)
          plan.fitting.includes(point.id) ? unticked.delete(point.id) : unticked.add(point.id);
        return { unticked: [...unticked] };
      }),
    chooseField: (section, fieldId) =>
      draft.decide((row) => ({ fields: { ...row.fields, [section]: fieldId } })),
    dispose: stopForgetting,
  };
}

/** The field as it stands after the insertion: what was inserted was read back from the page. */
function holding(field: FieldView, done: Inserted[], texts: FieldText[]): FieldView {
  const isIn = done.some((one) => one.field === field.id && one.state === 'inserted');
  const text = texts.find((one) => one.field === field.id)?.text;
  return isIn && text !== undefined ? { ...field, value: text } : field;
}
