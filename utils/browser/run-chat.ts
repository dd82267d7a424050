import {
  type Draft,
  type DraftLine,
  draftProgress,
  lineHistory,
  listLines,
  parseDraft,
} from '../draft/index.ts';
import { ExpectedFailure } from '../failure.ts';
import type { PastedAnswer, PromptFor } from '../messages.ts';
import { database, type RunRow } from '../storage/database.ts';
import { newRun } from '../storage/new-run.ts';
import { createRunStore } from '../storage/run-store.ts';
import { readSettings } from '../storage/settings.ts';
import type { Finding } from '../style/rule.ts';
import { withLineEnds } from '../text/line-ends.ts';
import {
  AnswerReader,
  composePrompt,
  describeFinding,
  errorsOf,
  isWrongAsAWhole,
  type Judge,
  planRun,
  pointAbove,
  promptText,
  type RepairLine,
  type RunContext,
  storedLines,
  storePasted,
  TranslatedPart,
} from '../translation/index.ts';
import { readRunContext, runRules } from './run-context.ts';

/** Which lines of a draft a chat is asked for, and what of them: their English, or a repair of it. */
interface ChatData {
  draftId: string;
  keys?: string[];
  what?: PromptFor;
}

/**
 * The prompt as text, for any chat: for what has no English yet, else for the errors that stand. Nothing leaves the
 * machine here.
 */
export async function copyPrompt({
  draftId,
  keys,
  what,
}: ChatData): Promise<{ text: string; lines: number; isRepair: boolean }> {
  const read = await readDraft(draftId, keys ?? (what === 'all' ? 'all' : undefined));
  const context = await readRunContext(draftId, read.settings);
  const open = what === 'errors' ? [] : read.planned;
  const broken = open.length === 0 && !keys ? brokenLines(read, context) : [];
  const lines = open.length > 0 ? open : broken.map(({ line }) => line);
  if (lines.length === 0) throw new ExpectedFailure('nothing-to-translate');
  const isRepair = open.length === 0;
  await database.settings.put({
    id: copiedId(draftId),
    keys: lines.map(({ key }) => key),
    ...(isRepair ? { isRepair } : {}),
  });
  const request = composePrompt({
    draftId,
    documents: context.documents,
    glossary: context.glossary,
    ...(context.settings.replacements ? { replacements: context.settings.replacements } : {}),
    ontology: context.ontology,
    draft: read.text,
    translated: read.part(read.draft, lines).lines,
    lines: isRepair
      ? broken.map(asRepair)
      : lines.map((line, index) => ({ number: index + 1, source: line.text.trimEnd() })),
  });
  return { text: promptText(request), lines: lines.length, isRepair };
}

/**
 * Aligns, checks and fixes an answer that was pasted from a chat; each line only under its own number. A repair is taken
 * only where it makes its line better. Tells which lines of the draft (1-based) are missing still, and how many errors stand.
 */
export async function pasteAnswer({
  draftId,
  keys,
  text,
  verbatim,
}: ChatData & { text: string; verbatim?: string[] }): Promise<PastedAnswer> {
  const copied = await database.settings.get(copiedId(draftId));
  const read = await readDraft(draftId, keys);
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
  const left = lines.flatMap(({ number, line }) => (line && !accepted.has(number) ? [line] : []));
  if (accepted.size === 0)
    throw new ExpectedFailure('not-aligned', {
      missing: asked.length,
      lines: listLines(left.map(({ index }) => index + 1)),
    });
  const context = await readRunContext(draftId, read.settings, database, verbatim);
  const part = read.part(read.draft, read.planned);
  const run = chatRun(draftId, asked);
  await database.runs.put(run);
  const store = createRunStore(database);
  let stored = 0;
  let kept = 0;
  for (const { number, line } of lines) {
    const answer = accepted.get(number);
    if (!line || answer === undefined) continue;
    const judge = judgeBy(read.draft, part, context);
    const former = copied?.isRepair ? read.rowOf(line) : undefined;
    const isTaken = await storePasted(line, answer, {
      store,
      run,
      judge,
      history: read.historyOf(line),
      ...(former ? { former } : {}),
    });
    if (!isTaken) kept++;
    else part.add({ line, target: answer });
    stored++;
  }
  const errors = brokenLines(await readDraft(draftId, undefined), context).length;
  return {
    accepted: stored - kept,
    missing: asked.length - stored,
    left: left.map(({ index, key }) => ({ line: index + 1, key })),
    kept,
    errors,
  };
}

function judgeBy(draft: Draft, part: TranslatedPart, context: RunContext): Judge {
  const above = (line: DraftLine) => pointAbove(draft, line, (one) => part.targetOf(one));
  return { rules: runRules, context, translated: part.pairs, above };
}

/** The lines whose English breaks a rule, as the panel shows them: not what the writer passed over or wrote by hand. */
function brokenLines(read: ReadDraft, context: RunContext): BrokenLine[] {
  const judge = judgeBy(read.draft, read.part(read.draft, []), context);
  const ignored = new Set(read.ignored);
  return read.progress.flatMap(({ line, state, target }) => {
    if (state !== 'translated') return [];
    const errors = errorsOf(line, target, judge).filter(
      ({ rule, text }) => !ignored.has(`${rule} ${line.key} ${text}`),
    );
    return errors.length > 0 ? [{ line, target, errors }] : [];
  });
}

function asRepair({ line, target, errors }: BrokenLine, index: number): RepairLine {
  const source = line.text.trimEnd();
  const isAnew = isWrongAsAWhole({ target, findings: errors }, source);
  return {
    number: index + 1,
    source,
    target,
    findings: errors.map(describeFinding),
    ...(isAnew ? { isAnew } : {}),
  };
}

interface BrokenLine {
  line: DraftLine;
  target: string;
  errors: Finding[];
}

type ReadDraft = Awaited<ReturnType<typeof readDraft>>;

/** A draft with what stands for it; `keys` are the lines that are asked for again, whatever stands. */
async function readDraft(draftId: string, keys: string[] | 'all' | undefined) {
  const store = createRunStore(database);
  const [settings, text, lines, edits, row] = await Promise.all([
    readSettings(),
    store.draftText(draftId),
    store.lines(draftId),
    store.edits(draftId),
    database.drafts.get(draftId),
  ]);
  const draft = parseDraft(text);
  const wanted = keys === 'all' ? draft.lines.map(({ key }) => key) : keys;
  const planned = planRun(text, lines, edits, { keys: wanted, again: wanted !== undefined });
  const part = (of: ReturnType<typeof parseDraft>, without: { key: string }[]) =>
    TranslatedPart.of(of, lines, edits, new Set(without.map(({ key }) => key)));
  const progress = draftProgress(draft, storedLines(lines, edits));
  const byKey = new Map(progress.map((one) => [one.line.key, one]));
  const historyOf = (line: DraftLine) => {
    const moved = byKey.get(line.key);
    return moved?.formerKey
      ? lineHistory(moved, [...lines, ...edits])
      : lineHistory({ line }, lines);
  };
  const rowOf = (line: DraftLine) => lines.find(({ key }) => key === line.key);
  const ignored = row?.ignored ?? [];
  return { settings, text, draft, planned, part, progress, historyOf, rowOf, ignored };
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
