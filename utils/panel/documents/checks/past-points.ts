import { draftProgress, parseDraft } from '../../../draft/index.ts';
import { jobText } from '../../../job/job.ts';
import type { Database, EditRow, LineRow } from '../../../storage/database.ts';
import type { StyleInput } from '../../../style/rule.ts';
import { whenIdle } from '../../english/checker.ts';
import { standingLines } from '../../english/standing-lines.ts';

/** One answered point of a past answer, as the author left it. */
export interface PastPoint {
  draftId: string;
  /** Of the job, or the first words of the draft. */
  title: string;
  id: string;
  source: string;
  target: string;
  /** The keys of its lines, in order. */
  keys: string[];
  job?: StyleInput['job'];
  at: number;
}

/** A past answer with all that is known of its lines. */
export interface PastAnswer {
  points: PastPoint[];
  lines: LineRow[];
  edits: EditRow[];
  ignored: string[];
}

/** Reads all answers that are not deleted, one by one. */
export async function* readPastAnswers(db: Database, ids: readonly string[]) {
  for (const draftId of ids) {
    const [draft, job, lines, edits] = await Promise.all([
      db.drafts.get(draftId),
      db.jobs.get(draftId),
      db.lines.where('draftId').equals(draftId).toArray(),
      db.edits.where('draftId').equals(draftId).toArray(),
    ]);
    if (!draft || draft.deletedAt !== undefined) continue;
    const parsed = parseDraft(draft.text);
    const progress = draftProgress(parsed, standingLines(lines, edits));
    const title = job?.job.title?.value ?? draft.text.trim().split('\n')[0]?.slice(0, 60) ?? '';
    const times = new Map([...lines, ...edits].map(({ key, at }) => [key, at]));
    const points = parsed.fragments.flatMap((fragment): PastPoint[] => {
      const own = fragment.lines.flatMap((line) => {
        const known = progress[line.index];
        const isAnswered = known?.state === 'translated' || known?.state === 'edited';
        return known && isAnswered && !known.target.includes('\n') ? [known] : [];
      });
      if (own.length === 0) return [];
      return [
        {
          draftId,
          title,
          id: fragment.id,
          source: own.map(({ line }) => line.text.trimEnd()).join('\n'),
          target: own.map(({ target }) => target).join('\n'),
          keys: own.map(({ line }) => line.key),
          at: Math.max(0, ...own.map(({ line }) => times.get(line.key) ?? 0)),
          ...(job ? { job: jobText(job.job) } : {}),
        },
      ];
    });
    const answer: PastAnswer = { points, lines, edits, ignored: draft.ignored };
    yield answer;
  }
}

/** How far a walk through the past answers is. */
export interface Progress {
  done: number;
  of: number;
}

/** Milliseconds after which a walk lets others go first. */
const slice = 8;

/** Rests whenever a slice of work is over; called after each small step. */
export function restInSlices(): () => Promise<void> {
  let end = 0;
  return async () => {
    if (performance.now() < end) return;
    await new Promise<void>((resolve) => whenIdle(resolve));
    end = performance.now() + slice;
  };
}

/**
 * Walks through all past answers in idle slices: `visit` does one small step at a time. Ends early where `signal`
 * says so.
 */
export async function walkPastAnswers(
  db: Database,
  visit: (answer: PastAnswer) => Iterable<unknown>,
  tell: (progress: Progress) => void,
  signal: AbortSignal,
): Promise<void> {
  const ids = await db.drafts.toCollection().primaryKeys();
  let done = 0;
  const rest = restInSlices();
  tell({ done, of: ids.length });
  for await (const answer of readPastAnswers(db, ids)) {
    for (const _ of visit(answer)) {
      await rest();
      if (signal.aborted) return;
    }
    tell({ done: ++done, of: ids.length });
  }
  tell({ done: ids.length, of: ids.length });
}
