import { ExpectedFailure } from '../../failure.ts';
import { maskSpans, unmaskSpans } from '../ask/mask-spans.ts';
import type { Engine, EngineRequest, Piece } from '../engine.ts';

/** The browser's own Translator as far as it is used here (Chrome 138, Edge 148). */
export interface BrowserTranslator {
  translate(text: string, options?: { signal?: AbortSignal }): Promise<string>;
  destroy?(): void;
}

export interface BrowserTranslatorFactory {
  availability(pair: LanguagePair): Promise<string>;
  create(
    options: LanguagePair & {
      signal?: AbortSignal;
      monitor?: (target: EventTarget) => void;
    },
  ): Promise<BrowserTranslator>;
}

interface LanguagePair {
  sourceLanguage: string;
  targetLanguage: string;
}

export interface BuiltInParts {
  /** `globalThis.Translator`, where the browser has it. */
  factory: BrowserTranslatorFactory | undefined;
  source: string;
  target: string;
  /** How long the model may take to be there without a sign of a download, and a line to be translated; ms. */
  limit?: number;
  /** Hears the part (0-1) of the model that has arrived. */
  onDownload?: (part: number) => void;
}

/**
 * The browser's on-device translator: no key, nothing leaves the machine. It runs in a page, because the
 * download needs a click. It knows no rules, so the parts that must stay as they are are masked, and it
 * cannot be asked again with findings.
 */
export function createBuiltInEngine(parts: BuiltInParts): Engine {
  const { factory, limit = 30_000, onDownload = () => {} } = parts;
  const pair = { sourceLanguage: parts.source, targetLanguage: parts.target };

  async function* translate(request: EngineRequest, signal: AbortSignal): AsyncGenerator<Piece> {
    if (!factory || (await factory.availability(pair)) === 'unavailable')
      throw new ExpectedFailure('no-engine');
    yield {
      kind: 'sent',
      text: request.lines.map(({ source }) => source).join('\n'),
      host: '',
      format: 'json',
    };
    const translator = await openTranslator(factory, pair, signal, limit, onDownload);
    if (!translator) return;
    try {
      for (const { number, source } of request.lines) {
        if (signal.aborted) return;
        const { text, spans } = maskSpans(source, !/\p{Script=Cyrillic}/u.test(source));
        const answer = await within(translator.translate(text, { signal }), limit, signal);
        if (answer === undefined) return;
        const line = unmaskSpans(answer.replace(/\s*\n\s*/g, ' '), spans);
        // A line whose masks did not come back whole is missing, not wrong.
        if (line !== undefined)
          yield { kind: 'text', text: `${JSON.stringify({ n: number, text: line })}\n` };
      }
    } finally {
      translator.destroy?.();
    }
  }

  return {
    id: 'built-in',
    model: 'Translator',
    host: '',
    canRepair: false,
    isAvailable: async () =>
      factory !== undefined && (await factory.availability(pair)) !== 'unavailable',
    translate,
  };
}

/** Each sign of a download begins the limit anew, as a pack may take minutes on a slow line. */
async function openTranslator(
  factory: BrowserTranslatorFactory,
  pair: LanguagePair,
  signal: AbortSignal,
  limit: number,
  onDownload: (part: number) => void,
): Promise<BrowserTranslator | undefined> {
  const inner = new AbortController();
  let extend = () => {};
  const monitor = (target: EventTarget) =>
    target.addEventListener('downloadprogress', (event) => {
      extend();
      onDownload(Number((event as Event & { loaded?: number }).loaded ?? 0));
    });
  const created = factory.create({ ...pair, signal: inner.signal, monitor });
  try {
    return await within(created, limit, signal, (again) => {
      extend = again;
    });
  } catch (error) {
    inner.abort();
    throw error instanceof ExpectedFailure ? error : new ExpectedFailure('no-engine');
  }
}

/** Waits for at most `limit` milliseconds; `undefined` when the signal was aborted. */
function within<T>(
  work: Promise<T>,
  limit: number,
  signal: AbortSignal,
  giveExtend: (extend: () => void) => void = () => {},
): Promise<T | undefined> {
  return new Promise((resolve, reject) => {
    const late = () =>
      reject(new ExpectedFailure('timed-out', { seconds: Math.round(limit / 1000) }));
    let timer = setTimeout(late, limit);
    giveExtend(() => {
      clearTimeout(timer);
      timer = setTimeout(late, limit);
    });
    const stop = () => resolve(undefined);
    if (signal.aborted) stop();
    signal.addEventListener('abort', stop, { once: true });
    work.then(resolve, reject).finally(() => {
      clearTimeout(timer);
      signal.removeEventListener('abort', stop);
    });
  });
}
