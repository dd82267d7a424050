import {
  ModelError,
  type ModelRequest,
  type ModelScript,
  type ModelServer,
  serveModel,
} from './protocol.ts';
import { recordedLines, recordedTerms } from './recording.ts';

/** Under this name it stands in the settings. */
export const PRACTICE_MODEL = 'practice-recording';

const WHAT_IT_IS =
  'This is the practice model: it plays back a recorded translation of the practice draft and knows no other text. To translate your own words, choose a model of your own in the settings.';

interface AskedPart {
  number: number;
  source: string;
  /** What stands below the line: its English so far and the findings, when it is asked for again. */
  below: string;
}

/** The lines of the last block that are asked for: `[n] text`. */
function askedParts(user: string): AskedPart[] {
  const start = user.lastIndexOf('\n# F\n');
  const parts: AskedPart[] = [];
  for (const line of user.slice(start + 1).split('\n')) {
    const asked = /^\[(\d+)\] (.*)$/.exec(line);
    const last = parts.at(-1);
    if (asked) parts.push({ number: Number(asked[1]), source: (asked[2] ?? '').trim(), below: '' });
    else if (last) last.below += `${line}\n`;
  }
  return parts;
}

/** Cuts a text into pieces of a word each, as a model streams it. */
export function inPieces(text: string): string[] {
  return text.match(/\s*\S{1,8}/g) ?? [];
}

/** What the practice model says to a request. Throws a `ModelError` for any other text than its own. */
export function practiceAnswer(request: Pick<ModelRequest, 'user' | 'wantsJson'>): string[] {
  const recording = recordedLines();
  const asked = askedParts(request.user);
  const isTerms = request.user.includes(TERMS_ASKED);
  if (isTerms) return inPieces(sayAll(recordedTerms(asked), request.wantsJson));
  const answers = asked.map(({ number, source, below }) => {
    const line = recording.get(source);
    if (!line) throw new ModelError(400, 'practice_only', WHAT_IT_IS);
    const isAgain = below.includes(line.first) || below.includes(line.later);
    return { n: number, text: isAgain ? line.later : line.first };
  });
  if (answers.length === 0) throw new ModelError(400, 'practice_only', WHAT_IT_IS);
  return inPieces(sayAll(answers, request.wantsJson));
}

/** How a request says that it asks for the renderings of terms. */
const TERMS_ASKED = 'These are no lines of D but terms';

function sayAll(answers: { n: number; text: string }[], wantsJson: boolean): string {
  return wantsJson
    ? JSON.stringify({ lines: answers })
    : answers.map(({ n, text }) => `[${n}] ${text}`).join('\n');
}

/** What a model does that follows this script, and is the practice model in all else. */
export function practiceScript(script: Partial<ModelScript> = {}): ModelScript {
  return { answer: practiceAnswer, models: [PRACTICE_MODEL], ...script };
}

/**
 * Starts the practice model on this machine. It needs no key.
 * @param pace milliseconds before each word
 */
export function servePracticeModel(pace = 0): Promise<ModelServer> {
  return serveModel(practiceScript({ pace }));
}
