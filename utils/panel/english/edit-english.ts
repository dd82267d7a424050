import { type LineProgress, lineHistory } from '../../draft/index.ts';
import type { Database, EditRow, LineVersion } from '../../storage/database.ts';
import { withLineEnds } from '../../text/line-ends.ts';

/** Changes of one hand within this time are one entry of the history. Milliseconds. */
const sameSitting = 5 * 60_000;

/**
 * Gives the lines of a fragment's English, as it was edited, back to the lines of the draft. As many lines
 * as before: one for one. Else the unchanged ones at both ends stay where they are, and of those between
 * the surplus is kept in the last. Result: one text a line of the fragment (it may hold `\n`).
 */
export function divideEnglish(lines: LineProgress[], english: string): string[] {
  const before = lines.map((line) => line.target);
  const after = withLineEnds(english).split('\n');
  if (after.length === before.length && before.every((text) => !text.includes('\n'))) return after;
  let start = 0;
  while (start < before.length - 1 && start < after.length && before[start] === after[start])
    start++;
  let end = 0;
  while (
    end < before.length - start - 1 &&
    end < after.length - start &&
    before[before.length - 1 - end] === after[after.length - 1 - end]
  )
    end++;
  const middle = after.slice(start, after.length - end);
  const slots = before.length - start - end;
  const divided = middle.slice(0, slots - 1);
  if (middle.length >= slots) divided.push(middle.slice(slots - 1).join('\n'));
  while (divided.length < slots) divided.push('');
  return [...before.slice(0, start), ...divided, ...before.slice(before.length - end || Infinity)];
}

/** Writes what the user made of the English of some lines. Lines that are copied from the draft stay. */
export async function saveEnglish(
  db: Database,
  draftId: string,
  changed: { line: LineProgress; target: string }[],
  by: LineVersion['by'],
  now: number,
): Promise<void> {
  await db.transaction('rw', db.edits, db.lines, async () => {
    for (const { line, target } of changed) {
      if (line.line.kind !== 'russian') continue;
      const { key } = line.line;
      const old = await db.edits.get([draftId, key]);
      const before = old?.history ?? (await heritage(db, draftId, line));
      const row: EditRow = {
        draftId,
        key,
        source: line.line.text,
        target,
        at: now,
        history: extend(before, { target, by, at: now }),
      };
      await db.edits.put(row);
    }
  });
}

/** What goes over to a line from the one that it came from, where its Russian changed. */
async function heritage(db: Database, draftId: string, line: LineProgress): Promise<LineVersion[]> {
  if (line.formerKey === undefined) return [];
  const former: [string, string] = [draftId, line.formerKey];
  const rows = [await db.lines.get(former), await db.edits.get(former)];
  return lineHistory(
    line,
    rows.filter((row) => row !== undefined),
  );
}

/** The user lets the engine's English stand again, or asks for a new one: the text stays in the history. */
export async function giveUpEdits(db: Database, draftId: string, keys: string[]): Promise<void> {
  await db.transaction('rw', db.edits, async () => {
    for (const key of keys) {
      const old = await db.edits.get([draftId, key]);
      if (old) await db.edits.put({ ...old, target: '' });
    }
  });
}

function extend(history: LineVersion[], next: LineVersion): LineVersion[] {
  const last = history.at(-1);
  if (last?.target === next.target) return history;
  const goesOn = last?.by === 'hand' && next.by === 'hand' && next.at - last.at < sameSitting;
  return [...(goesOn ? history.slice(0, -1) : history), next];
}
