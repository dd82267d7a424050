import type { Price } from '../prices.ts';
import type { StyleSettings } from '../style/rule.ts';
import { type Database, database } from './database.ts';

export type EngineId = 'openai' | 'openai-compatible' | 'anthropic' | 'built-in' | 'practice';

/** The one address of OpenAI. */
export const openaiAddress = 'https://api.openai.com/v1';

/** A server with an address of its own, and what is special to it. */
export interface ServerSettings {
  baseUrl: string;
  model: string;
  /** How much the model thinks: `off`, `on` or an effort; absent: as the model does it. */
  thinking?: string;
  /** Further fields of each request, as JSON that was typed. */
  body?: string;
  /** Prices that the user entered. */
  price?: Price;
}

/** A connection under a name, to be chosen again. Its key is the one of its server. */
export interface SavedConnection extends ServerSettings {
  id: string;
  name: string;
  engine: EngineId;
}

/** The default model, chosen 2026-11-22: current, not on a shutdown list, made for text. */
export const defaultModel = 'gpt-6-luna';

export interface Settings {
  /** Which text of the consent screen was accepted, and when. */
  consent?: { version: number; at: number };
  /** Of the interface; the browser's where absent. */
  language?: 'en' | 'ru';
  engine: EngineId;
  openai: { model: string; effort?: string; body?: string; price?: Price };
  compatible: ServerSettings;
  anthropic: ServerSettings;
  /** Connections that were saved under a name. */
  connections: SavedConnection[];
  /** Which of them is offered when the one in use fails. */
  fallback?: string;
  /** How many parts of a letter are asked for at once; 1 keeps the order, absent is by where the server is. */
  lanes?: number;
  /** Keys kept for this browser session only. */
  keysInSession: boolean;
  style: StyleSettings;
  pair: { source: string; target: string };
  serif: boolean;
  /** How many receipts of runs are kept, with the text of their requests. */
  receipts: number;
  /** Bounds of the facts about a job, where the user changed them; `ownRate` in USD an hour. */
  facts?: Record<string, number>;
}

/** The consent text that a user must have accepted; raise it when what is sent changes. */
export const consentVersion = 1;

export const defaultSettings: Settings = {
  engine: 'openai',
  openai: { model: defaultModel },
  compatible: { baseUrl: '', model: '' },
  anthropic: { baseUrl: 'https://api.anthropic.com/v1', model: 'claude-haiku-5-5' },
  connections: [],
  keysInSession: false,
  style: {},
  pair: { source: 'ru', target: 'en' },
  serif: false,
  receipts: 50,
};

const id = 'settings';

/** The settings, with defaults for what was never set. */
export async function readSettings(db: Database = database): Promise<Settings> {
  return { ...defaultSettings, ...((await db.settings.get(id)) as Partial<Settings> | undefined) };
}

/** New values; a part of one is made from what is stored then, since another change may be on its way. */
export type SettingsChange = Partial<Settings> | ((now: Settings) => Partial<Settings>);

/** Changes the named settings and leaves the others. */
export async function writeSettings(
  change: SettingsChange,
  db: Database = database,
): Promise<void> {
  await db.transaction('rw', db.settings, async () => {
    const next = typeof change === 'function' ? change(await readSettings(db)) : change;
    await db.settings.put({ ...(await db.settings.get(id)), ...next, id });
  });
}

/** True once the user has accepted what the present consent screen says. */
export function hasConsent(settings: Settings): boolean {
  return (settings.consent?.version ?? 0) >= consentVersion;
}

/** The server that an engine asks, as the settings have it; OpenAI has one address. */
export function serverOf(settings: Settings): ServerSettings {
  const { openai, compatible, anthropic, engine } = settings;
  if (engine === 'openai-compatible') return compatible;
  if (engine === 'anthropic') return anthropic;
  const { effort, ...rest } = openai;
  return { ...rest, baseUrl: openaiAddress, ...(effort ? { thinking: effort } : {}) };
}

/** The change of the settings that keeps a server for its engine. */
export function settingsWith(engine: EngineId, server: ServerSettings): Partial<Settings> {
  const { baseUrl, model, thinking, body, price } = server;
  const own = { ...(body ? { body } : {}), ...(price ? { price } : {}) };
  const whole = { baseUrl, model, ...own, ...(thinking ? { thinking } : {}) };
  if (engine === 'openai-compatible') return { compatible: whole };
  if (engine === 'anthropic') return { anthropic: whole };
  return engine === 'openai'
    ? { openai: { model, ...own, ...(thinking ? { effort: thinking } : {}) } }
    : {};
}
