import { count, n } from '../count.ts';

export const running = {
  practice: 'Practice model: a recorded translation.',
  practiceJob:
    'Practice job: made up for trying. As long as no engine is set up, a recorded translation is played back; nothing is sent anywhere.',
  progress: (done: number, all: number) =>
    `${n(done)} of ${count(all, 'line', 'lines')} translated`,
  starting: 'Starting…',
  mending: (value: number) => `Mending ${count(value, 'line', 'lines')}`,
  naming: (value: number) => `Naming ${count(value, 'word', 'words')} that recur`,
  skipNaming: 'Do not wait for them',
  thinking: (time: string) => `The model is thinking: ${time}`,
  queued: (time: string) => `Waiting in the server’s queue: ${time}`,
  noText: (time: string) => `Waiting for the model’s first words: ${time}`,
  waiting: (seconds: number) => `Waiting to try again: ${n(seconds)} s`,
  done: (value: number) => `${count(value, 'line', 'lines')} translated`,
  stopped: 'Stopped. Finished lines are kept.',
  connection: 'Connection',
  otherConnection: 'not saved',
  estimate: (tokens: number, dollars?: string) =>
    `about ${count(tokens, 'token', 'tokens')}, ${dollars ?? 'price unknown'}`,
  promptCopied: 'The prompt is on the clipboard. Paste it into any chat, then use Paste answer.',
  repairCopied: (value: number) =>
    `The prompt to mend ${count(value, 'line', 'lines')} is on the clipboard. Paste it into the chat, then use Paste answer.`,
  promptAgain: 'Copy the prompt again',
  promptMissing: 'Copy prompt for the missing lines',
  promptErrors: (value: number) =>
    `Copy prompt to mend ${count(value, 'line with errors', 'lines with errors')}`,
  promptAll: 'Copy prompt for the whole',
  promptRepair: 'Copy prompt for the errors',
  promptPoint: 'Copy prompt for this point',
  pasted: (accepted: number, missing: number, lines: string, kept: number) =>
    [
      `${count(accepted, 'line', 'lines')} taken from the answer${missing ? `, ${n(missing)} still missing: ${missing === 1 ? 'line' : 'lines'} ${lines}` : ''}.`,
      kept > 0 && `${count(kept, 'line was', 'lines were')} no better and stayed as before.`,
    ]
      .filter(Boolean)
      .join(' '),
  pasteTitle: 'Paste answer',
  pasteLabel: 'Answer of the chat',
  pasteDo: 'Use this answer',
  pasteJobTitle: 'Paste job text',
  pasteJobLabel: 'Text of the job page',
  pasteJobHint: 'On the job page press Ctrl+A, Ctrl+C, then paste here.',
  pasteJobDo: 'Read this text',
  downloading: (percent: number) => `The browser’s translator is being downloaded: ${n(percent)}%`,
  cannotRepair: 'The browser’s translator cannot mend errors; fix them here.',
};
