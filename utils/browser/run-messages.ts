import { writeKey } from '../storage/secrets.ts';
import { fetchOpenRouterKey, openRouter } from '../translation/engines/openrouter-key.ts';
import { answer } from './answer.ts';
import { engineFor } from './engine/connection-with-key.ts';
import { resumeReadings, startReading, stopReading } from './reading/read-active.ts';
import { copyReading, pasteReading } from './reading/read-chat.ts';
import { resumeRuns, skipTerms, startRun, stopRun } from './run-active.ts';
import { copyPrompt, pasteAnswer } from './run-chat.ts';
import { servePieces } from './run-pieces.ts';
import { offeredModels, testConnection } from './run-test.ts';

/**
 * Registers what the panel may ask about runs and engines, and goes on with what was cut off. Call it
 * synchronously at start.
 */
export function answerRunMessages(): void {
  answer('translate', async (data) => ({ runId: (await startRun(data, engineFor)).id }));
  answer('stop', async ({ draftId }) => {
    await stopRun(draftId);
    return null;
  });
  answer('skipTerms', async ({ draftId }) => {
    skipTerms(draftId);
    return null;
  });
  answer('resume', async () => {
    goOn();
    return null;
  });
  answer('testConnection', testConnection);
  answer('listModels', offeredModels);
  answer('signIn', async ({ code, verifier }) => {
    await writeKey(openRouter, await fetchOpenRouterKey(code, verifier));
    return null;
  });
  answer('copyPrompt', copyPrompt);
  answer('pasteAnswer', pasteAnswer);
  answer('read', async (data) => ({ runId: (await startReading(data, engineFor)).id }));
  answer('stopReading', async ({ draftId }) => {
    await stopReading(draftId);
    return null;
  });
  answer('copyReading', copyReading);
  answer('pasteReading', pasteReading);
  servePieces();
  goOn();
}

function goOn(): void {
  // Where the store cannot be read there is nothing to go on with, and the panel says why.
  resumeRuns(engineFor).catch(() => {});
  resumeReadings(engineFor).catch(() => {});
}
