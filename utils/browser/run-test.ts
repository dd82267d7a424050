import { asFailure, ExpectedFailure } from '../failure.ts';
import type { EngineChoice, ModelInfo } from '../messages.ts';
import { hasConsent, readSettings } from '../storage/settings.ts';
import { listModels } from '../translation/engines/index.ts';
import { AnswerReader, composePrompt } from '../translation/index.ts';
import { connectionOf, engineOf } from './run-connection.ts';
import { keepAlive } from './run-keep-alive.ts';

/**
 * Asks a model for one word, in the form in which a run asks. Gives the name under which it answered; throws
 * what is wrong with the key, the address or the model.
 */
export async function testConnection(choice: EngineChoice): Promise<{
  model: string;
  baseUrl?: string;
}> {
  const settings = await readSettings();
  if (!hasConsent(settings)) throw new ExpectedFailure('no-consent');
  const engine = await engineOf(choice, settings);
  const request = composePrompt({
    draftId: 'test',
    documents: [],
    ontology: '',
    draft: 'Да.',
    translated: [],
    lines: [{ number: 1, source: 'Да.' }],
  });
  const reader = new AnswerReader(request.lines);
  let model = engine.model;
  let mended: { baseUrl?: string } = {};
  try {
    await keepAlive(async () => {
      for await (const piece of engine.translate(request, new AbortController().signal)) {
        if (piece.kind === 'model') model = piece.name;
        if (piece.kind === 'address') mended = { baseUrl: piece.baseUrl };
        if (piece.kind === 'text') reader.push(piece.text);
      }
    });
  } catch (error) {
    // The practice model is there, which is what was asked; it only knows no word of this.
    if (asFailure(error).code !== 'practice-only') throw error;
    return { model, ...mended };
  }
  reader.end();
  if (reader.missing.length > 0) throw new ExpectedFailure('not-aligned', { missing: 1 });
  return { model, ...mended };
}

/** The models that the server of a choice offers. */
export async function offeredModels(choice: EngineChoice): Promise<ModelInfo[]> {
  const settings = await readSettings();
  if (!hasConsent(settings)) throw new ExpectedFailure('no-consent');
  return listModels(await connectionOf(choice, settings));
}
