import { ExpectedFailure } from '../../failure.ts';
import { headersFor, ownHeaders, splitBaseUrl, withVersion } from './wire/base-url.ts';
import { classifyError } from './wire/classify-error.ts';
import { guardFetch } from './wire/guard-fetch.ts';
import { anthropicHeaders } from './wire/model-headers.ts';
import { RefusedAnswer } from './wire/read-evidence.ts';
import { type Connection, hostOf, requireAccess } from './wire/require-access.ts';

export interface ListedModel {
  id: string;
  /** ISO date, where the server gives one. */
  shutdownDate?: string;
}

/**
 * The models that a server offers (`GET /models`), sorted by name, each once. Throws an `ExpectedFailure`: also
 * `no-models` where the server answers and names none.
 */
export async function listModels(connection: Connection): Promise<ListedModel[]> {
  const { baseUrl, key } = connection;
  const host = hostOf(baseUrl);
  // OpenRouter shows its list to everybody.
  const isOpen = host === 'openrouter.ai' && key === '';
  await requireAccess({ ...connection, model: 'any', key: isOpen ? 'none' : key });
  const other = withVersion(baseUrl);
  for (const address of other ? [baseUrl, other] : [baseUrl]) {
    try {
      const models = await readList(address, connection);
      if (models.length > 0) return models;
      throw new ExpectedFailure('no-models', { host });
    } catch (error) {
      if ((error as Error).name === 'TimeoutError')
        throw new ExpectedFailure('timed-out', { host });
      const failure = classifyError(error, { host, model: '', key, streaming: false });
      if (failure.failure.code !== 'wrong-address' || address === (other ?? baseUrl)) throw failure;
    }
  }
  return [];
}

function headersOf({ baseUrl, key, dialect }: Connection): Record<string, string> {
  if (dialect === 'anthropic') return anthropicHeaders(key);
  return { ...headersFor(hostOf(baseUrl)), ...(key ? { authorization: `Bearer ${key}` } : {}) };
}

async function readList(address: string, connection: Connection): Promise<ListedModel[]> {
  const { base, query } = splitBaseUrl(address);
  const search = new URLSearchParams(query).toString();
  const reply = await guardFetch()(`${base}/models${search && `?${search}`}`, {
    headers: { ...headersOf(connection), ...ownHeaders(connection) },
    signal: AbortSignal.timeout(20_000),
  });
  const text = await reply.text();
  let body: unknown;
  try {
    body = JSON.parse(text);
  } catch {
    throw new RefusedAnswer(200, reply.headers, text);
  }
  const told = body as { data?: unknown; models?: unknown; error?: unknown } | null;
  if (told?.error) throw new RefusedAnswer(200, reply.headers, text);
  const lists = Array.isArray(body) ? [body] : [told?.data, told?.models];
  const byId = new Map(lists.flatMap(modelsOf).map((model) => [model.id, model]));
  return [...byId.values()].sort((a, b) => a.id.localeCompare(b.id));
}

/** Entries with an id, a name or a model, or names alone; each server has its own form. */
function modelsOf(list: unknown): ListedModel[] {
  if (!Array.isArray(list)) return [];
  return list.flatMap((entry: unknown) => {
    if (typeof entry === 'string') return entry === '' ? [] : [{ id: entry }];
    const { id, model, name, shutdown_date } = (entry ?? {}) as Record<string, unknown>;
    const named = [id, model, name].find((each) => typeof each === 'string' && each !== '');
    if (typeof named !== 'string') return [];
    const date = dateOf(shutdown_date);
    return [{ id: named, ...(date ? { shutdownDate: date } : {}) }];
  });
}

/** Seconds since 1970 or a date as text, as ISO date. */
function dateOf(value: unknown): string | undefined {
  const time =
    typeof value === 'number' ? value * 1000 : typeof value === 'string' ? Date.parse(value) : NaN;
  return Number.isFinite(time) && time > 0 ? new Date(time).toISOString().slice(0, 10) : undefined;
}
