import { answer } from '../messages.ts';
import { resumeRuns, startRun, stopRun } from './run-active.ts';
import { copyPrompt, pasteAnswer } from './run-chat.ts';
import { engineFor } from './run-connection.ts';
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
  answer('resume', async () => {
    void resumeRuns(engineFor);
    return null;
  });
  answer('testConnection', testConnection);
  answer('listModels', offeredModels);
  answer('copyPrompt', copyPrompt);
  answer('pasteAnswer', pasteAnswer);
  servePieces();
  void resumeRuns(engineFor);
}
