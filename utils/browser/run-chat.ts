import { type DraftLine, draftProgress, lineHistory, parseDraft } from '../draft/index.ts';
import { ExpectedFailure } from '../failure.ts';
import { database, type RunRow } from '../storage/database.ts';
import { newRun } from '../storage/new-run.ts';
import { createRunStore } from '../storage/run-store.ts';
import { readSettings } from '../storage/settings.ts';
import { withLineEnds } from '../text/line-ends.ts';
import {
  AnswerReader,
  composePrompt,
  planRun,
  promptText,
  storedLines,
  storePasted,
  TranslatedPart,
} from '../translation/index.ts';
import { readRunContext, runRules } from './run-context.ts';

/** Which lines of a draft a chat is asked for; all that are untranslated or stale without `keys`. */
type ChatData = { draftId: string; keys?: string[] };

/** The whole prompt as text, for any chat. Nothing leaves the machine here. */
export async function copyPrompt({ draftId, keys }: ChatData): Promise<{ text: string }> {
  const { draft, text, planned, settings, part } = await readDraft(
    draftId,
    keys,
    keys !== undefined,
  );
  if (planned.length === 0) throw new ExpectedFailure('nothing-to-translate');
  const context = await readRunContext(draftId, settings);
  await database.settings.put({ id: copiedId(draftId), keys: planned.map(({ key }) => key) });
  const request = composePrompt({
    draftId,
    documents: context.documents,
    glossary: context.glossary,
    ...(context.settings.replacements ? { replacements: context.settings.replacements } : {}),
    ontology: context.ontology,
    draft: text,
    translated: part(draft, planned).lines,
    lines: planned.map((line, index) => ({ number: index + 1, source: line.text.trimEnd() })),
  });
  return { text: promptText(request) };
}

/** Aligns, checks and fixes an answer that was pasted from a chat; each line only under its own number. */
export async function pasteAnswer({
  draftId,
  keys,
  text,
  verbatim,
}: ChatData & { text: string; verbatim?: string[] }): Promise<{
  accepted: number;
  missing: number;
}> {
  const copied = await database.settings.get(copiedId(draftId));
  const read = await readDraft(draftId, keys, keys !== undefined);
  const asked = (copied?.keys as string[] | undefined) ?? read.planned.map(({ key }) => key);
  const byKey = new Map(read.draft.lines.map((line) => [line.key, line]));
  const lines = asked.map((key, index) => ({ number: index + 1, line: byKey.get(key) }));
  const reader = new AnswerReader(
    lines.map(({ number, line }) => ({ number, source: line?.text.trimEnd() ?? '' })),
  );
  const accepted = new Map<number, string>();
  for (const event of [...reader.push(withLineEnds(text)), ...reader.end()]) {
    if (event.kind === 'line') accepted.set(event.number, event.text);
    if (event.kind === 'retracted') accepted.delete(event.number);
  }
  if (accepted.size === 0) throw new ExpectedFailure('not-aligned', { missing: asked.length });
  const context = await readRunContext(draftId, read.settings, database, verbatim);
  const part = read.part(read.draft, read.planned);
  const run = chatRun(draftId, asked);
  await database.runs.put(run);
  const store = createRunStore(database);
  let stored = 0;
  for (const { number, line } of lines) {
    const answer = accepted.get(number);
    if (!line || answer === undefined) continue;
    await storePasted(line, answer, {
      store,
      run,
      judge: { rules: runRules, context, translated: part.pairs },
      history: read.historyOf(line),
    });
    part.add({ line, target: answer });
    stored++;
  }
  return { accepted: stored, missing: asked.length - stored };
}

async function readDraft(draftId: string, keys: string[] | undefined, again: boolean) {
  const store = createRunStore(database);
  const [settings, text, lines, edits] = await Promise.all([
    readSettings(),
    store.draftText(draftId),
    store.lines(draftId),
    store.edits(draftId),
  ]);
  const planned = planRun(text, lines, edits, { keys, again });
  const part = (draft: ReturnType<typeof parseDraft>, without: { key: string }[]) =>
    TranslatedPart.of(draft, lines, edits, new Set(without.map(({ key }) => key)));
  const draft = parseDraft(text);
  const progress = new Map(
    draftProgress(draft, storedLines(lines, edits)).map((one) => [one.line.key, one]),
  );
  const historyOf = (line: DraftLine) => {
    const moved = progress.get(line.key);
    return moved?.formerKey
      ? lineHistory(moved, [...lines, ...edits])
      : lineHistory({ line }, lines);
  };
  return { settings, text, draft, planned, part, historyOf };
}

/** One prompt a draft is out at a time, the newest: its keys in the order of their numbers. */
function copiedId(draftId: string): string {
  return `copied prompt ${draftId}`;
}

function chatRun(draftId: string, keys: string[]): RunRow {
  const now = Date.now();
  const id = crypto.randomUUID();
  return newRun({ id, draftId, keys, engine: 'chat', state: 'done', endedAt: now }, now);
}
