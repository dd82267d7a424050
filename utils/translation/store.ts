import type { EditRow, LineRow, RunRow } from '../storage/database.ts';

/** What a run reads and writes; each call is one durable step, so that a run may die between any two. */
export interface RunStore {
  /** The Russian as it stands now; empty when the draft is gone. */
  draftText(draftId: string): Promise<string>;
  lines(draftId: string): Promise<LineRow[]>;
  edits(draftId: string): Promise<EditRow[]>;
  putLine(row: LineRow): Promise<void>;
  removeLine(draftId: string, key: string): Promise<void>;
  /** Whether a server has surely read a prompt with this beginning. */
  knowsBeginning(beginning: string): Promise<boolean>;
  keepBeginning(beginning: string): Promise<void>;
  run(id: string): Promise<RunRow | undefined>;
  changeRun(id: string, change: Partial<RunRow>): Promise<void>;
  /** Ends a run unless keys were added to it meanwhile: false when it has to go on. */
  endRun(id: string, keys: number, change: Partial<RunRow>): Promise<boolean>;
}
