import { computed, effect, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import { asFailure, type Failure } from '../../failure.ts';
import { ask, type EngineChoice, type ModelInfo, type TestedConnection } from '../../messages.ts';
import type { Database } from '../../storage/database.ts';
import { moveKeys, readKey, writeKey } from '../../storage/secrets.ts';
import type { EngineId, Settings } from '../../storage/settings.ts';
import { cleanKey, type ForeignSign, foreignSign } from '../../text/api-key.ts';
import type { BuiltInState, PanelAdapter } from '../shell/adapter.ts';
import type { SettingsModel } from './settings-model.ts';

export interface EngineForm {
  engine: ReadonlySignal<EngineId>;
  baseUrl: ReadonlySignal<string>;
  model: ReadonlySignal<string>;
  /** What is typed into the field of the key; a kept key is never shown. */
  key: Signal<string>;
  /** What in the typed key cannot be in one; such a key is neither kept nor sent. */
  keyFault: ReadonlySignal<ForeignSign | undefined>;
  /** Where the key goes; empty for no address. */
  host: ReadonlySignal<string>;
  hasKey: ReadonlySignal<boolean>;
  /** True where the typed key was taken out of its box, because it is for another server. */
  isKeyDropped: ReadonlySignal<boolean>;
  isTesting: ReadonlySignal<boolean>;
  outcome: ReadonlySignal<
    | ({ kind: 'works' } & TestedConnection)
    | { kind: 'failed'; failure: Failure }
    | { kind: 'denied' }
    | undefined
  >;
  models: ReadonlySignal<ModelInfo[]>;
  builtIn: ReadonlySignal<BuiltInState | undefined>;
  chooseEngine(engine: EngineId): void;
  typeBaseUrl(url: string): void;
  /** The address is typed to its end: a key that was typed before it is kept for it. */
  settleBaseUrl(): void;
  typeModel(model: string): void;
  typeKey(key: string): void;
  forgetKey(): void;
  keepInSession(on: boolean): void;
  /** Takes the address that answered in the test, where it was not the one that stood there. */
  useAddress(): void;
  allow(): Promise<boolean>;
  test(): Promise<void>;
  listModels(): Promise<void>;
}

const openAi = 'https://api.openai.com/v1';

/** The engine's settings: kept as they are typed, tested by a real request. */
export function createEngineForm(
  db: Database,
  adapter: PanelAdapter,
  { settings, change }: SettingsModel,
): EngineForm {
  const typedUrl = signal<string | undefined>();
  const typedModel = signal<string | undefined>();
  const key = signal('');
  const keyFault = computed(() => foreignSign(cleanKey(key.value)));
  /** The origin that the typed key is for; empty where the key was typed before any address. */
  let keyOrigin = '';
  const hasKey = signal(false);
  const isKeyDropped = signal(false);
  const dropKey = () => {
    isKeyDropped.value = key.peek() !== '';
    key.value = '';
  };
  const isTesting = signal(false);
  const outcome = signal<EngineForm['outcome']['value']>();
  const models = signal<ModelInfo[]>([]);
  const builtIn = signal<BuiltInState | undefined>();
  // Stands at once: who types the address next must not find the box of the former engine.
  const chosen = signal<EngineId | undefined>();
  const engine = computed(() => chosen.value ?? settings.value.engine);
  const isCompatible = computed(() => engine.value === 'openai-compatible');
  const baseUrl = computed(() =>
    isCompatible.value ? (typedUrl.value ?? settings.value.compatible.baseUrl) : openAi,
  );
  const model = computed(
    () =>
      typedModel.value ??
      (isCompatible.value ? settings.value.compatible.model : settings.value.openai.model),
  );
  const host = computed(() => hostOf(baseUrl.value));
  const origin = computed(() => (host.value === '' ? '' : new URL(baseUrl.value).origin));

  // Writes follow one another, so that the last one typed is the one that stays.
  let queue: Promise<unknown> = Promise.resolve();
  const inTurn = (work: () => Promise<unknown>) => {
    queue = queue.then(work).catch((error) => {
      outcome.value = { kind: 'failed', failure: asFailure(error) };
    });
    return queue;
  };
  const lookForKey = () =>
    inTurn(async () => {
      hasKey.value = origin.peek() !== '' && (await readKey(origin.peek(), db)) !== '';
    });
  const lookForBuiltIn = async () => {
    builtIn.value = (await adapter.builtIn?.state(settings.peek().pair)) ?? 'unavailable';
  };
  // Whenever it is another server: the settings themselves come after the page.
  effect(() => {
    if (origin.value !== '') void lookForKey();
    else hasKey.value = false;
  });
  void lookForBuiltIn();

  const choice = (): EngineChoice => ({
    engine: engine.peek(),
    ...(isCompatible.peek() ? { baseUrl: baseUrl.peek() } : {}),
    model: model.peek(),
    ...(cleanKey(key.peek()) === '' ? {} : { key: cleanKey(key.peek()) }),
  });
  const store = (next: Partial<Settings['compatible']>) =>
    inTurn(() =>
      isCompatible.peek()
        ? change({
            compatible: {
              ...settings.peek().compatible,
              baseUrl: baseUrl.peek(),
              model: model.peek(),
              ...next,
            },
          })
        : change({ openai: { ...settings.peek().openai, model: model.peek() } }),
    );
  /** Must be the first thing that a click does: the browser asks only in a click. */
  const allow = async (): Promise<boolean> => {
    if (!URL.canParse(baseUrl.peek())) return true;
    const { origin } = new URL(baseUrl.peek());
    return (await adapter.hasHost(origin)) || (await adapter.requestHost(origin));
  };
  const keepKey = () => {
    const now = origin.peek();
    const value = cleanKey(key.peek());
    if (now === '' || value === '' || keyFault.peek()) return;
    keyOrigin = now;
    void inTurn(() => writeKey(now, value, db)).then(lookForKey);
  };
  const settleBaseUrl = () => {
    if (keyOrigin === '') keepKey();
  };
  const withAccess = async (work: () => Promise<void>) => {
    // The field says what is wrong with the key.
    if (keyFault.peek()) return;
    settleBaseUrl();
    isTesting.value = true;
    outcome.value = undefined;
    try {
      if (await allow()) {
        await queue;
        await work();
      } else outcome.value = { kind: 'denied' };
    } catch (error) {
      outcome.value = { kind: 'failed', failure: asFailure(error) };
    } finally {
      isTesting.value = false;
    }
  };

  return {
    engine,
    baseUrl,
    model,
    key,
    keyFault,
    host,
    hasKey,
    isKeyDropped,
    isTesting,
    outcome,
    models,
    builtIn,
    chooseEngine(next) {
      chosen.value = next;
      typedUrl.value = undefined;
      typedModel.value = undefined;
      dropKey();
      outcome.value = undefined;
      models.value = [];
      void inTurn(() => change({ engine: next })).then(lookForKey);
    },
    typeBaseUrl(url) {
      typedUrl.value = url.trim();
      // A key is for one server: what was typed for another is not sent here, and the page says so.
      if (keyOrigin !== '' && key.peek() !== '' && keyOrigin !== origin.peek()) dropKey();
      void store({});
    },
    settleBaseUrl,
    typeModel(next) {
      typedModel.value = next;
      void store({});
    },
    typeKey(next) {
      key.value = next;
      isKeyDropped.value = false;
      keyOrigin = origin.peek();
      keepKey();
    },
    forgetKey() {
      key.value = '';
      const now = origin.peek();
      void inTurn(() => writeKey(now, '', db)).then(lookForKey);
    },
    keepInSession(on) {
      // Of every server, whichever engine is chosen: what the box says holds for all keys.
      void inTurn(async () => {
        await change({ keysInSession: on });
        await moveKeys(db);
      });
    },
    useAddress() {
      const now = outcome.peek();
      if (now?.kind !== 'works' || !now.baseUrl) return;
      typedUrl.value = now.baseUrl;
      const { baseUrl: _, ...rest } = now;
      outcome.value = rest;
      void store({});
    },
    allow,
    test: () =>
      withAccess(async () => {
        const reply = await ask('testConnection', choice());
        outcome.value = reply.ok
          ? { kind: 'works', ...reply.value }
          : { kind: 'failed', failure: reply.failure };
      }),
    listModels: () =>
      withAccess(async () => {
        const reply = await ask('listModels', choice());
        if (reply.ok) models.value = reply.value;
        else outcome.value = { kind: 'failed', failure: reply.failure };
      }),
  };
}

function hostOf(url: string): string {
  return URL.canParse(url) && /^https?:/.test(url) ? new URL(url).host : '';
}
