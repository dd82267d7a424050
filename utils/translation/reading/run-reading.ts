import { draftProgress, parseDraft } from '../../draft/index.ts';
import { asFailure, ExpectedFailure } from '../../failure.ts';
import type { ReadTextRow } from '../../storage/reading-rows.ts';
import type { TermPair } from '../../style/rule.ts';
import { askOnce, Book } from '../ask/ask-once.ts';
import { storedLines } from '../ask/plan-run.ts';
import { RunMemory } from '../ask/run-memory.ts';
import type { RunParts } from '../ask/run-parts.ts';
import type { EngineRequest } from '../engine.ts';
import { composeBack, composePost, composeSense } from './compose-reading.ts';
import { composeShorten } from './compose-shorten.ts';
import { keepRemarks, type ReadLine } from './keep-remarks.ts';
import { readRemarks } from './read-remarks.ts';

/** What a reading works with: as a run, and the terms of the letter. */
export interface ReadingParts extends RunParts {
  terms: readonly TermPair[];
  /** The client's questions and post, line by line. */
  post: readonly string[];
}

/** More than this is no answer about a letter. Characters. */
const longestAnswer = 400_000;

/**
 * Carries a stored reading to its end: one request for the letter, or for the lines that have no answer yet, so that one
 * which was cut off goes on. Nothing of the draft or its English is changed; the run's row tells what was said and how
 * it ended, and only a failing store is thrown.
 */
export async function executeReading(
  id: string,
  parts: ReadingParts,
  signal: AbortSignal,
): Promise<void> {
  const memory = await RunMemory.open(id, parts);
  if (!memory) return;
  const over = { endedAt: memory.now(), waiting: undefined };
  try {
    const lines = await linesOf(memory.row, parts);
    if (memory.row.reading === 'sense') await readSense(memory, parts, lines, signal);
    else await readTexts(memory, lines, signal);
    const state = signal.aborted ? 'stopped' : 'done';
    await memory.change({ state, ...over, endedAt: memory.now() });
  } catch (error) {
    const failure = signal.aborted ? undefined : asFailure(error);
    const state = signal.aborted ? 'stopped' : 'failed';
    await memory.change({ state, failure, ...over, endedAt: memory.now() });
  }
}

/** What a reading reads: lines of the client, or those of the answer; only the named ones where there are any. */
export async function linesOf(
  { reading, draftId, keys }: Pick<RunMemory['row'], 'reading' | 'draftId' | 'keys'>,
  { store, post }: Pick<ReadingParts, 'store' | 'post'>,
): Promise<ReadLine[]> {
  if (reading !== 'post') return readLines(store, draftId, keys);
  return post.map((target, index) => ({ number: index + 1, key: target, source: '', target }));
}

/** Whether what is translated is English: of the answer, or of the client. */
export function isFromEnglish(reading: RunMemory['row']['reading']): boolean {
  return reading === 'back' || reading === 'post';
}

/** The lines of a draft that have an English now, numbered in its order; only the named ones where there are any. */
async function readLines(
  store: RunParts['store'],
  draftId: string,
  keys: readonly string[],
): Promise<ReadLine[]> {
  const [text, rows, edits] = await Promise.all([
    store.draftText(draftId),
    store.lines(draftId),
    store.edits(draftId),
  ]);
  const wanted = new Set(keys);
  return draftProgress(parseDraft(text), storedLines(rows, edits))
    .filter(({ state, target }) => (state === 'translated' || state === 'edited') && target !== '')
    .map(({ line, target }, index) => ({
      number: index + 1,
      key: line.key,
      source: line.text.trimEnd(),
      target,
    }))
    .filter(({ key }) => wanted.size === 0 || wanted.has(key));
}

/** The request of a reading, as it is sent or copied for a chat. */
export function composeReading(
  row: Pick<RunMemory['row'], 'draftId' | 'reading' | 'limit'>,
  lines: readonly ReadLine[],
  draft: string,
  { context, terms }: Pick<ReadingParts, 'context' | 'terms'>,
): EngineRequest {
  const { draftId } = row;
  if (row.reading === 'back') return composeBack(draftId, lines);
  if (row.reading === 'post') return composePost(draftId, lines);
  if (row.reading === 'shorten') return composeShorten(draftId, lines, row.limit ?? 0);
  return composeSense({ draftId, documents: context.documents, terms, draft, lines });
}

async function readSense(
  memory: RunMemory,
  parts: ReadingParts,
  lines: ReadLine[],
  signal: AbortSignal,
): Promise<void> {
  const request = composeReading(memory.row, lines, memory.text, parts);
  const said = await askText(memory, request, signal);
  if (signal.aborted) return;
  const remarks = readRemarks(said);
  if (!remarks) throw new ExpectedFailure('not-aligned', { missing: lines.length });
  await memory.change({ remarks: keepRemarks(remarks, lines, parts) });
}

/** The whole text of an answer that is no list of lines. */
async function askText(
  memory: RunMemory,
  request: EngineRequest,
  signal: AbortSignal,
): Promise<string> {
  const ticket = {};
  const book = new Book((change) => memory.addToReceipt(change, ticket));
  let said = '';
  try {
    for await (const piece of memory.parts.engine.translate(request, signal)) {
      if (signal.aborted) break;
      book.take(piece);
      if (piece.kind === 'text') said += piece.text;
      if (said.length > longestAnswer) throw new ExpectedFailure('not-aligned', { missing: 1 });
    }
  } finally {
    await book.close();
    await memory.release(ticket);
  }
  return said;
}

/** A text for each line that has none yet; what has come is stored line by line. */
async function readTexts(memory: RunMemory, all: ReadLine[], signal: AbortSignal): Promise<void> {
  const isEnglish = isFromEnglish(memory.row.reading);
  const given = new Map(memory.row.readTexts?.map((one): [string, ReadTextRow] => [one.key, one]));
  const lines = all.filter(({ key }) => !given.has(key));
  if (lines.length === 0) return;
  const byNumber = new Map(lines.map((line) => [line.number, line]));
  const request = composeReading(memory.row, lines, memory.text, memory.parts as ReadingParts);
  const ticket = {};
  const keep = () => memory.change({ readTexts: [...given.values()] });
  try {
    const { accepted } = await askOnce(memory.parts.engine, request, signal, {
      record: (change) => memory.addToReceipt(change, ticket),
      handle: async (event) => {
        const line = byNumber.get(event.number);
        if (!line || event.kind === 'partial') return;
        const of = isEnglish ? line.target : line.source;
        if (event.kind === 'retracted') given.delete(line.key);
        else given.set(line.key, { key: line.key, of, text: event.text });
        await keep();
      },
    });
    if (accepted === 0 && !signal.aborted)
      throw new ExpectedFailure('not-aligned', { missing: lines.length });
  } finally {
    await memory.release(ticket);
  }
}
