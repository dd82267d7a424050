import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import { asFailure, type Failure } from '../../failure.ts';
import {
  type InterfaceLanguage,
  languageOf,
  loadViewWords,
  loadWords,
  type ViewWords,
  type Words,
} from '../../interface/index.ts';
import type { Database } from '../../storage/database.ts';
import {
  consentVersion,
  defaultSettings,
  hasConsent,
  readSettings,
  type Settings,
  type SettingsChange,
  writeSettings,
} from '../../storage/settings.ts';
import { live } from '../shell/live.ts';
import type { Notices } from '../shell/notices.ts';

export interface SettingsModel {
  settings: ReadonlySignal<Settings>;
  /** False until the settings were read once: nothing is drawn before, so that no screen flashes. */
  isLoaded: ReadonlySignal<boolean>;
  /** Why the settings cannot be read: then nothing in the database can. */
  failure: ReadonlySignal<Failure | undefined>;
  hasConsent: ReadonlySignal<boolean>;
  language: ReadonlySignal<InterfaceLanguage>;
  /** The words of the first view; absent while they are loading. */
  words: ReadonlySignal<Words | undefined>;
  /** The words of the other views; loaded at the first call of `needViewWords`. */
  viewWords: ReadonlySignal<ViewWords | undefined>;
  needViewWords(): void;
  change(change: SettingsChange): Promise<void>;
  agree(): Promise<void>;
  /** How many receipts are kept from now on; more than that are deleted at once. */
  keepReceipts(most: number): Promise<void>;
  dispose(): void;
}

export function createSettingsModel(
  db: Database,
  browserLanguage: string,
  notices: Notices,
): SettingsModel {
  const stored = live<Settings | undefined>(() => () => readSettings(db), undefined);
  const settings = computed(() => stored.value.value ?? defaultSettings);
  const isLoaded = computed(() => stored.value.value !== undefined);
  const language = computed(() => settings.value.language ?? languageOf(browserLanguage));
  const words = signal<Words | undefined>();
  const viewWords = signal<ViewWords | undefined>();
  const wanted = signal(false);
  const stopWords = effect(() => {
    const now = language.value;
    if (!isLoaded.value) return;
    void loadWords(now).then((loaded) => {
      if (language.peek() === now) words.value = loaded;
    });
  });
  const stopViewWords = effect(() => {
    const now = language.value;
    if (!wanted.value) return;
    void loadViewWords(now).then((loaded) => {
      if (language.peek() === now) viewWords.value = loaded;
    });
  });
  const change = async (next: SettingsChange) => {
    try {
      await writeSettings(next, db);
    } catch (error) {
      notices.fail(asFailure(error));
    }
  };
  return {
    settings,
    isLoaded,
    failure: stored.failure,
    hasConsent: computed(() => hasConsent(settings.value)),
    language,
    words,
    viewWords,
    needViewWords() {
      wanted.value = true;
    },
    change,
    agree: () => change({ consent: { version: consentVersion, at: Date.now() } }),
    async keepReceipts(most) {
      await change({ receipts: most });
      const { pruneReceipts } = await import('../../storage/purge.ts');
      await pruneReceipts(db, most);
    },
    dispose() {
      stopWords();
      stopViewWords();
      stored.stop();
    },
  };
}
