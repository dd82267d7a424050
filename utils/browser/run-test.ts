import { asFailure, ExpectedFailure } from '../failure.ts';
import type { EngineChoice, ModelInfo, TestedConnection } from '../messages.ts';
import { costOf, priceOf } from '../prices.ts';
import { database } from '../storage/database.ts';
import { createRunStore } from '../storage/run-store.ts';
import { hasConsent, readSettings } from '../storage/settings.ts';
import { beginningOf, judgeCount } from '../translation/ask/prompt-count.ts';
import { listModels } from '../translation/engines/index.ts';
import { AnswerReader, composePrompt, type Piece } from '../translation/index.ts';
import { connectionOf, engineOf } from './engine/connection-with-key.ts';
import { readRunContext } from './run-context.ts';
import { keepAlive } from './run-keep-alive.ts';

/**
 * Asks a model for one word, in the form and at the length in which a run asks. Tells who answered and how fast, whether
 * the whole prompt was read, what it cost; throws what is wrong with the key, the address, the model or its context.
 */
export async function testConnection(choice: EngineChoice): Promise<TestedConnection> {
  const settings = await readSettings();
  if (!hasConsent(settings)) throw new ExpectedFailure('no-consent');
  const engine = await engineOf(choice, settings);
  const { documents, glossary } = await readRunContext('test', settings);
  const request = composePrompt({
    draftId: 'test',
    documents,
    glossary,
    ontology: '',
    draft: 'Да.',
    translated: [],
    lines: [{ number: 1, source: 'Да.' }],
  });
  const reader = new AnswerReader(request.lines);
  const tested: TestedConnection = { model: engine.model, seconds: 0 };
  const begun = Date.now();
  let usage: Extract<Piece, { kind: 'usage' }> | undefined;
  try {
    await keepAlive(async () => {
      for await (const piece of engine.translate(request, new AbortController().signal)) {
        if (piece.kind === 'model') tested.model = piece.name;
        if (piece.kind === 'address') tested.baseUrl = piece.baseUrl;
        if (piece.kind === 'usage') usage = piece;
        if (piece.kind === 'thinking') reader.think(piece.text ?? '');
        if (piece.kind === 'text') reader.push(piece.text);
      }
    });
  } catch (error) {
    // The practice model is there, which is what was asked; it only knows no word of this.
    if (asFailure(error).code !== 'practice-only') throw error;
    return tested;
  }
  reader.end();
  tested.seconds = (Date.now() - begun) / 1000;
  if (usage) {
    const prompt = request.blocks.map(({ text }) => text).join('\n\n');
    const { host } = engine;
    const store = createRunStore(database);
    const beginning = beginningOf(host, engine.model, documents);
    const verdict = judgeCount(prompt, usage.input, !(await store.knowsBeginning(beginning)));
    if (verdict?.kind === 'cut')
      throw new ExpectedFailure('prompt-cut', {
        host,
        counted: verdict.counted,
        least: verdict.least,
      });
    if (!verdict) {
      tested.tokens = usage.input;
      await store.keepBeginning(beginning);
    }
    const cost = costOf(priceOf(tested.model, host) ?? priceOf(engine.model, host), usage);
    if (cost !== undefined) tested.cost = cost;
  }
  if (reader.missing.length > 0)
    throw new ExpectedFailure(reader.onlyThought ? 'only-thought' : 'not-aligned', { missing: 1 });
  return tested;
}

/** The models that the server of a choice offers. */
export async function offeredModels(choice: EngineChoice): Promise<ModelInfo[]> {
  const settings = await readSettings();
  if (!hasConsent(settings)) throw new ExpectedFailure('no-consent');
  return listModels(await connectionOf(choice, settings));
}
