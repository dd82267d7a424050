import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import { asFailure } from '../../failure.ts';
import type { EngineChoice, ModelInfo } from '../../messages.ts';
import type { Database } from '../../storage/database.ts';
import { moveKeys, readHeaders, writeHeaders } from '../../storage/secrets.ts';
import {
  type EngineId,
  type ServerSettings,
  serverOf,
  settingsWith,
} from '../../storage/settings.ts';
import { cleanKey } from '../../text/api-key.ts';
import { addressHost, tidyBaseUrl, wantsKey } from '../../text/base-url.ts';
import type { Preset } from '../../translation/presets.ts';
import type { BuiltInState, PanelAdapter } from '../shell/adapter.ts';
import { createAsking } from './asking.ts';
import { type Outcome, type Place, placeOf } from './fault-place.ts';
import { createKeyForm, type KeyForm } from './key-form.ts';
import type { SettingsModel } from './settings-model.ts';

export interface EngineForm extends Omit<KeyForm, 'drop' | 'settle' | 'moved' | 'look'> {
  engine: ReadonlySignal<EngineId>;
  /** The server as it stands in the boxes. */
  server: ReadonlySignal<ServerSettings>;
  baseUrl: ReadonlySignal<string>;
  model: ReadonlySignal<string>;
  headers: ReadonlySignal<string>;
  /** Where the key goes; empty for no address. */
  host: ReadonlySignal<string>;
  isTesting: ReadonlySignal<boolean>;
  outcome: ReadonlySignal<Outcome | undefined>;
  /** The box that the outcome is about. */
  place: ReadonlySignal<Place | undefined>;
  models: ReadonlySignal<ModelInfo[]>;
  builtIn: ReadonlySignal<BuiltInState>;
  chooseEngine(engine: EngineId): void;
  usePreset(preset: Preset): Promise<void>;
  typeBaseUrl(url: string): void;
  /** The address is typed to its end: it is written as it will be used. */
  settleBaseUrl(): void;
  typeModel(model: string): void;
  /** Changes what is special to the server; what is `undefined` is taken out. */
  change(change: { [K in 'thinking' | 'body' | 'price']?: ServerSettings[K] | undefined }): void;
  typeHeaders(text: string): void;
  keepInSession(on: boolean): void;
  /** Takes the address that answered in the test. */
  useAddress(): void;
  /** Gets a key by signing in, where the browser can. */
  signIn?: () => Promise<void>;
  /** Shows what is stored: it was changed elsewhere. */
  follow(): void;
  allow(): Promise<boolean>;
  test(): Promise<void>;
  listModels(): Promise<void>;
}

/** The engine's settings: kept as they are typed, tested by a real request. */
export function createEngineForm(
  db: Database,
  adapter: PanelAdapter,
  { settings, change }: SettingsModel,
): EngineForm {
  // Stands at once: who types the address next must not find the box of the former engine.
  const chosen = signal<EngineId | undefined>();
  const typed = signal<Partial<ServerSettings>>({});
  const headers = signal('');
  const outcome = signal<Outcome | undefined>();
  const models = signal<ModelInfo[]>([]);
  const builtIn = signal<BuiltInState>('unavailable');
  const engine = computed(() => chosen.value ?? settings.value.engine);
  const server = computed<ServerSettings>(() => ({
    ...serverOf({ ...settings.value, engine: engine.value }),
    ...typed.value,
  }));
  const baseUrl = computed(() => server.value.baseUrl);
  const model = computed(() => server.value.model);
  const host = computed(() => addressHost(baseUrl.value));
  const origin = computed(() =>
    host.value === '' ? '' : new URL(tidyBaseUrl(baseUrl.value)).origin,
  );

  let queue: Promise<unknown> = Promise.resolve();
  const inTurn = (work: () => Promise<unknown>) => {
    queue = queue.then(work).catch((error) => {
      outcome.value = { kind: 'failed', failure: asFailure(error) };
    });
    return queue;
  };
  const box = createKeyForm(db, origin, inTurn);
  effect(() => {
    const now = origin.value;
    headers.value = '';
    if (now === '') return;
    void readHeaders(now, db).then((kept) => {
      if (origin.peek() === now && headers.peek() === '') headers.value = kept;
    });
  });
  void adapter.builtIn?.state(settings.peek().pair).then((state) => {
    builtIn.value = state;
  });

  /** What was found out is of what stood there before. */
  const isStale = (ofServer = true) => {
    outcome.value = undefined;
    if (ofServer) models.value = [];
  };
  const store = () => {
    const now = server.peek();
    const kind = engine.peek();
    return inTurn(() => change(settingsWith(kind, now)));
  };
  const type = (next: Partial<ServerSettings>) => {
    typed.value = { ...typed.peek(), ...next };
    void store();
  };
  const choice = (): EngineChoice => {
    const { thinking, body } = server.peek();
    const key = cleanKey(box.key.peek());
    return {
      engine: engine.peek(),
      ...(engine.peek() === 'openai' ? {} : { baseUrl: baseUrl.peek() }),
      model: model.peek(),
      ...(key === '' ? {} : { key }),
      ...(thinking ? { thinking } : {}),
      ...(body ? { body } : {}),
      ...(headers.peek() ? { headers: headers.peek() } : {}),
    };
  };
  // The first thing that a click does: a click is over for Firefox once anything was waited for. What is granted already is answered at once.
  const allow = async (): Promise<boolean> => {
    const now = origin.peek();
    return now === '' || (await adapter.requestHost(now));
  };
  const { signIn } = adapter;
  const asking = createAsking({
    server,
    headers,
    host,
    hasFaultyKey: () => box.keyFault.peek() !== undefined,
    isKeyMissing: () =>
      wantsKey(host.peek()) && !box.hasKey.peek() && !choice().key && !headers.peek(),
    outcome,
    models,
    allow,
    choice,
    async settle() {
      box.settle();
      await queue;
    },
  });

  return {
    engine,
    server,
    baseUrl,
    model,
    headers,
    host,
    key: box.key,
    keyFault: box.keyFault,
    hasKey: box.hasKey,
    isKeyDropped: box.isKeyDropped,
    isTesting: asking.isTesting,
    outcome,
    place: computed(() => outcome.value && placeOf(outcome.value)),
    models,
    builtIn,
    chooseEngine(next) {
      chosen.value = next;
      typed.value = {};
      box.drop();
      isStale();
      void inTurn(() => change({ engine: next })).then(box.look);
    },
    async usePreset(preset) {
      chosen.value = preset.engine;
      // Nothing of another provider stays.
      typed.value = {
        baseUrl: preset.baseUrl,
        model: preset.models[0],
        thinking: preset.thinking,
        body: undefined,
        price: undefined,
      } as ServerSettings;
      box.moved();
      isStale();
      void inTurn(() => change({ engine: preset.engine }));
      void store().then(box.look);
      if (!(await allow().catch(() => false))) outcome.value = { kind: 'denied' };
    },
    typeBaseUrl(url) {
      isStale();
      type({ baseUrl: url.trim() });
      // A key is for one server: what was typed for another is not sent here, and the page says so.
      box.moved();
    },
    settleBaseUrl() {
      const tidy = tidyBaseUrl(baseUrl.peek());
      if (host.peek() !== '' && tidy !== baseUrl.peek()) type({ baseUrl: tidy });
      box.settle();
    },
    typeModel(next) {
      isStale(false);
      type({ model: next });
    },
    change(next) {
      isStale(false);
      type(next as Partial<ServerSettings>);
    },
    typeHeaders(text) {
      isStale(false);
      headers.value = text;
      const now = origin.peek();
      void inTurn(() => writeHeaders(now, text, db));
    },
    typeKey(next) {
      isStale();
      box.typeKey(next);
    },
    forgetKey() {
      isStale();
      box.forgetKey();
    },
    keepInSession(on) {
      // Of every server: what the box says holds for all keys.
      void inTurn(async () => {
        await change({ keysInSession: on });
        await moveKeys(db);
      });
    },
    useAddress() {
      const now = outcome.peek();
      if (now?.kind !== 'works' || !now.baseUrl) return;
      type({ baseUrl: now.baseUrl });
      const { baseUrl: _, ...rest } = now;
      outcome.value = rest;
    },
    follow() {
      chosen.value = undefined;
      typed.value = {};
      box.drop();
      isStale();
    },
    ...(signIn ? { signIn: () => asking.signIn(signIn).then(() => void box.look()) } : {}),
    allow,
    test: asking.test,
    listModels: asking.listModels,
  };
}
