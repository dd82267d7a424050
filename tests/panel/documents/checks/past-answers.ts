import { draftLines } from '../../../../utils/draft/index.ts';
import { emptyDraft } from '../../../../utils/panel/draft/save-draft.ts';
import { Database } from '../../../../utils/storage/database.ts';

/** A Russian line, its English, and what the author's hand made of it. */
export type PastLine = [source: string, target: string, byHand?: string];

let number = 0;

/** A database of answers that were given before. */
export async function answeredBefore(answers: readonly PastLine[][]): Promise<Database> {
  const db = new Database(`answers-${number++}`);
  const drafts = answers.map((lines, index) => ({
    ...emptyDraft(`~0${index}`, 1),
    text: lines.map(([source]) => source).join('\n'),
  }));
  await db.drafts.bulkPut(drafts);
  for (const [index, { id: draftId, text }] of drafts.entries()) {
    const told = answers[index] ?? [];
    const keys = draftLines(text).map(({ key }) => key);
    const row = (at: number, target: string) => ({
      draftId,
      key: keys[at] ?? '',
      source: told[at]?.[0] ?? '',
      target,
      at: 5,
    });
    await db.lines.bulkPut(
      told.map(([, target], at) => ({
        ...row(at, target),
        runId: 'r',
        history: [{ target, by: 'engine' as const, at: 5 }],
      })),
    );
    await db.edits.bulkPut(
      told.flatMap(([, , byHand], at) =>
        byHand === undefined
          ? []
          : [
              {
                ...row(at, byHand),
                history: [{ target: byHand, by: 'hand' as const, at: 5 }],
              },
            ],
      ),
    );
  }
  return db;
}
