import 'fake-indexeddb/auto';
import { computed, signal } from '@preact/signals';
import { describe, expect, it, vi } from 'vitest';
import { ask, type PieceMessage } from '../../../utils/messages.ts';
import type { DraftModel } from '../../../utils/panel/draft/draft-model.ts';
import { createRunModel, type RunInput } from '../../../utils/panel/run/run-model.ts';
import type { PanelAdapter } from '../../../utils/panel/shell/adapter.ts';
import { createNotices } from '../../../utils/panel/shell/notices.ts';
import { Database, type RunRow } from '../../../utils/storage/database.ts';
import type { Settings } from '../../../utils/storage/settings.ts';

vi.mock('../../../utils/messages.ts', () => ({ ask: vi.fn() }));

/** A worker that is in the middle of a line of each of two drafts, and tells so whoever begins to listen. */
const written: PieceMessage[] = [
  { draftId: 'first', key: '1.1', text: '1.1) The sessions ar' },
  { draftId: 'second', key: '1.1', text: '1.1) A nightly scri' },
];

it('knows what is being written of the draft that is opened, however late it is opened', () => {
  const id = signal<string | undefined>(undefined);
  let listening = 0;
  const run = createRunModel({
    db: new Database('pieces'),
    draft: { id } as unknown as DraftModel,
    adapter: {
      onPiece(listener: (piece: PieceMessage) => void) {
        listening += 1;
        for (const piece of written) listener(piece);
        return () => {
          listening -= 1;
        };
      },
    },
  } as unknown as RunInput);

  expect(run.piece('1.1').value).toBe('');
  id.value = 'first';
  expect(run.piece('1.1').value).toBe('1.1) The sessions ar');
  id.value = 'second';
  expect(run.piece('1.1').value).toBe('1.1) A nightly scri');
  expect(listening).toBe(1);
  run.dispose();
  expect(listening).toBe(0);
});

describe('from the press on Translate to the run on the screen', () => {
  /** A worker that answers `reply` after it has written `row`, and every state that the one button showed. */
  async function press(reply: unknown, row?: Partial<RunRow>) {
    const db = new Database(`start-${number++}`);
    const id = signal<string | undefined>('first');
    const notices = createNotices();
    const run = createRunModel({
      db,
      draft: { id, flush: async () => true } as unknown as DraftModel,
      adapter: { onPiece: () => () => undefined } as unknown as PanelAdapter,
      settings: signal({ engine: 'practice' } as unknown as Settings),
      notices,
      waysOut: async () => [],
      verbatim: signal([]),
    });
    const calls: string[] = [];
    vi.mocked(ask).mockImplementation((async (name: string) => {
      calls.push(name);
      if (name === 'translate') await new Promise((resolve) => setTimeout(resolve, 10));
      if (name === 'translate' && row) await db.runs.put({ ...newRow, ...row } as RunRow);
      if (name === 'stop') await db.runs.update('r', { state: 'stopped' });
      return name === 'translate' ? reply : { ok: true, value: null };
    }) as never);
    const isBusy = computed(() => run.isRunning.value || run.isStarting.value);
    const states: boolean[] = [];
    const stop = isBusy.subscribe((value) => states.push(value));
    const end = () => {
      stop();
      run.dispose();
      db.close();
    };
    return { db, id, run, states, calls, notices, end };
  }
  let number = 0;
  const newRow = { id: 'r', draftId: 'first', keys: ['1.1'], state: 'running', startedAt: 5 };
  const begun = { ok: true, value: { runId: 'r' } };

  it('there is no moment at which it could be pressed again', async () => {
    const { db, run, states, end } = await press(begun, {});
    await run.translate();
    expect(run.isRunning.value).toBe(true);
    await db.runs.update('r', { state: 'done' });
    await vi.waitFor(() => expect(run.isRunning.value).toBe(false));
    expect(states).toEqual([false, true, false]);
    end();
  });

  it.each<[string, unknown, Partial<RunRow> | undefined]>([
    ['it was refused', { ok: false, failure: { code: 'no-key' } }, undefined],
    ['it was over before it was seen', begun, { state: 'done' }],
    ['it was deleted before it was seen', begun, undefined],
    ['the clock went back, and a former run is the last', begun, { startedAt: 1 }],
  ])('it can be pressed again where %s', async (_, reply, row) => {
    const { db, run, states, end } = await press(reply, row);
    await db.runs.put({ ...newRow, id: 'former', state: 'done', startedAt: 3 } as RunRow);
    await vi.waitFor(() => expect(run.run.value?.id).toBe('former'));
    await run.translate();
    expect(states).toEqual([false, true, false]);
    end();
  });

  it('it waits for nothing where another draft was opened meanwhile', async () => {
    const { id, run, states, end } = await press(begun, {});
    const started = run.translate();
    id.value = 'second';
    await started;
    expect(states).toEqual([false, true, false]);
    end();
  });

  it('Stop stops what has not begun yet as soon as it has', async () => {
    const { run, calls, end } = await press(begun, {});
    const started = run.translate();
    await run.stop();
    await started;
    expect(calls).toEqual(['translate', 'stop']);
    await vi.waitFor(() => expect(run.run.value?.state).toBe('stopped'));
    end();
  });
});
