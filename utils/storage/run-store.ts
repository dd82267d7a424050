import type { CapabilityRow, Database, EditRow, LineRow, RunRow } from './database.ts';

/** Beginnings of prompts that were surely read whole, the newest first. */
const beginningsId = 'beginnings of prompts';

async function beginningsOf(db: Database): Promise<string[]> {
  const row = await db.settings.get(beginningsId);
  return Array.isArray(row?.kept) ? (row.kept as string[]) : [];
}

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
    async knowsBeginning(beginning: string): Promise<boolean> {
      return (await beginningsOf(db)).includes(beginning);
    },
    async keepBeginning(beginning: string): Promise<void> {
      await db.transaction('rw', db.settings, async () => {
        const others = (await beginningsOf(db)).filter((each) => each !== beginning);
        await db.settings.put({ id: beginningsId, kept: [beginning, ...others].slice(0, 50) });
      });
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

/** How long a refusal is believed: servers are mended, and models are exchanged under one name. */
const believed = 24 * 60 * 60 * 1000;

/** The refusals of a row that still count; a row of an older make has none. */
export function standingRefusals(row: CapabilityRow | undefined, now = Date.now()) {
  return (row?.refused ?? []).filter(({ at }) => now - at < believed);
}

/** The name of a row: what models turned out not to take is kept by base URL and model. */
export function capabilityId(baseUrl: string, model: string): string {
  return `${baseUrl} ${model}`;
}

/** What models turned out not to take. */
export function createCapabilityStore(db: Database) {
  return {
    async dropped(baseUrl: string, model: string): Promise<string[]> {
      const row = await db.capabilities.get(capabilityId(baseUrl, model));
      return standingRefusals(row).map(({ name }) => name);
    },
    async drop(baseUrl: string, model: string, name: string): Promise<void> {
      const id = capabilityId(baseUrl, model);
      await db.transaction('rw', db.capabilities, async () => {
        const others = standingRefusals(await db.capabilities.get(id)).filter(
          (each) => each.name !== name,
        );
        await db.capabilities.put({ id, refused: [...others, { name, at: Date.now() }] });
      });
    },
  };
}
