import { changeCheckNotes } from '../../../storage/change-check-notes.ts';
import { type CheckNotes, readCheckNotes } from '../../../storage/check-notes.ts';
import type { Database } from '../../../storage/database.ts';
import { readSettings } from '../../../storage/settings.ts';
import type { OwnCheck } from '../../../style/index.ts';
import type { StyleModule } from '../../english/checker.ts';
import { type PastAnswer, walkPastAnswers } from './past-points.ts';

/** So many findings that nobody dismissed end a probation. */
export const enoughHits = 20;

/**
 * Looks how the checks on probation fared since they were first seen: one whose findings stand, enough of them and none
 * dismissed, is believed from now on.
 */
export async function endProbations(
  db: Database,
  style: StyleModule,
  checks: readonly OwnCheck[],
  now: number,
  signal: AbortSignal,
): Promise<void> {
  const open = checks.filter(style.isOnProbation);
  if (open.length === 0) return;
  const notes = await readCheckNotes(db);
  const since = { ...notes.since };
  for (const check of open) since[style.checkKey(check)] ??= now;
  const { right = [] } = (await readSettings(db)).style;
  const isDismissed = new Set(right.map(({ rule }) => rule));
  const hits = new Map<string, number>();
  function* visit({ points, ignored }: PastAnswer) {
    for (const key of ignored) isDismissed.add(key.slice(0, key.indexOf(' ')));
    for (const point of points) {
      for (const check of open) {
        const key = style.checkKey(check);
        if (point.at < (since[key] ?? now)) continue;
        hits.set(check.id, (hits.get(check.id) ?? 0) + style.findByCheck(check, point).length);
      }
      yield;
    }
  }
  await walkPastAnswers(db, visit, () => undefined, signal);
  if (signal.aborted) return;
  const stood = open.filter(({ id }) => !isDismissed.has(id) && (hits.get(id) ?? 0) >= enoughHits);
  const added = stood.map(style.checkKey);
  if (added.length === 0 && Object.keys(since).length === Object.keys(notes.since).length) return;
  await changeCheckNotes(
    db,
    (kept): CheckNotes => ({
      ...kept,
      since: { ...since, ...kept.since },
      trusted: [...new Set([...kept.trusted, ...added])],
    }),
  );
}
