import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import { asFailure, type Failure, type Result } from '../../../failure.ts';
import { ask, type ReadingRequest } from '../../../messages.ts';
import type { Database, RunRow } from '../../../storage/database.ts';
import type { ReadingKind, ReadTextRow, RemarkRow } from '../../../storage/reading-rows.ts';
import type { DraftModel } from '../../draft/draft-model.ts';
import type { PanelAdapter } from '../../shell/adapter.ts';
import { live } from '../../shell/live.ts';
import type { NoticeAction, Notices } from '../../shell/notices.ts';

/** The readings of the open draft: what was asked for, and what was said. They change no line. */
export interface SecondReading {
  /** The newest of each kind. */
  last(kind: ReadingKind): RunRow | undefined;
  isReading: ReadonlySignal<boolean>;
  /** What the reader of the sense said last, where it stood every proof. */
  remarks: ReadonlySignal<readonly RemarkRow[]>;
  /** The English of lines in Russian again, the newest of each line, by its key. */
  backs: ReadonlySignal<ReadonlyMap<string, ReadTextRow>>;
  /** The saved connection that reads; empty for the one in use. */
  connection: Signal<string>;
  /** `isPaid`: by the connection, also where the browser has a translator of its own. */
  read(
    kind: ReadingKind,
    more?: Pick<ReadingRequest, 'keys' | 'limit'>,
    isPaid?: boolean,
  ): Promise<void>;
  stop(): Promise<void>;
  copy(
    kind: ReadingKind,
    more?: Pick<ReadingRequest, 'keys' | 'limit'>,
  ): Promise<string | undefined>;
  /** Takes what a chat said; tells how much of it stood, and how much did not. */
  paste(
    kind: ReadingKind,
    text: string,
    more?: Pick<ReadingRequest, 'keys'>,
  ): Promise<{ accepted: number; missing: number } | undefined>;
  dispose(): void;
}

export interface SecondReadingInput {
  db: Database;
  adapter: PanelAdapter;
  draft: DraftModel;
  notices: Notices;
  waysOut(failure: Failure): Promise<NoticeAction[]>;
  pair(): { source: string; target: string };
}

/** Asks for readings and follows what they say. */
export function createSecondReading(input: SecondReadingInput): SecondReading {
  const { db, adapter, draft, notices, waysOut } = input;
  const rows = live<RunRow[]>(() => {
    const id = draft.id.value;
    if (id === undefined) return undefined;
    return async () => {
      const found = await db.runs
        .where('draftId')
        .equals(id)
        .and((run) => run.reading !== undefined)
        .sortBy('startedAt');
      return found.map(({ lastRequest: _text, ...run }) => run);
    };
  }, []);
  const runs = rows.value;
  const connection = signal('');
  const last = (kind: ReadingKind) => runs.value.findLast(({ reading }) => reading === kind);
  const requestOf = (reading: ReadingKind, more: Partial<ReadingRequest> = {}) => {
    const draftId = draft.id.peek();
    if (draftId === undefined) return undefined;
    const by = connection.peek();
    return { draftId, reading, ...more, ...(by ? { connection: by } : {}) };
  };
  const tell = async <T>(reply: Result<T>): Promise<T | undefined> => {
    if (reply.ok) return reply.value;
    notices.fail(reply.failure, ...(await waysOut(reply.failure)));
    return undefined;
  };

  return {
    last,
    isReading: computed(() => runs.value.some(({ state }) => state === 'running')),
    remarks: computed(() => last('sense')?.remarks ?? []),
    backs: computed(() => {
      const all = runs.value.filter(({ reading }) => reading === 'back');
      return new Map(all.flatMap(({ readTexts = [] }) => readTexts).map((one) => [one.key, one]));
    }),
    connection,
    async read(kind, more, isPaid = false) {
      notices.clear();
      // Else what stood there before would be read.
      if (!(await draft.flush())) return;
      const request = requestOf(kind, more);
      if (!request) return;
      try {
        const isFree = !isPaid && (kind === 'back' || kind === 'post') && !request.connection;
        const own = isFree ? await ownTranslator() : undefined;
        await tell(own ? await own.read(request) : await ask('read', request));
      } catch (error) {
        notices.fail(asFailure(error));
      }
    },
    async stop() {
      const draftId = draft.id.peek();
      if (draftId === undefined || (await adapter.builtIn?.stopReading(draftId))) return;
      await tell(await ask('stopReading', { draftId }));
    },
    async copy(kind, more) {
      const request = requestOf(kind, more);
      return request && (await tell(await ask('copyReading', request)))?.text;
    },
    async paste(kind, text, more) {
      const request = requestOf(kind, more);
      return request && (await tell(await ask('pasteReading', { ...request, text })));
    },
    dispose: () => rows.stop(),
  };

  /** The browser's own translator, where it knows the way back: free, and nothing leaves the machine. */
  async function ownTranslator() {
    const { source, target } = input.pair();
    const state = await adapter.builtIn?.state({ source: target, target: source });
    return state && state !== 'unavailable' ? adapter.builtIn : undefined;
  }
}
