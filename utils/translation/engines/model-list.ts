import { ExpectedFailure } from '../../failure.ts';
import { classifyError } from './wire/classify-error.ts';
import { type Connection, hostOf, requireAccess } from './wire/connection.ts';
import { guardFetch } from './wire/guard-fetch.ts';

export interface ListedModel {
  id: string;
  /** ISO date, where the server gives one. */
  shutdownDate?: string;
}

/** The models that a server offers (`GET /models`), sorted by name. Throws an `ExpectedFailure`. */
export async function listModels(connection: Connection): Promise<ListedModel[]> {
  const { baseUrl, key } = connection;
  const host = hostOf(baseUrl);
  await requireAccess({ ...connection, model: 'any' });
  try {
    const reply = await guardFetch()(`${baseUrl.replace(/\/+$/, '')}/models`, {
      headers: key ? { authorization: `Bearer ${key}` } : {},
      signal: AbortSignal.timeout(20_000),
    });
    if (!reply.ok) throw { status: reply.status, headers: reply.headers };
    const { data, models } = (await reply.json()) as { data?: unknown; models?: unknown };
    return [data, models].flatMap(modelsOf).sort((a, b) => a.id.localeCompare(b.id));
  } catch (error) {
    if ((error as Error).name === 'TimeoutError') throw new ExpectedFailure('timed-out', { host });
    throw classifyError(error, { host, model: '', key, streaming: false });
  }
}

function modelsOf(list: unknown): ListedModel[] {
  if (!Array.isArray(list)) return [];
  return list.flatMap((entry: { id?: unknown; shutdown_date?: unknown } | null) => {
    if (typeof entry?.id !== 'string') return [];
    const date = dateOf(entry.shutdown_date);
    return [{ id: entry.id, ...(date ? { shutdownDate: date } : {}) }];
  });
}

/** Seconds since 1970 or a date as text, as ISO date. */
function dateOf(value: unknown): string | undefined {
  const time =
    typeof value === 'number' ? value * 1000 : typeof value === 'string' ? Date.parse(value) : NaN;
  return Number.isFinite(time) && time > 0 ? new Date(time).toISOString().slice(0, 10) : undefined;
}
