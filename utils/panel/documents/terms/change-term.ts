import type { LineProgress } from '../../../draft/index.ts';
import type { Database, EditRow } from '../../../storage/database.ts';
import { affectedLines, findRendering, replaceRendering } from '../../../terms/index.ts';
import { giveUpEdits, saveEnglish } from '../../english/edit-english.ts';
import type { GoBack } from './terms-model.ts';

/** A line whose English holds the former rendering of a term. */
export interface ChangedLine {
  line: LineProgress;
  /** Its English with the new rendering, where that is sure; else the model is asked for the line. */
  after?: string;
  /** The user wrote or changed its English: it is changed only after a yes. */
  isByHand: boolean;
}

/** From now on a Russian term has another English. */
export interface Change {
  source: string;
  /** What it had; found in the lines where it is not given. */
  from?: string;
  to: string;
}

/** The lines of a draft that a change concerns, with what becomes of each; no other line is touched. */
export function planChange(
  progress: readonly LineProgress[],
  edits: readonly EditRow[],
  change: Change,
): { from: string; lines: ChangedLine[] } {
  const standing = progress.filter(
    ({ line, state }) => line.kind === 'russian' && (state === 'translated' || state === 'edited'),
  );
  const lines = standing.map(({ line, target }) => ({ key: line.key, source: line.text, target }));
  const [source, to] = [change.source.trim(), change.to.trim()];
  const given = change.from?.trim();
  const from = source === '' ? '' : given || findRendering(lines, source) || '';
  if (from === '' || to === '') return { from, lines: [] };
  const keys = new Set(affectedLines(lines, { source, from, to }));
  const hands = new Set(edits.filter(isHands).map(({ key }) => key));
  return {
    from,
    lines: standing.flatMap((line): ChangedLine[] => {
      const { key, text } = line.line;
      if (!keys.has(key)) return [];
      const after = replaceRendering({ source: text, target: line.target }, { source, from, to });
      return [{ line, isByHand: hands.has(key), ...(after === undefined ? {} : { after }) }];
    }),
  };
}

/** What a fix made is no hand's. */
function isHands({ target, history }: EditRow): boolean {
  return target !== '' && history.some(({ by }) => by === 'hand' || by === 'paste');
}

/** What a change does beside the lines that it writes itself. */
export interface ChangeParts {
  db: Database;
  draftId: string;
  /** Keeps the term in the ledger: the request for the other lines carries it. */
  keepTerm(): Promise<GoBack>;
  /** Asks the model for these lines alone. */
  ask(keys: string[]): Promise<void>;
  stop(): Promise<void>;
}

/**
 * Writes the sure lines, all or none, and asks for the others in one request. What comes back puts every line and the
 * term as they were, also those that the model has answered by then.
 */
export async function applyChange(
  lines: readonly ChangedLine[],
  { db, draftId, keepTerm, ask, stop }: ChangeParts,
): Promise<GoBack> {
  const ids = lines.map(({ line }): [string, string] => [draftId, line.line.key]);
  const asked = lines.filter(({ after }) => after === undefined).map(({ line }) => line.line.key);
  const before = await db.transaction('rw', db.edits, db.lines, async () => {
    const [edits, answers] = [await db.edits.bulkGet(ids), await db.lines.bulkGet(ids)];
    const sure = lines.flatMap(({ line, after }) =>
      after === undefined ? [] : [{ line, target: after }],
    );
    await saveEnglish(db, draftId, sure, 'fix', Date.now());
    await giveUpEdits(db, draftId, asked);
    return { edits: edits.filter(isThere), answers: answers.filter(isThere) };
  });
  const dropTerm = await keepTerm();
  if (asked.length > 0) await ask(asked);
  return async () => {
    if (asked.length > 0) await stop();
    await db.transaction('rw', db.edits, db.lines, async () => {
      await db.edits.bulkDelete(ids);
      await db.edits.bulkPut(before.edits);
      await db.lines.bulkPut(before.answers);
    });
    await dropTerm();
  };
}

function isThere<T>(row: T | undefined): row is T {
  return row !== undefined;
}
