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
  /** How many of the points that are to be translated have their English, as the proof line counts them. */
  points: { done: number; all: number };
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
      const lines = groupByDraft(await db.lines.toArray());
      const edits = groupByDraft(await db.edits.toArray());
      return drafts
        .filter((row) => row.deletedAt === undefined)
        .map((row) =>
          entryOf(row, jobs.get(row.id), lines.get(row.id) ?? [], edits.get(row.id) ?? []),
        );
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

function entryOf(
  draft: DraftRow,
  job: JobRow | undefined,
  lines: LineRow[],
  edits: EditRow[],
): DraftEntry {
  const client = job?.job.client;
  const title = job?.job.title?.value ?? '';
  const place = [client?.city?.value, client?.country?.value].filter(Boolean).join(', ');
  const post = job?.job.description?.value ?? '';
  const english = [...lines, ...edits].map((row) => row.target);
  return {
    draft,
    ...(job ? { job } : {}),
    title,
    client: place,
    points: countPoints(draft.text, lines, edits),
    haystack: [title, place, post, draft.text, ...english].join('\n').toLowerCase(),
  };
}

function countPoints(text: string, lines: LineRow[], edits: EditRow[]): DraftEntry['points'] {
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

function groupByDraft<T extends { draftId: string }>(rows: T[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const group = groups.get(row.draftId);
    if (group) group.push(row);
    else groups.set(row.draftId, [row]);
  }
  return groups;
}

/** The entries in which every word of the query stands. */
export function searchDrafts(entries: DraftEntry[], query: string): DraftEntry[] {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  return entries.filter((entry) => words.every((word) => entry.haystack.includes(word)));
}
