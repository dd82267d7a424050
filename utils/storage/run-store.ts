import type { CapabilityRow, Database, EditRow, LineRow, RunRow } from './database.ts';

/** The reads and writes of a run, each one durable by itself. */
export function createRunStore(db: Database) {
  return {
    async draftText(draftId: string): Promise<string> {
      return (await db.drafts.get(draftId))?.text ?? '';
    },
    lines(draftId: string): Promise<LineRow[]> {
      return db.lines.where('draftId').equals(draftId).toArray();
    },
    edits(draftId: string): Promise<EditRow[]> {
      return db.edits.where('draftId').equals(draftId).toArray();
    },
    async putLine(row: LineRow): Promise<void> {
      await db.lines.put(row);
    },
    async removeLine(draftId: string, key: string): Promise<void> {
      await db.lines.delete([draftId, key]);
    },
    run(id: string): Promise<RunRow | undefined> {
      return db.runs.get(id);
    },
    async changeRun(id: string, change: Partial<RunRow>): Promise<void> {
      // Keys that are `undefined` are taken out of the row.
      await db.runs.update(id, change as never);
    },
    async endRun(id: string, keys: number, change: Partial<RunRow>): Promise<boolean> {
      return await db.transaction('rw', db.runs, async () => {
        const row = await db.runs.get(id);
        if (row && row.keys.length > keys) return false;
        await db.runs.update(id, change as never);
        return true;
      });
    },
  };
}

/**
 * Adds keys to a run while it is under way and gives the run with them; `undefined` where it has just ended, so that
 * another has to be begun.
 */
export async function addToRun(
  db: Database,
  id: string,
  keys: string[],
): Promise<RunRow | undefined> {
  return await db.transaction('rw', db.runs, async () => {
    const run = await db.runs.get(id);
    if (run?.state !== 'running' && run?.state !== 'waiting') return undefined;
    const joined = { ...run, keys: [...new Set([...run.keys, ...keys])] };
    await db.runs.put(joined);
    return joined;
  });
}

/** What models turned out not to take, by base URL and model. */
export function createCapabilityStore(db: Database) {
  const idOf = (baseUrl: string, model: string) => `${baseUrl} ${model}`;
  return {
    async dropped(baseUrl: string, model: string): Promise<string[]> {
      return (await db.capabilities.get(idOf(baseUrl, model)))?.dropped ?? [];
    },
    async drop(baseUrl: string, model: string, parameter: string): Promise<void> {
      const id = idOf(baseUrl, model);
      await db.transaction('rw', db.capabilities, async () => {
        const row: CapabilityRow = (await db.capabilities.get(id)) ?? { id, dropped: [] };
        if (!row.dropped.includes(parameter))
          await db.capabilities.put({ id, dropped: [...row.dropped, parameter] });
      });
    },
  };
}
