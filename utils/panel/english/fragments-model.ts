import {
  batch,
  computed,
  effect,
  type ReadonlySignal,
  type Signal,
  signal,
  untracked,
} from '@preact/signals';
import {
  type Draft,
  draftProgress,
  type LineProgress,
  lineHistory,
  parseDraft,
} from '../../draft/index.ts';
import { jobText } from '../../job/job.ts';
import type { Database, EditRow, JobRow, LineRow, LineVersion } from '../../storage/database.ts';
import type { Finding, TermPair } from '../../style/rule.ts';
import type { RuledSettings } from '../documents/ruled-settings.ts';
import type { DraftModel } from '../draft/draft-model.ts';
import { live } from '../shell/live.ts';
import type { Checker } from './checker.ts';
import { type FragmentView, isSameView, viewFragment } from './fragment-view.ts';
import { createLineIds } from './line-ids.ts';
import { standingLines } from './standing-lines.ts';
import { createVerdicts, type Verdict } from './verdicts.ts';

/** Milliseconds of rest after a key until the fragments are formed anew. */
const parseAfter = 80;

export interface FragmentsModel {
  draft: ReadonlySignal<Draft>;
  progress: ReadonlySignal<LineProgress[]>;
  ids: ReadonlySignal<string[]>;
  /** One signal a fragment, so that a change of one redraws only that one. */
  view(id: string): ReadonlySignal<FragmentView | undefined>;
  all: ReadonlySignal<FragmentView[]>;
  /** Every English there was of a line, the oldest first. */
  historyOf(line: LineProgress): LineVersion[];
  /** Forms the fragments of what was typed just now without waiting. */
  settle(): void;
  dispose(): void;
}

export interface FragmentsInput {
  db: Database;
  draft: DraftModel;
  job: ReadonlySignal<JobRow | undefined>;
  /** Absent while it is not known what the ledger says. */
  ruled: ReadonlySignal<RuledSettings | undefined>;
  language: ReadonlySignal<'en' | 'ru'>;
  checker: Checker;
  /** Keys of the lines that a run is to bring still. */
  translating: ReadonlySignal<ReadonlySet<string>>;
  /** Words of the post that stand in the English as they are. */
  verbatim: ReadonlySignal<string[]>;
  /** What is found beside the rules. */
  beside?: ReadonlySignal<(view: FragmentView) => Finding[]>;
}

const unread: Verdict = { found: [], isProven: false, basis: '' };

/** The fragments of the open draft with their English, states and findings. */
export function createFragmentsModel(input: FragmentsInput): FragmentsModel {
  const { db, draft, checker } = input;
  const rows = <T>(table: 'lines' | 'edits') =>
    live<T[]>(() => {
      const id = draft.id.value;
      return id === undefined
        ? undefined
        : () => db[table].where('draftId').equals(id).toArray() as unknown as Promise<T[]>;
    }, []);
  const lines = rows<LineRow>('lines');
  const edits = rows<EditRow>('edits');

  const settledText = signal('');
  let timer: ReturnType<typeof setTimeout> | undefined;
  const settle = () => {
    clearTimeout(timer);
    timer = undefined;
    settledText.value = draft.text.peek();
  };
  let seenRevision = -1;
  const stopTyping = effect(() => {
    void draft.text.value;
    const revision = draft.revision.value;
    // A text that did not come from the keys is formed at once.
    if (revision !== seenRevision) {
      seenRevision = revision;
      untracked(settle);
    } else timer ??= setTimeout(settle, parseAfter);
  });

  const parsed = computed(() => parseDraft(settledText.value));
  const numberLines = createLineIds();
  const lineIds = computed(() => numberLines(parsed.value.lines.map(({ text }) => text)));
  const progress = computed(() =>
    draftProgress(parsed.value, standingLines(lines.value.value, edits.value.value)),
  );
  const context = computed(() => {
    if (!input.ruled.value) return undefined;
    const { glossary, style, pair } = input.ruled.value;
    return {
      ...(input.job.value ? { job: jobText(input.job.value.job) } : {}),
      ...(input.verbatim.value.length > 0 ? { verbatim: input.verbatim.value } : {}),
      ...(glossary ? { glossary } : {}),
      settings: { ...style, language: input.language.value, pair },
    };
  });
  const verdicts = createVerdicts(checker);

  const views = new Map<string, Signal<FragmentView | undefined>>();
  const ids = signal<string[]>([]);
  const all = signal<FragmentView[]>([]);
  const slot = (id: string) => {
    const found = views.get(id) ?? signal<FragmentView | undefined>();
    views.set(id, found);
    return found;
  };

  const publish = (next: FragmentView[]) => {
    batch(() => {
      const present = new Set(next.map((view) => view.id));
      let changed = next.length !== all.peek().length;
      const kept = next.map((view) => {
        const own = slot(view.id);
        const old = own.peek();
        if (old && isSameView(old, view)) return old;
        own.value = view;
        changed = true;
        return view;
      });
      for (const [id, own] of views) if (!present.has(id)) own.value = undefined;
      const order = next.map((view) => view.id);
      if (order.join('\n') !== ids.peek().join('\n')) ids.value = order;
      if (changed) all.value = kept;
    });
  };

  // After `check` and `publish`: an effect runs at once.
  const stopViewing = effect(() => {
    const now = parsed.value;
    const known = progress.value;
    const numbers = lineIds.value;
    const shared = context.value;
    const translating = input.translating.value;
    const row = draft.row.value;
    const beside = input.beside?.value;
    void checker.version.value;
    untracked(() => {
      if (shared) verdicts.share(shared);
      const ignored = new Set(row?.ignored ?? []);
      const unticked = new Set(row?.unticked ?? []);
      const translated: TermPair[] = [];
      let before = 0;
      const next = now.fragments.map((fragment) => {
        const bare = viewFragment(
          fragment,
          known,
          [],
          translating,
          ignored,
          !unticked.has(fragment.id),
        );
        const former = views.get(fragment.id)?.peek();
        const verdict = shared ? verdicts.of(bare, former, translated, before) : unread;
        const { isProven, basis } = verdict;
        const found = beside ? [...verdict.found, ...beside(bare)] : verdict.found;
        for (const line of bare.lines)
          if (line.state === 'translated' || line.state === 'edited')
            translated.push({ source: line.line.text.trimEnd(), target: line.target });
        before = hash(before, `${bare.source}\n${bare.target}`);
        const view =
          found.length === 0
            ? bare
            : viewFragment(fragment, known, found, translating, ignored, bare.isTicked);
        const ownIds = fragment.lines.map(({ index }) => numbers[index] ?? index);
        return { ...view, isProven, basis, lineIds: ownIds };
      });
      publish(next);
    });
  });

  return {
    draft: parsed,
    progress,
    ids,
    view: slot,
    all,
    historyOf: (line) => lineHistory(line, [...lines.value.value, ...edits.value.value]),
    settle,
    dispose() {
      clearTimeout(timer);
      stopTyping();
      stopViewing();
      lines.stop();
      edits.stop();
    },
  };
}

/** FNV-1a, going on from a former hash: tells apart what stands before a fragment. */
function hash(from: number, text: string): number {
  let value = from ^ 0x811c9dc5;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  return value >>> 0;
}
