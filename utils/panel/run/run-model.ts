import { batch, computed, effect, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import { asFailure, type Failure } from '../../failure.ts';
import { ask } from '../../messages.ts';
import type { Database, LineRow, RunRow } from '../../storage/database.ts';
import type { EngineId, Settings } from '../../storage/settings.ts';
import type { DraftModel } from '../draft/draft-model.ts';
import type { PanelAdapter } from '../shell/adapter.ts';
import { live } from '../shell/live.ts';
import type { NoticeAction, Notices } from '../shell/notices.ts';
import { until } from '../until.ts';

export interface RunModel {
  /** The last run of the open draft. */
  run: ReadonlySignal<RunRow | undefined>;
  isRunning: ReadonlySignal<boolean>;
  /** From the click until the run is on the screen, or there is none. */
  isStarting: ReadonlySignal<boolean>;
  /** Keys of the lines that the run is to bring still. */
  translating: ReadonlySignal<ReadonlySet<string>>;
  done: ReadonlySignal<number>;
  /** What the model has written of a line so far; an empty text before it began. */
  piece(key: string): ReadonlySignal<string>;
  /** Seconds until a waiting run tries again. */
  waitSeconds: ReadonlySignal<number>;
  /** Seconds since which a request that is under way has brought no text. */
  silentSeconds: ReadonlySignal<number>;
  /** Part (0-1) of the browser's own model that has arrived. */
  download: ReadonlySignal<number | undefined>;
  /** `engine` stands for the one of the settings. */
  translate(
    data?: { keys?: string[]; again?: boolean; wish?: string },
    engine?: EngineId,
  ): Promise<void>;
  stop(): Promise<void>;
  /** Does not wait for the terms that are being named. */
  skipTerms(): Promise<void>;
  dispose(): void;
}

export interface RunInput {
  db: Database;
  adapter: PanelAdapter;
  draft: DraftModel;
  settings: ReadonlySignal<Settings>;
  notices: Notices;
  /** The next steps after a failure. */
  waysOut(failure: Failure): Promise<NoticeAction[]>;
  /** A run that was asked for here has begun; `isWhole` where it was for all that is open. */
  onBegun?(isWhole: boolean): void;
  /** Words of the post that the letter must hold as they are: the run's checks and fixes leave them alone. */
  verbatim: ReadonlySignal<string[]>;
}

const none: ReadonlySet<string> = new Set();

/** The run of the open draft: what was asked for, what has come, how it ends. */
export function createRunModel(input: RunInput): RunModel {
  const { db, adapter, draft, settings, notices, waysOut, verbatim } = input;
  // From the last one on: each row holds the whole text of a request.
  const lastOf = (id: string) =>
    db.runs
      .orderBy('startedAt')
      .reverse()
      .filter((run) => run.draftId === id && !run.reading)
      .first();
  const last = live<RunRow | undefined>(() => {
    const id = draft.id.value;
    return id === undefined ? undefined : () => lastOf(id);
  }, undefined);
  const run = last.value;
  const isStarting = signal(false);
  const download = signal<number | undefined>();
  const isRunning = computed(
    () => run.value?.state === 'running' || run.value?.state === 'waiting',
  );
  const runId = computed(() => (isRunning.value ? run.value?.id : undefined));
  const arrived = live<LineRow[]>(() => {
    const id = runId.value;
    return id === undefined ? undefined : () => db.lines.where('runId').equals(id).toArray();
  }, []);

  const asked = computed(() => (isRunning.value ? (run.value?.keys ?? []) : []), {});
  const translating = computed<ReadonlySet<string>>(() => {
    if (asked.value.length === 0) return none;
    const here = new Set(arrived.value.value.map((line) => line.key));
    return new Set(asked.value.filter((key) => !here.has(key)));
  });

  /** Waits until the last run that is stored is on the screen, or cannot be seen there any more. */
  const seen = async (draftId: string) => {
    const { startedAt } = (await lastOf(draftId)) ?? {};
    if (startedAt === undefined) return;
    await until(
      () =>
        draft.id.value !== draftId ||
        last.failure.value !== undefined ||
        (run.value !== undefined && run.value.startedAt >= startedAt),
    );
  };

  const pieces = new Map<string, Signal<string>>();
  const piece = (key: string) => {
    const found = pieces.get(key) ?? signal('');
    pieces.set(key, found);
    return found;
  };
  // Who begins to listen is told at once what has been written so far. So each draft listens for itself: what
  // came before it was open would be missing till the model's next word.
  const stopPieces = effect(() => {
    const id = draft.id.value;
    if (id === undefined) return;
    return adapter.onPiece((message) => {
      if (message.draftId === id) piece(message.key).value = message.text;
    });
  });
  // A line that has arrived, or will not any more, is no piece.
  const stopClearing = effect(() => {
    const waiting = translating.value;
    batch(() => {
      for (const [key, text] of pieces)
        if (!waiting.has(key) && text.peek() !== '') text.value = '';
    });
  });

  const now = signal(Date.now());
  const stopClock = effect(() => {
    if (run.value?.state !== 'waiting' && !run.value?.waiting) return;
    now.value = Date.now();
    const timer = setInterval(() => {
      now.value = Date.now();
    }, 500);
    return () => clearInterval(timer);
  });

  return {
    run,
    isRunning,
    isStarting,
    translating,
    done: computed(() => asked.value.length - translating.value.size),
    piece,
    waitSeconds: computed(() =>
      Math.max(0, Math.ceil(((run.value?.notBefore ?? now.value) - now.value) / 1000)),
    ),
    silentSeconds: computed(() => {
      const since = run.value?.state === 'running' ? run.value.waiting?.since : undefined;
      return since === undefined ? 0 : Math.max(0, Math.floor((now.value - since) / 1000));
    }),
    download,
    async translate(data = {}, engine = settings.peek().engine) {
      if (isRunning.peek() || isStarting.peek()) return;
      isStarting.value = true;
      notices.clear();
      try {
        const builtIn = engine === 'built-in' ? adapter.builtIn : undefined;
        // Else the worker would translate what stood there before.
        if (!(await draft.flush())) return;
        const draftId = draft.id.peek();
        if (draftId === undefined) {
          notices.fail({ code: 'nothing-to-translate' });
          return;
        }
        const words = verbatim.peek();
        const asked = { draftId, ...data, ...(words.length > 0 ? { verbatim: words } : {}) };
        const reply = builtIn
          ? await builtIn.translate(asked, (part) => {
              download.value = part;
            })
          : await ask('translate', asked);
        if (reply.ok) {
          input.onBegun?.(data.keys === undefined);
          // The reply is here before its row is: a press on Stop in between would begin another run.
          await seen(draftId);
        } else notices.fail(reply.failure, ...(await waysOut(reply.failure)));
      } catch (error) {
        notices.fail(asFailure(error));
      } finally {
        download.value = undefined;
        isStarting.value = false;
      }
    },
    async stop() {
      const draftId = draft.id.peek();
      // Nobody knows of a run that has not begun: it is stopped once it has.
      await until(() => !isStarting.value);
      if (draftId === undefined || (await adapter.builtIn?.stop(draftId))) return;
      const reply = await ask('stop', { draftId });
      if (!reply.ok) notices.fail(reply.failure);
    },
    async skipTerms() {
      const draftId = draft.id.peek();
      if (draftId !== undefined) await ask('skipTerms', { draftId });
    },
    dispose() {
      stopPieces();
      stopClearing();
      stopClock();
      last.stop();
      arrived.stop();
    },
  };
}
