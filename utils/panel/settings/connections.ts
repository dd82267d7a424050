import { computed, type ReadonlySignal } from '@preact/signals';
import {
  type EngineId,
  type SavedConnection,
  type ServerSettings,
  type Settings,
  serverOf,
  settingsWith,
} from '../../storage/settings.ts';
import { addressHost, tidyBaseUrl } from '../../text/base-url.ts';
import type { SettingsModel } from './settings-model.ts';

export { serverOf };

/** Connections under a name: chosen again with one click, and gone on with when another fails. */
export interface ConnectionsModel {
  saved: ReadonlySignal<SavedConnection[]>;
  /** The saved one that is in use just as it was saved. */
  current: ReadonlySignal<SavedConnection | undefined>;
  /** The one that is offered when the one in use fails. */
  fallback: ReadonlySignal<SavedConnection | undefined>;
  /** Keeps what is set under a name; the same name stands for what is set now. */
  save(name: string): Promise<void>;
  use(id: string): Promise<void>;
  remove(id: string): Promise<void>;
  /** An empty id: none. */
  fallBackTo(id: string): Promise<void>;
}

/** What is set of saved connections; the settings hold them. */
export function createConnections({
  settings,
  change,
}: Pick<SettingsModel, 'settings' | 'change'>): ConnectionsModel {
  const saved = computed(() => settings.value.connections);
  const byId = (id: string | undefined) => saved.value.find((one) => one.id === id);
  return {
    saved,
    current: computed(() => currentOf(settings.value)),
    fallback: computed(() => byId(settings.value.fallback)),
    async save(typed) {
      const name = typed.trim();
      if (name === '') return;
      await change((now) => {
        const known = now.connections.find((one) => one.name === name);
        const row = { ...whole(serverOf(now)), engine: now.engine, name };
        const connection: SavedConnection = { ...row, id: known?.id ?? crypto.randomUUID() };
        return {
          connections: known
            ? now.connections.map((one) => (one === known ? connection : one))
            : [...now.connections, connection],
        };
      });
    },
    async use(id) {
      const connection = byId(id);
      if (connection) await change(inUse(connection));
    },
    async remove(id) {
      await change((now) => ({
        connections: now.connections.filter((one) => one.id !== id),
        ...(now.fallback === id ? ({ fallback: undefined } as object) : {}),
      }));
    },
    fallBackTo: (id) => change({ fallback: id || undefined } as Partial<Settings>),
  };
}

/** The change of the settings that takes a connection into use. */
export function inUse({ engine, ...server }: ServerSettings & { engine: EngineId }) {
  return { engine, ...settingsWith(engine, server) };
}

/** The origin that a connection asks; `undefined` for one that asks none. */
export function originOf({
  engine,
  baseUrl,
}: Pick<SavedConnection, 'engine' | 'baseUrl'>): string | undefined {
  if (engine === 'built-in' || engine === 'practice' || addressHost(baseUrl) === '')
    return undefined;
  return new URL(tidyBaseUrl(baseUrl)).origin;
}

/** The saved connection that the settings are, if any: one that was changed since is none. */
export function currentOf(settings: Settings): SavedConnection | undefined {
  const now = JSON.stringify([settings.engine, whole(serverOf(settings))]);
  return settings.connections.find((one) => JSON.stringify([one.engine, whole(one)]) === now);
}

/** What makes a server, always in one order. */
function whole({ baseUrl, model, thinking, body, price }: ServerSettings): ServerSettings {
  return {
    baseUrl,
    model,
    ...(thinking ? { thinking } : {}),
    ...(body ? { body } : {}),
    ...(price ? { price } : {}),
  };
}
