import { draftProgress, parseDraft } from '../../draft/index.ts';
import { asFailure } from '../../failure.ts';
import type { AnswerLife } from '../../storage/answer-life.ts';
import type { Database, DraftRow, EditRow, JobRow, LineRow } from '../../storage/database.ts';
import { standingLines } from '../english/standing-lines.ts';
import type { Notices } from '../shell/notices.ts';
import { type DraftModel, newDraftId } from './draft-model.ts';
import type { DraftEntry } from './list/draft-entry.ts';
import { createDraftSearch, type FoundPlace, partsOf } from './list/draft-search.ts';
import { translatedIds } from './list/translated-ids.ts';

/** How many of the points that are to be translated have their English, as the proof line counts them. */
export interface Points {
  done: number;
  all: number;
}

export interface DraftsModel {
  /** All drafts, those in the trash too, the one changed last first. No English is read for it. */
  list(): Promise<DraftEntry[]>;
  /**
   * Those of them in whose title, job, Russian or English every word of the query stands; without words all.
   * `undefined` where another search began meanwhile.
   */
  find(entries: DraftEntry[], query: string): Promise<DraftEntry[] | undefined>;
  /** Where in a draft that was found the query stands; known once it was found. */
  placeIn(entry: DraftEntry, query: string): FoundPlace | undefined;
  /** The point in which such a place stands. */
  pointAt(entry: DraftEntry, place: FoundPlace): { id: string; draftLine: number } | undefined;
  /** The drafts of which every Russian line has its English; no text of it is read. */
  translated(): Promise<ReadonlySet<string>>;
  /** What became of an answer, by the writer's own word. */
  changeLife(id: string, change: (life: AnswerLife | undefined) => AnswerLife): Promise<void>;
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
  const change = async (id: string, next: (row: DraftRow) => void) => {
    try {
      await db.drafts.where('id').equals(id).modify(next);
    } catch (error) {
      notices.fail(asFailure(error));
    }
  };
  const place = (id: string, where: 'archivedAt' | 'deletedAt', isThere: boolean) =>
    change(id, (row) => {
      row.placedAt = Date.now();
      if (isThere) row[where] = row.placedAt;
      else delete row[where];
    });
  const search = createDraftSearch(db);
  return {
    async list() {
      const ids = (await db.drafts.orderBy('updatedAt').primaryKeys()).reverse();
      const entries: DraftEntry[] = [];
      for (const part of partsOf(ids)) entries.push(...(await readEntries(db, part)));
      return entries;
    },
    find: search.find,
    placeIn: search.placeIn,
    pointAt: search.pointAt,
    translated: () => translatedIds(db),
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
      const {
        archivedAt: _archived,
        deletedAt: _deleted,
        inserted: _inserted,
        life: _life,
        ...rest
      } = old;
      await db.transaction('rw', db.drafts, db.lines, db.edits, async () => {
        await db.drafts.add({ ...rest, id: next, createdAt: now, updatedAt: now, fields: {} });
        for (const table of [db.lines, db.edits]) {
          const rows = await table.where('draftId').equals(id).toArray();
          await table.bulkAdd(rows.map((row) => ({ ...row, draftId: next })) as never[]);
        }
      });
      await draft.open(next);
    },
    changeLife: (id, next) =>
      change(id, (row) => {
        row.life = next(row.life);
      }),
    archive: (id, isArchived) => place(id, 'archivedAt', isArchived),
    putBack: (id) => place(id, 'deletedAt', false),
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
      await place(id, 'deletedAt', true);
      if (draft.id.peek() === id) await draft.open(undefined);
      notices.say((words) => words.draft.deleted, {
        label: (words) => words.common.undo,
        run() {
          notices.clear();
          void place(id, 'deletedAt', false).then(() => draft.open(id));
        },
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

async function readEntries(db: Database, ids: string[]): Promise<DraftEntry[]> {
  const [rows, jobs] = [await db.drafts.bulkGet(ids), await db.jobs.bulkGet(ids)];
  return rows.flatMap((row, index) => (row ? [entryOf(row, jobs[index])] : []));
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
