import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';

import type { EnglishPlace } from '../english/english-part.ts';

export type Place = 'draft' | 'job' | 'documents';

/** Which of the texts a narrow panel shows; two columns show both. */
export type TextView = 'russian' | 'pairs' | 'english';

/** What lies over the panel: opened from the menu or by a key, closed by Escape. */
export type Sheet =
  | 'drafts'
  | 'versions'
  | 'answers'
  | 'life'
  | 'as-client'
  | 'second'
  | 'receipts'
  | 'shortcuts'
  | 'palette'
  | 'paste-answer'
  | 'paste-job'
  | 'terms'
  | { history: string }
  | { longLine: { index: number; point?: string } }
  | { change: { source: string; from?: string; to?: string } };

/** A place that is to be shown. */
export interface Wish {
  id: string;
  /** Index of the line in the fragment. */
  line?: number;
  /** The same as an index in the draft, where the one who wishes knows no more. */
  draftLine?: number | undefined;
  /** The words of that line that are to be selected. */
  words?: { start: number; end: number };
  /** Takes the focus there. */
  focus?: boolean;
  /** Rises with every wish. */
  turn: number;
}

export interface ViewModel {
  place: Signal<Place>;
  text: Signal<TextView>;
  /** True where there is room for two columns: kept by the shell. */
  hasColumns: Signal<boolean>;
  /** The text that is seen: in two columns both, each point with one box. */
  shown: ReadonlySignal<TextView | 'columns'>;
  /** How each point is drawn: as one box, or as a cell a line. Stays as it was while the Russian alone is seen. */
  body: ReadonlySignal<'pairs' | 'english'>;
  /** The line of the draft in which the caret stands. */
  line: Signal<number | undefined>;
  /** Where in that line it stands, and in which of its texts. */
  caret: Signal<{ side: 'russian' | 'english'; offset: number } | undefined>;
  /** What was selected in the English last, by its point and lines: found again however the point is drawn. */
  inEnglish: Signal<{ id: string; anchor: EnglishPlace; focus: EnglishPlace } | undefined>;
  sheet: Signal<Sheet | undefined>;
  /** Two columns in a tab. */
  isWide: ReadonlySignal<boolean>;
  /** The fragment that is looked at: its place is shown in both texts. */
  activeId: Signal<string | undefined>;
  /** Asks the editor to show a fragment's Russian. Rises with every wish. */
  showSource: Signal<Wish | undefined>;
  /** Asks the list to show a fragment's English. */
  showEnglish: Signal<Wish | undefined>;
  /** A stretch of the post that the Job view is to show. Rises with every wish. */
  showPost: Signal<{ start: number; field: string; index?: number; turn: number } | undefined>;
  /** Asks the Job view to show the analyses. Rises with every wish. */
  showAnalyses: Signal<number>;
  /** The finding whose card is open: its fragment, and what tells it from the others there. */
  finding: Signal<{ id: string; key: string } | undefined>;
  /** The fragment whose translation waits for a yes, because lines of it were edited by hand. */
  asking: Signal<{ id: string; wish?: string } | undefined>;
  /** The caret came to a line: what stands beside it is shown, nothing else moves. */
  follow(
    id: string,
    index: number | undefined,
    caret?: { side: 'russian' | 'english'; offset: number },
  ): void;
  /** Shows the Russian of a fragment, or of one of its lines; `caret` is where the caret stood there before. */
  toSource(id: string, at?: Omit<Wish, 'id' | 'turn'>): void;
  toEnglish(id: string, at?: Omit<Wish, 'id' | 'turn'>): void;
  /** Shows another of the texts, at the line in which the caret stood. */
  turnTo(text: TextView): void;
  toPost(place: { start: number; field: string; index?: number }): void;
  toAnalyses(): void;
}

/** Where the eyes are: the place, what is open over it, the fragment under the caret. */
export function createViewModel(wide: boolean): ViewModel {
  const showSource = signal<Wish | undefined>();
  const showEnglish = signal<Wish | undefined>();
  const text = signal<TextView>('russian');
  const hasColumns = signal(false);
  const line = signal<number | undefined>();
  const caret: ViewModel['caret'] = signal();
  const inEnglish: ViewModel['inEnglish'] = signal();
  let followed: string | undefined;
  /** Where one comes from the Russian: the view of the English that was chosen last. */
  let away: 'pairs' | 'english' = 'pairs';
  let former: 'pairs' | 'english' = 'english';
  const body = computed(() => {
    if (text.value !== 'russian') former = text.value;
    return former;
  });
  const showPost = signal<
    { start: number; field: string; index?: number; turn: number } | undefined
  >();
  const place = signal<Place>('draft');
  const showAnalyses = signal(0);
  const activeId = signal<string | undefined>();
  let turn = 0;
  return {
    place,
    text,
    hasColumns,
    shown: computed(() => (hasColumns.value ? 'columns' : text.value)),
    body: computed(() => (hasColumns.value ? 'english' : body.value)),
    line,
    caret,
    inEnglish,
    showPost,
    showAnalyses,
    sheet: signal<Sheet | undefined>(),
    isWide: signal(wide),
    activeId,
    showSource,
    showEnglish,
    finding: signal<{ id: string; key: string } | undefined>(),
    asking: signal<{ id: string; wish?: string } | undefined>(),
    follow(id, index, at) {
      const last = caret.peek();
      const isMoved = last?.side !== at?.side || last?.offset !== at?.offset;
      // A text that is shown anew moves no caret, and what is looked at meanwhile stays in sight.
      if (id === followed && index === line.peek() && !isMoved) return;
      followed = id;
      line.value = index;
      caret.value = at;
      if (id === activeId.peek()) return;
      activeId.value = id;
      if (hasColumns.peek()) showEnglish.value = { id, turn: ++turn };
    },
    toSource(id, at) {
      text.value = 'russian';
      activeId.value = id;
      showSource.value = { id, ...at, turn: ++turn };
    },
    toPost({ start, field, index }) {
      place.value = 'job';
      showPost.value = { start, field, ...(index === undefined ? {} : { index }), turn: ++turn };
    },
    toAnalyses() {
      place.value = 'job';
      showAnalyses.value = ++turn;
    },
    toEnglish(id, at) {
      if (text.peek() === 'russian') text.value = away;
      activeId.value = id;
      showEnglish.value = { id, ...at, turn: ++turn };
    },
    turnTo(next) {
      if (next !== 'russian') away = next;
      text.value = next;
      const id = activeId.peek();
      if (id === undefined) return;
      const wish = { id, draftLine: line.peek(), turn: ++turn };
      if (next === 'russian') showSource.value = wish;
      else showEnglish.value = wish;
    },
  };
}
