import type { ReadonlySignal } from '@preact/signals';
import type { PostReading } from '../../demands/read-post.ts';
import type { Result } from '../../failure.ts';
import type { JobText } from '../../job/job.ts';
import type { PieceMessage, ReadingRequest } from '../../messages.ts';

/**
 * The tab that the panel stands beside. `url` is absent where the extension may not see it, both are
 * absent where there is no such tab.
 */
export interface TabInfo {
  tabId?: number;
  url?: string;
}

/** How ready the browser's own translator is for a pair of languages. */
export type BuiltInState = 'available' | 'downloadable' | 'downloading' | 'unavailable';

/** The engine that lives in the panel's page: the browser's on-device translator. */
export interface BuiltInAdapter {
  state(pair: { source: string; target: string }): Promise<BuiltInState>;
  /**
   * Starts a run like `ask('translate')` does, in this page. `onDownload` hears the part (0-1) of the
   * model that has arrived. Must be called in a click: the browser wants one for a download.
   */
  translate(
    data: { draftId: string; keys?: string[]; again?: boolean },
    onDownload: (part: number) => void,
  ): Promise<Result<{ runId: string }>>;
  /** True where the run that is under way was one of this page. */
  stop(draftId: string): Promise<boolean>;
  /** The English in the author's language again; must be called in a click. */
  read(data: ReadingRequest): Promise<Result<{ runId: string }>>;
  stopReading(draftId: string): Promise<boolean>;
}

/** A sign-in that ends with a code, which the worker exchanges for a key; `undefined` where it was broken off. Must be called in a click. */
export type SignIn = () => Promise<{ code: string; verifier: string } | undefined>;

/**
 * The only way from the panel to the browser. The entry point hands it in; tests hand in their own.
 * Every `on…` gives back the function that ends the subscription.
 */
export interface PanelAdapter {
  /**
   * In the side panel: the active tab of its window. In the wide view, which is itself a tab: the
   * tab of upwork.com that was active last. Undefined until the browser has told. Changes when the tab navigates, inside the page too.
   */
  activeTab: ReadonlySignal<TabInfo | undefined>;
  /** Reads a post beside the panel, which goes on taking keys. */
  readPost(post: JobText): Promise<PostReading>;
  /** Pieces of lines that a model is writing. Reconnects by itself when the worker was ended. */
  onPiece(listener: (piece: PieceMessage) => void): () => void;
  /** The browser's keyboard commands (`insert`), as far as they are meant for this page. */
  onCommand(listener: (command: string) => void): () => void;
  /** Opens this page in a tab, on the draft. */
  openWide(draftId: string | undefined): void;
  openOptions(): void;
  /** Opens an address in a new tab. */
  openPage(url: string): void;
  /**
   * Asks the user to let the extension ask the server at this origin (`http://127.0.0.1:11434`); true at once where
   * it may already. Must be the first thing that a click does: nothing may be waited for before.
   */
  requestHost(origin: string): Promise<boolean>;
  /** `browser.i18n.getUILanguage()`: `ru`, `en-GB`. */
  browserLanguage: string;
  /** The origin as which a local server sees this extension: what `OLLAMA_ORIGINS` must allow. */
  ownOrigin: string;
  builtIn?: BuiltInAdapter;
  /** At OpenRouter, where the browser has one for extensions. */
  signIn?: SignIn;
  /** The form of the practice job: its address, and how it is opened in a tab; resolves when it can be asked. */
  practiceForm?: { url: string; open(): Promise<void> };
}
