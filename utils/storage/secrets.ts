import { browser } from 'wxt/browser';
import { type Database, database } from './database.ts';
import { readSettings } from './settings.ts';

/**
 * API keys live in IndexedDB of the extension's own origin, which no content script can open, or,
 * if the user prefers, in `storage.session`, which is memory. They are never synced or exported.
 * A key belongs to the host it was typed for, so that it is never sent to another one.
 */
const prefix = 'key ';

/** The key for a host (`api.openai.com`), or an empty string. */
export async function readKey(host: string, db: Database = database): Promise<string> {
  const session = (await browser.storage.session.get(prefix + host))[prefix + host];
  if (typeof session === 'string') return session;
  const row = await db.secrets.get(prefix + host);
  return typeof row?.value === 'string' ? row.value : '';
}

/** Keeps a key where the user wants keys kept; an empty one is forgotten everywhere. */
export async function writeKey(
  host: string,
  value: string,
  db: Database = database,
): Promise<void> {
  const id = prefix + host;
  const { keysInSession } = await readSettings(db);
  await browser.storage.session.remove(id);
  await db.secrets.delete(id);
  if (value === '') return;
  if (keysInSession) await browser.storage.session.set({ [id]: value });
  else await db.secrets.put({ id, value });
}

/** Moves every key to where the user now wants keys kept. Call it after `keysInSession` changed. */
export async function moveKeys(db: Database = database): Promise<void> {
  const session = await browser.storage.session.get(null);
  const kept = Object.entries(session).filter(([id]) => id.startsWith(prefix));
  const rows = (await db.secrets.toArray()).map((row) => [row.id, row.value] as const);
  for (const [id, value] of [...rows, ...kept])
    if (typeof value === 'string') await writeKey(id.slice(prefix.length), value, db);
}
