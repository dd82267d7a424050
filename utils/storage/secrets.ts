import { browser } from 'wxt/browser';
import { type Database, database } from './database.ts';
import { readSettings } from './settings.ts';

/**
 * API keys live in IndexedDB of the extension's own origin, which no content script can open, or,
 * if the user prefers, in `storage.session`, which is memory. They are never synced or exported.
 * A key belongs to the origin it was typed for (scheme, host and port), so that it is never sent to another one.
 */
const prefix = 'key ';

/** The key for the server at a URL (`https://api.openai.com/v1`; a bare host is one of https), or an empty string. */
export async function readKey(url: string, db: Database = database): Promise<string> {
  const id = idOf(url);
  if (id === undefined) return '';
  const session = (await browser.storage.session.get(id))[id];
  if (typeof session === 'string') return session;
  const row = (await db.secrets.get(id)) ?? (await db.secrets.get(formerId(id)));
  return typeof row?.value === 'string' ? row.value : '';
}

/** Keeps a key where the user wants keys kept; an empty one is forgotten everywhere. */
export async function writeKey(url: string, value: string, db: Database = database): Promise<void> {
  const id = idOf(url);
  if (id === undefined) return;
  const { keysInSession } = await readSettings(db);
  await browser.storage.session.remove(id);
  await db.secrets.bulkDelete([id, formerId(id)]);
  if (value === '') return;
  if (keysInSession) await browser.storage.session.set({ [id]: value });
  else await db.secrets.put({ id, value });
}

const headersPrefix = 'headers ';

/** The further headers for a server, as they were typed: they may hold secrets, and belong to it as its key does. */
export async function readHeaders(url: string, db: Database = database): Promise<string> {
  const id = idOf(url);
  const row = id && (await db.secrets.get(headersPrefix + id.slice(prefix.length)));
  return row && typeof row.value === 'string' ? row.value : '';
}

/** Keeps them; an empty text is forgotten. */
export async function writeHeaders(
  url: string,
  value: string,
  db: Database = database,
): Promise<void> {
  const own = idOf(url);
  if (own === undefined) return;
  const id = headersPrefix + own.slice(prefix.length);
  if (value.trim() === '') await db.secrets.delete(id);
  else await db.secrets.put({ id, value });
}

/** Moves every key to where the user now wants keys kept. Call it after `keysInSession` changed. */
export async function moveKeys(db: Database = database): Promise<void> {
  const session = await browser.storage.session.get(null);
  const kept = Object.entries(session).filter(([id]) => id.startsWith(prefix));
  const rows = (await db.secrets.toArray()).map((row) => [row.id, row.value] as const);
  for (const [id, value] of [...rows, ...kept])
    if (id.startsWith(prefix) && typeof value === 'string')
      await writeKey(id.slice(prefix.length), value, db);
}

function idOf(url: string): string | undefined {
  const whole = /^https?:\/\//.test(url) ? url : formerOrigin(url);
  return url !== '' && URL.canParse(whole) ? prefix + new URL(whole).origin : undefined;
}

/** Keys were kept by host alone once: such a one is for the scheme that a server at that place has. */
function formerId(id: string): string {
  const { host, origin } = new URL(id.slice(prefix.length));
  return origin === formerOrigin(host) ? prefix + host : `${prefix}-`;
}

function formerOrigin(host: string): string {
  return /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?$/.test(host)
    ? `http://${host}`
    : `https://${host}`;
}
