import { type ReadonlySignal, type Signal, signal } from '@preact/signals';

export type Place = 'draft' | 'job' | 'documents';

/** What lies over the panel: opened from the menu or by a key, closed by Escape. */
export type Sheet =
  | 'drafts'
  | 'versions'
  | 'answers'
  | 'receipts'
  | 'shortcuts'
  | 'paste-answer'
  | 'paste-job'
  | { history: string };

export interface ViewModel {
  place: Signal<Place>;
  sheet: Signal<Sheet | undefined>;
  /** Two columns in a tab. */
  isWide: ReadonlySignal<boolean>;
  /** The fragment that is looked at: its place is shown in both texts. */
  activeId: Signal<string | undefined>;
  /** Asks the editor to show a fragment's Russian. Rises with every wish. */
  showSource: Signal<{ id: string; turn: number } | undefined>;
  /** Asks the list to show a fragment's English. */
  showEnglish: Signal<{ id: string; turn: number } | undefined>;
  /** A stretch of the post that the Job view is to show. Rises with every wish. */
  showPost: Signal<{ start: number; field: string; index?: number; turn: number } | undefined>;
  /** Asks the Job view to show the analyses. Rises with every wish. */
  showAnalyses: Signal<number>;
  /** The finding whose card is open: its fragment and number there. */
  finding: Signal<{ id: string; index: number } | undefined>;
  /** The fragment whose translation waits for a yes, because lines of it were edited by hand. */
  asking: Signal<{ id: string; wish?: string } | undefined>;
  toSource(id: string): void;
  toEnglish(id: string): void;
  toPost(place: { start: number; field: string; index?: number }): void;
  toAnalyses(): void;
}

/** Where the eyes are: the place, what is open over it, the fragment under the caret. */
export function createViewModel(wide: boolean): ViewModel {
  const showSource = signal<{ id: string; turn: number } | undefined>();
  const showEnglish = signal<{ id: string; turn: number } | undefined>();
  const showPost = signal<
    { start: number; field: string; index?: number; turn: number } | undefined
  >();
  const place = signal<Place>('draft');
  const showAnalyses = signal(0);
  const activeId = signal<string | undefined>();
  let turn = 0;
  return {
    place,
    showPost,
    showAnalyses,
    sheet: signal<Sheet | undefined>(),
    isWide: signal(wide),
    activeId,
    showSource,
    showEnglish,
    finding: signal<{ id: string; index: number } | undefined>(),
    asking: signal<{ id: string; wish?: string } | undefined>(),
    toSource(id) {
      activeId.value = id;
      showSource.value = { id, turn: ++turn };
    },
    toPost({ start, field, index }) {
      place.value = 'job';
      showPost.value = { start, field, ...(index === undefined ? {} : { index }), turn: ++turn };
    },
    toAnalyses() {
      place.value = 'job';
      showAnalyses.value = ++turn;
    },
    toEnglish(id) {
      activeId.value = id;
      showEnglish.value = { id, turn: ++turn };
    },
  };
}
