import { ExpectedFailure } from '../../failure.ts';
import { database, type RunRow } from '../../storage/database.ts';
import { newRun } from '../../storage/new-run.ts';
import type { ReadTextRow } from '../../storage/reading-rows.ts';
import { createRunStore } from '../../storage/run-store.ts';
import { readSettings } from '../../storage/settings.ts';
import { withLineEnds } from '../../text/line-ends.ts';
import {
  AnswerReader,
  composeReading,
  isFromEnglish,
  keepRemarks,
  linesOf,
  promptText,
  type ReadLine,
  readRemarks,
} from '../../translation/index.ts';
import { runRules } from '../run-context.ts';
import { type ReadData, readPost, readReadingContext } from './read-active.ts';

/** The request of a reading as text, for any chat. Nothing leaves the machine here. */
export async function copyReading(data: ReadData): Promise<{ text: string }> {
  const { draftId, keys = [] } = data;
  const store = createRunStore(database);
  const lines = await linesOf(
    { draftId, reading: data.reading, keys },
    { store, post: await readPost(draftId) },
  );
  if (lines.length === 0) throw new ExpectedFailure('nothing-to-translate');
  const parts = await readReadingContext(draftId, await readSettings());
  const request = composeReading(data, lines, await store.draftText(draftId), parts);
  return { text: promptText(request) };
}

/** Takes what a chat said to a copied reading, by the same proofs as a model's own answer. */
export async function pasteReading(
  data: ReadData & { text: string },
): Promise<{ accepted: number; missing: number }> {
  const { draftId, reading, keys = [] } = data;
  const from = { store: createRunStore(database), post: await readPost(draftId) };
  const lines = await linesOf({ draftId, reading, keys }, from);
  const said = withLineEnds(data.text);
  const read =
    reading === 'sense' ? await judge(draftId, lines, said) : readTexts(reading, lines, said);
  if (!read) throw new ExpectedFailure('not-aligned', { missing: lines.length });
  const now = Date.now();
  const row = {
    id: crypto.randomUUID(),
    draftId,
    reading,
    keys: lines.map(({ key }) => key),
    ...read.found,
    engine: 'chat',
    state: 'done' as const,
    endedAt: now,
  };
  await database.runs.put(newRun(row, now));
  return { accepted: read.accepted, missing: read.missing };
}

interface Read {
  found: Pick<RunRow, 'remarks' | 'readTexts'>;
  accepted: number;
  missing: number;
}

async function judge(draftId: string, lines: ReadLine[], said: string): Promise<Read | undefined> {
  const remarks = readRemarks(said);
  if (!remarks) return undefined;
  const { context } = await readReadingContext(draftId, await readSettings());
  const kept = keepRemarks(remarks, lines, { rules: runRules, context });
  return {
    found: { remarks: kept },
    accepted: kept.length,
    missing: remarks.length - kept.length,
  };
}

function readTexts(
  reading: ReadData['reading'],
  lines: ReadLine[],
  said: string,
): Read | undefined {
  const of = (line: ReadLine) => (isFromEnglish(reading) ? line.target : line.source);
  const reader = new AnswerReader(lines.map((line) => ({ number: line.number, source: of(line) })));
  const byNumber = new Map(lines.map((line) => [line.number, line]));
  const given = new Map<number, ReadTextRow>();
  for (const event of [...reader.push(said), ...reader.end()]) {
    const line = byNumber.get(event.number);
    if (line && event.kind === 'line')
      given.set(event.number, { key: line.key, of: of(line), text: event.text });
    if (event.kind === 'retracted') given.delete(event.number);
  }
  if (given.size === 0) return undefined;
  const missing = lines.length - given.size;
  return { found: { readTexts: [...given.values()] }, accepted: given.size, missing };
}
