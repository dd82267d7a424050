import { ExpectedFailure } from '../../failure.ts';
import type { Engine, EngineRequest, Piece } from '../engine.ts';
import { promptText } from '../prompt.ts';

/** What the recording says to one line: at first, and when it is asked for again. */
export interface RecordedLine {
  source: string;
  first: string;
  later: string;
}

/**
 * Plays the recorded translation of the practice draft, a file of the package, through the same run as any engine.
 * Nothing leaves the computer, and no key is needed. Lines that are not of the practice draft it does not know.
 * @param file where the recording lies; it is fetched at the first request.
 */
export function createPracticeEngine(file: string): Engine {
  let recording: Promise<Map<string, RecordedLine>> | undefined;
  return {
    id: 'practice',
    model: 'practice',
    host: '',
    canRepair: true,
    isAvailable: async () => true,
    async *translate(request, signal) {
      // It recorded a translation, and no reading.
      if (request.shape) throw new ExpectedFailure('practice-only');
      recording ??= load(file);
      const answers = play(request, await recording);
      yield { kind: 'sent', text: promptText(request, 'json'), host: '', format: 'json' };
      yield { kind: 'model', name: 'practice' };
      for (const piece of piecesOf(answers)) {
        if (signal.aborted) return;
        yield piece;
      }
      if (answers.length < request.lines.length) throw new ExpectedFailure('practice-only');
    },
  };
}

async function load(file: string): Promise<Map<string, RecordedLine>> {
  const lines = (await (await fetch(file)).json()) as RecordedLine[];
  return new Map(lines.map((line) => [line.source, line]));
}

interface Said {
  n: number;
  text: string;
}

/** What the recording says to each line of a request that it knows. */
function play({ blocks, lines }: EngineRequest, known: Map<string, RecordedLine>): Said[] {
  // A line that goes back carries its English so far: then the recording mends what it can.
  const asked = blocks.at(-1)?.text ?? '';
  return lines.flatMap(({ number, source }) => {
    const line = known.get(source.trim());
    if (!line) return [];
    const below = asked.slice(asked.indexOf(`[${number}] ${source}`) + source.length);
    const own = below.slice(0, nextLine(below));
    const isAgain = own.includes(line.first) || own.includes(line.later);
    return [{ n: number, text: isAgain ? line.later : line.first }];
  });
}

/** Where the text of the next line begins. */
function nextLine(text: string): number {
  const at = text.search(/\n\[\d+\] /);
  return at < 0 ? text.length : at;
}

/** The answer a line at a time, as a model streams it. */
function* piecesOf(answers: Said[]): Generator<Piece> {
  if (answers.length === 0) return;
  yield { kind: 'text', text: '{"lines":[' };
  for (const [at, said] of answers.entries())
    yield { kind: 'text', text: `${at > 0 ? ',' : ''}${JSON.stringify(said)}` };
  yield { kind: 'text', text: ']}' };
}
