import type { RunRow } from './database.ts';

/** The row of a run that begins now: nothing asked, nothing told, nothing paid yet. `startedAt` is in ms since 1970. */
export function newRun(
  of: Pick<RunRow, 'id' | 'draftId' | 'keys' | 'engine'> & Partial<RunRow>,
  startedAt: number,
): RunRow {
  return {
    state: 'running',
    model: '',
    host: '',
    startedAt,
    notes: [],
    requests: 0,
    inputTokens: 0,
    cachedTokens: 0,
    outputTokens: 0,
    ...of,
  };
}
