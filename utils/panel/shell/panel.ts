import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import type { Failure } from '../../failure.ts';
import { ask } from '../../messages.ts';
import { type Database, database } from '../../storage/database.ts';
import type { Finding } from '../../style/rule.ts';
import { createOwnRules } from '../documents/checks/own-rules.ts';
import type { ExchangeModel, PracticeSample } from '../documents/exchange-model.ts';
import { followLedger, type RuledSettings } from '../documents/ruled-settings.ts';
import { createDraftModel, type DraftModel } from '../draft/draft-model.ts';
import type { HintsModel } from '../draft/hints/hints-model.ts';
import { type Checker, createChecker } from '../english/checker.ts';
import type { EnglishModel } from '../english/english-model.ts';
import type { FragmentView } from '../english/fragment-view.ts';
import { createFragmentsModel, type FragmentsModel } from '../english/fragments-model.ts';
import type { ProofModel } from '../english/proof-model.ts';
import { createProving } from '../english/proving.ts';
import type { SecondReading } from '../english/reading/second-reading.ts';
import { createStyleInput } from '../english/style-input.ts';
import type { InsertModel } from '../insert/insert-model.ts';
import { createLateInsert } from '../insert/late-insert.ts';
import { createLateReading, type LateReading } from '../job/late-reading.ts';
import { createPlaceModel, type PlaceModel } from '../job/place-model.ts';
import { createRunModel, type RunModel } from '../run/run-model.ts';
import { createSettingsModel, type SettingsModel } from '../settings/settings-model.ts';
import type { PanelAdapter } from './adapter.ts';
import { type Later, later } from './later.ts';
import { createNotices, type NoticeAction, type Notices } from './notices.ts';
import { told } from './told.ts';
import { createUnsaved, type Unsaved } from './unsaved.ts';
import { createViewModel, type ViewModel } from './view-model.ts';

/** All models of the panel; each is signals and actions. */
export interface Panel {
  db: Database;
  /** The browser keeps nothing for this page: what is typed goes when the page does. */
  isInMemory: boolean;
  adapter: PanelAdapter;
  notices: Notices;
  /** Texts that could not be stored yet. */
  unsaved: Unsaved;
  settings: SettingsModel;
  /** The settings with the ledger of the open draft and the checks of the user's own T.md. */
  ruled: ReadonlySignal<RuledSettings>;
  draft: DraftModel;
  place: PlaceModel;
  run: RunModel;
  checker: Checker;
  fragments: FragmentsModel;
  english: Later<EnglishModel>;
  hints: Pick<HintsModel, 'list'>;
  proof: Pick<ProofModel, 'value' | 'off' | 'standings'>;
  /** The second reading; absent before there is any text. */
  second: ReadonlySignal<SecondReading | undefined>;
  insert: InsertModel;
  /** What the post asks, and what the texts must not hold. */
  reading: LateReading;
  exchange: Later<ExchangeModel>;
  view: ViewModel;
  /** The next steps after a failure, each on a button. */
  waysOut(failure: Failure): Promise<NoticeAction[]>;
  dispose(): void;
}

export interface PanelInput {
  adapter: PanelAdapter;
  /** The query of the page's address: `?view=wide&draft=…`. */
  search?: string;
  loadPractice(): Promise<PracticeSample>;
  db?: Database;
  isInMemory?: boolean;
}

/** Builds the panel on a browser and a database. */
export function createPanel({
  adapter,
  search = '',
  loadPractice,
  db = database,
  isInMemory = false,
}: PanelInput): Panel {
  const notices = createNotices();
  const settings = createSettingsModel(db, adapter.browserLanguage, notices);
  const unsaved = createUnsaved();
  const draft = createDraftModel(db, notices, unsaved);
  const ledger = followLedger(db, draft, settings.settings);
  const query = new URLSearchParams(search);
  const wanted = query.get('draft');
  if (wanted) void draft.open(wanted);
  const place = createPlaceModel({ db, adapter, draft, notices, isPinned: wanted !== null });
  const view = createViewModel(query.get('view') === 'wide');
  // Few panels ever need a way out.
  const waysOutOf = async (failure: Failure) =>
    (await import('./ways-out.ts')).waysOut(failure, {
      adapter,
      settings,
      view,
      notices,
      translate: (engine) => run.translate({}, engine),
      copyPrompt: () => exchange.copyPrompt(),
    });
  const verbatim = signal<string[]>([]);
  const run: RunModel = createRunModel({
    db,
    adapter,
    draft,
    settings: settings.settings,
    notices,
    waysOut: waysOutOf,
    onBegun: (isWhole) => {
      if (isWhole || view.text.peek() === 'russian') view.turnTo('pairs');
    },
    verbatim,
  });
  const beside = signal<(view: FragmentView) => Finding[]>(() => []);
  const checker = createChecker();
  const { language } = settings;
  const ownRules = createOwnRules(db, ledger.settings, checker);
  const ruled = computed<RuledSettings>(() => ownRules.settings.value ?? settings.settings.value);
  const fragments = createFragmentsModel({
    db,
    draft,
    job: place.job,
    ruled: ownRules.settings,
    language,
    checker,
    translating: run.translating,
    verbatim,
    beside,
  });
  const styleInput = createStyleInput({ job: place.job, settings: ruled, language, verbatim });
  const proving = createProving(fragments, async () => {
    const { startProving } = await import('../english/start-proving.ts');
    return startProving({
      fragments,
      checker,
      db,
      draftId: draft.id,
      styleInput,
      job: place.job,
      settings: ruled,
      language,
      verbatim,
      beside,
      reading: { adapter, draft, notices, waysOut: waysOutOf },
      viewWords: settings.viewWords,
    });
  });
  const { hints, proof, second } = proving;
  const english = later(async () => {
    const { createEnglishModel } = await import('../english/english-model.ts');
    const own = { db, draft, run, checker, unsaved, settings, styleInput, ruled, notices, view };
    return createEnglishModel(own);
  });
  const reading: LateReading = createLateReading(
    computed(() => place.job.value !== undefined || fragments.ids.value.length > 0),
    async () => {
      const { createReadingModel } = await import('../job/reading-model.ts');
      return createReadingModel({
        draft,
        job: place.job,
        settings: settings.settings,
        plans: insert.plans,
        readPost: adapter.readPost,
        now: Date.now,
      });
    },
  );
  // By value: the reading is formed anew at every key, the words of the post stay.
  const stopVerbatim = effect(() => {
    const next = reading.value.value.verbatim;
    if (next.join('\n') !== verbatim.peek().join('\n')) verbatim.value = next;
  });
  const insert: InsertModel = createLateInsert(fragments, async () => {
    const { createInsertModel } = await import('../insert/insert-model.ts');
    return createInsertModel({ draft, fragments, place, run, notices, reading });
  });
  const exchange: Later<ExchangeModel> = later(async () => {
    const { createExchangeModel } = await import('../documents/exchange-model.ts');
    return createExchangeModel(db, draft, notices, loadPractice, verbatim, language, {
      onAnswer: () => view.turnTo('pairs'),
      onPaste: () => (view.sheet.value = 'paste-answer'),
    });
  });
  if (sessionStorage.getItem(told))
    void import('./tell-mended.ts').then(({ tellMended }) => tellMended(notices));
  const remind = async () => {
    if ((await db.drafts.count()) === 0) return;
    const { tellDue } = await import('../draft/life/tell-due.ts');
    await tellDue(db, notices, view, language);
  };
  // That the database cannot be read is said by all that needs it.
  void remind().catch(() => undefined);
  // Nothing has to end before something was said.
  let stopEnding: (() => void) | undefined;
  let isOver = false;
  const stopWaiting = effect(() => {
    if (notices.list.value.length === 0 || stopEnding) return;
    stopEnding = () => undefined;
    void import('./end-notices.ts').then(({ endNotices }) => {
      if (isOver) return;
      stopEnding = endNotices({ db, notices, draft, adapter, settings: settings.settings, insert });
    });
  });
  // A worker that was ended in the middle of a run goes on with it.
  void ask('resume', null);
  const models = [
    unsaved,
    settings,
    ledger,
    ownRules,
    draft,
    place,
    run,
    fragments,
    proving,
    insert,
    reading,
  ];
  return {
    db,
    isInMemory,
    adapter,
    notices,
    unsaved,
    settings,
    ruled,
    draft,
    place,
    run,
    checker,
    fragments,
    english,
    hints,
    proof,
    second,
    insert,
    reading,
    exchange,
    view,
    waysOut: waysOutOf,
    dispose() {
      stopVerbatim();
      isOver = true;
      stopWaiting();
      stopEnding?.();
      for (const model of models) model.dispose();
    },
  };
}
