import { asFailure } from '../failure.ts';
import type { Database, DraftRow, JobRow } from '../storage/database.ts';
import { type DraftModel, newDraftId } from './draft-model.ts';
import type { Notices } from './notices.ts';

/** A draft in the list of all drafts. */
export interface DraftEntry {
  draft: DraftRow;
  job?: JobRow;
  title: string;
  client: string;
  /** Everything that the search looks at, in lower case: title, job, Russian, English. */
  haystack: string;
}

export interface DraftsModel {
  /** All drafts that are not deleted, the one changed last first. */
  list(): Promise<DraftEntry[]>;
  duplicate(id: string): Promise<void>;
  archive(id: string, isArchived: boolean): Promise<void>;
  remove(id: string): Promise<void>;
}

/** All drafts: found, copied, put away, deleted with a way back. */
export function createDraftsModel(db: Database, draft: DraftModel, notices: Notices): DraftsModel {
  const change = async (id: string, next: Partial<DraftRow>, gone?: 'archivedAt' | 'deletedAt') => {
    try {
      await db.drafts
        .where('id')
        .equals(id)
        .modify((row) => {
          Object.assign(row, next);
          if (gone) delete row[gone];
        });
    } catch (error) {
      notices.fail(asFailure(error));
    }
  };
  return {
    async list() {
      const drafts = await db.drafts.orderBy('updatedAt').reverse().toArray();
      const jobs = new Map((await db.jobs.toArray()).map((row) => [row.id, row]));
      const english = new Map<string, string[]>();
      for (const row of [...(await db.lines.toArray()), ...(await db.edits.toArray())])
        english.set(row.draftId, [...(english.get(row.draftId) ?? []), row.target]);
      return drafts
        .filter((row) => row.deletedAt === undefined)
        .map((row) => entryOf(row, jobs.get(row.id), english.get(row.id) ?? []));
    },
    async duplicate(id) {
      await draft.flush();
      const old = await db.drafts.get(id);
      if (!old) return;
      const now = Date.now();
      const next = newDraftId();
      const { archivedAt: _archived, deletedAt: _deleted, ...rest } = old;
      await db.transaction('rw', db.drafts, db.lines, db.edits, async () => {
        await db.drafts.add({ ...rest, id: next, createdAt: now, updatedAt: now, fields: {} });
        for (const table of [db.lines, db.edits]) {
          const rows = await table.where('draftId').equals(id).toArray();
          await table.bulkAdd(rows.map((row) => ({ ...row, draftId: next })) as never[]);
        }
      });
      await draft.open(next);
    },
    archive: (id, isArchived) =>
      isArchived ? change(id, { archivedAt: Date.now() }) : change(id, {}, 'archivedAt'),
    async remove(id) {
      await draft.flush();
      await change(id, { deletedAt: Date.now() });
      if (draft.id.peek() === id) await draft.open(undefined);
      notices.say((words) => words.draft.deleted, {
        label: (words) => words.common.undo,
        run: () =>
          void change(id, {}, 'deletedAt').then(() => {
            notices.clear();
            return draft.open(id);
          }),
      });
    },
  };
}

function entryOf(draft: DraftRow, job: JobRow | undefined, english: string[]): DraftEntry {
  const client = job?.job.client;
  const title = job?.job.title?.value ?? '';
  const place = [client?.city?.value, client?.country?.value].filter(Boolean).join(', ');
  const post = job?.job.description?.value ?? '';
  return {
    draft,
    ...(job ? { job } : {}),
    title,
    client: place,
    haystack: [title, place, post, draft.text, ...english].join('\n').toLowerCase(),
  };
}

/** The entries in which every word of the query stands. */
export function searchDrafts(entries: DraftEntry[], query: string): DraftEntry[] {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  return entries.filter((entry) => words.every((word) => entry.haystack.includes(word)));
}
