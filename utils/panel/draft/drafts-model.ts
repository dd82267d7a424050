import { draftProgress, parseDraft } from '../../draft/index.ts';
import { asFailure } from '../../failure.ts';
import type { Database, DraftRow, EditRow, JobRow, LineRow } from '../../storage/database.ts';
import { standingLines } from '../english/standing-lines.ts';
import type { Notices } from '../shell/notices.ts';
import { type DraftModel, newDraftId } from './draft-model.ts';

/** A draft in the list of all drafts. */
export interface DraftEntry {
  draft: DraftRow;
  job?: JobRow;
  title: string;
  client: string;
}

/** How many of the points that are to be translated have their English, as the proof line counts them. */
export interface Points {
  done: number;
  all: number;
}

export interface DraftsModel {
  /**
   * The drafts in whose title, job, Russian or English every word of the query stands, those in the trash too, the one
   * changed last first. Without words: all of them, and no English is read for it.
   */
  find(query: string): Promise<DraftEntry[]>;
  /** Of one draft, for those that are drawn. */
  pointsOf(row: DraftRow): Promise<Points>;
  duplicate(id: string): Promise<void>;
  archive(id: string, isArchived: boolean): Promise<void>;
  /** Into the trash, with a way back. */
  remove(id: string): Promise<void>;
  /** Out of the trash. */
  putBack(id: string): Promise<void>;
  /** For good, with all that belongs to it. */
  purge(ids: string[]): Promise<void>;
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
    async find(query) {
      const rows = await db.drafts.orderBy('updatedAt').reverse().toArray();
      const jobs = await db.jobs.bulkGet(rows.map(({ id }) => id));
      const entries = rows.map((row, index) => entryOf(row, jobs[index]));
      const words = query.toLowerCase().split(/\s+/).filter(Boolean);
      if (words.length === 0) return entries;
      const english = new Map<string, string[]>();
      for (const table of [db.lines, db.edits])
        for (const { draftId, target } of await table.toArray())
          english.set(draftId, [...(english.get(draftId) ?? []), target]);
      return entries.filter((entry) => {
        const haystack = haystackOf(entry, english.get(entry.draft.id) ?? []);
        return words.every((word) => haystack.includes(word));
      });
    },
    async pointsOf({ id, text }) {
      const of = { draftId: id };
      const lines = await db.lines.where(of).toArray();
      return countPoints(text, lines, await db.edits.where(of).toArray());
    },
    async duplicate(id) {
      if (!(await draft.flush())) return;
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
    putBack: (id) => change(id, {}, 'deletedAt'),
    async purge(ids) {
      try {
        const { purgeDraft } = await import('../../storage/purge.ts');
        for (const id of ids) await purgeDraft(db, id);
      } catch (error) {
        notices.fail(asFailure(error));
      }
    },
    async remove(id) {
      if (!(await draft.flush())) return;
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

function entryOf(draft: DraftRow, job: JobRow | undefined): DraftEntry {
  const client = job?.job.client;
  return {
    draft,
    ...(job ? { job } : {}),
    title: job?.job.title?.value ?? '',
    client: [client?.city?.value, client?.country?.value].filter(Boolean).join(', '),
  };
}

/** Everything that the search looks at, in lower case. */
function haystackOf({ draft, job, title, client }: DraftEntry, english: string[]): string {
  const post = job?.job.description?.value ?? '';
  return [title, client, post, draft.text, ...english].join('\n').toLowerCase();
}

function countPoints(text: string, lines: LineRow[], edits: EditRow[]): Points {
  const draft = parseDraft(text);
  const present = new Set(draft.lines.map((line) => line.key));
  // English of lines that are gone finishes no point, and comparing it with every line takes long.
  const standing = standingLines(lines, edits).filter((line) => present.has(line.key));
  const states = draftProgress(draft, standing).map(({ state }) => state);
  const points = draft.fragments
    .map((fragment) => fragment.lines.map((line) => states[line.index]))
    .filter((point) => point.some((state) => state !== 'copied' && state !== 'blank'));
  const done = points.filter((point) => !point.includes('untranslated'));
  return { done: done.length, all: points.length };
}
