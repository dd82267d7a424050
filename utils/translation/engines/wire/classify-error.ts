import { ExpectedFailure, type Failure, type FailureCode } from '../../../failure.ts';
import { byStatus, causes } from './causes.ts';
import { type Evidence, RefusedAnswer, readEvidence } from './read-evidence.ts';
import { readWait } from './read-wait.ts';

/** A wait that is asked for and longer than this many seconds is no wait but a limit until then. */
const longestWait = 120;

/** Pages that stand between us and a server, whatever their status. */
const barrier =
  /cloudflare|just a moment|attention required|captcha|access denied|you have been blocked|request blocked|ray id|incapsula|akamai|firewall|security check|verify you are human/i;

/** What had to be asked, to name what came of it. */
export interface Asked {
  host: string;
  model: string;
  /** The answer had begun, so that an error without a status means that the stream broke. */
  streaming: boolean;
  key?: string;
}

/**
 * Names what went wrong with a request, from whatever was thrown: first by what the server said (see `causes`), then by
 * its status. The detail holds the host, how long to wait, the server's own words in short, and never a key: not even
 * where the server echoes it.
 */
export function classifyError(error: unknown, asked: Asked): ExpectedFailure {
  if (error instanceof ExpectedFailure) return error;
  // The SDK wraps what its `fetch` throws.
  const cause = (error as { cause?: unknown } | undefined)?.cause;
  if (cause instanceof ExpectedFailure) return cause;
  if (isNetwork(error, cause)) return ofNetwork(error, asked);
  const evidence = readEvidence(cause instanceof RefusedAnswer ? cause : error);
  // Inside a stream of status 200 some servers send the status as the error's code.
  const inCode = /(?:^| )([45]\d\d)(?: |$)/.exec(evidence.codes)?.[1];
  const status = evidence.status ?? (inCode === undefined ? undefined : Number(inCode));
  const said = { ...evidence, status };
  const { code, seconds } = withWait(causeOf(said) ?? fallback(error, said, asked), said);
  return new ExpectedFailure(code, detailOf(code, said, asked, seconds));
}

/** What the network or the browser throws has neither a status nor a body, and its words are the browser's. */
function isNetwork(error: unknown, cause: unknown): boolean {
  if (error === undefined || error === null) return true;
  if (error instanceof RefusedAnswer || cause instanceof RefusedAnswer) return false;
  const { status, error: body } = error as { status?: unknown; error?: unknown };
  return error instanceof Error && status === undefined && !body;
}

function ofNetwork(error: unknown, { host, streaming }: Asked): ExpectedFailure {
  const { name = '', message = '', cause } = (error ?? {}) as Partial<Error>;
  const isTimeout =
    name.includes('Timeout') || /timed? ?out/i.test(`${message} ${String(cause ?? '')}`);
  const code = isTimeout ? 'timed-out' : streaming ? 'interrupted' : 'unreachable';
  return new ExpectedFailure(code, { host });
}

function causeOf({ status, codes, words, isPage }: Evidence): FailureCode | undefined {
  if (isPage) {
    if (status === undefined || status < 300) return 'web-page';
    return barrier.test(words) || [401, 403, 429].includes(status) ? 'blocked' : byStatus(status);
  }
  // A 403 without a word is how local servers refuse the pages of an extension.
  if (status === 403 && words === '' && codes === '') return 'origin-refused';
  return causes.find(
    (each) =>
      (!each.statuses || each.statuses.includes(status ?? 200)) &&
      ((!each.codes && !each.words) || each.codes?.test(codes) || each.words?.test(words)),
  )?.failure;
}

function fallback(error: unknown, { status, codes, words }: Evidence, asked: Asked): FailureCode {
  if (status !== undefined && status >= 400) return byStatus(status);
  // A success that is neither an answer nor an error is not from a model.
  if (status !== undefined) return 'web-page';
  const { name = '' } = error as { name?: string };
  if (name.includes('Timeout') || /timed? ?out/i.test(words)) return 'timed-out';
  if (codes !== '' || words !== '') return 'server';
  return asked.streaming ? 'interrupted' : 'unreachable';
}

/** A limit is waited for where the wait is short, and told where it is long. */
function withWait(code: FailureCode, evidence: Evidence): { code: FailureCode; seconds: number } {
  const seconds = readWait(evidence);
  if (!['rate-limited', 'quota', 'limit-until'].includes(code)) return { code, seconds };
  if (seconds > longestWait) return { code: 'limit-until', seconds };
  return { code: seconds > 0 ? 'rate-limited' : code, seconds };
}

function detailOf(code: FailureCode, evidence: Evidence, asked: Asked, seconds: number) {
  const { host, model, key } = asked;
  const reason = shortened(evidence.words, key);
  const detail: NonNullable<Failure['detail']> = { host };
  if (['model-unknown', 'context-too-long', 'no-memory', 'forbidden'].includes(code))
    detail.model = model;
  if (code === 'rate-limited' || code === 'server') detail.seconds = seconds;
  if (code === 'limit-until' && seconds > 0) detail.until = Date.now() + seconds * 1000;
  if (evidence.status !== undefined) detail.status = evidence.status;
  if (code === 'origin-refused') Object.assign(detail, ownOrigin());
  if (reason && code !== 'unreachable' && code !== 'interrupted') detail.reason = reason;
  return detail;
}

/** What a local server must be told to let in: the extension's own address, where there is one. */
function ownOrigin(): { origin?: string } {
  const origin = globalThis.location?.origin;
  return origin && origin !== 'null' ? { origin } : {};
}

/** The server's own words, short and without anything like a key. */
function shortened(words: string, key?: string): string {
  const bare = key ? words.replaceAll(key, '…') : words;
  const safe = bare
    .replace(/\bBearer\s+\S+|\b(?:sk|key|gsk|xai|AIza)[-_]?(?=[\w-]*\d)[\w-]{8,}/g, '…')
    .trim();
  return safe.length > 200 ? `${safe.slice(0, 199)}…` : safe;
}
