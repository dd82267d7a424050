import { effect, type ReadonlySignal, signal } from '@preact/signals';
import { draftProgress, type LineProgress, parseDraft, renumber } from '../../draft/index.ts';
import { jobText } from '../../job/job.ts';
import type { Database } from '../../storage/database.ts';
import { type AnsweredLine, AnswerIndex } from '../../terms/memory/answer-index.ts';
import type { Memory } from '../../terms/memory/find-memories.ts';
import { saveEnglish } from '../english/edit-english.ts';
import type { FragmentView } from '../english/fragment-view.ts';
import type { Panel } from '../shell/panel.ts';
import { holdToLedger } from './hold-to-ledger.ts';
import { readAnswers } from './read-answers.ts';

/** What an earlier answer offers for a line of the open draft. */
export interface Offer {
  line: LineProgress;
  memory: Memory<AnsweredLine>;
  /** Its English as it would stand here: with this line's number, mended by today's ledger and rules. */
  english: string;
  /** What those rules still find in it. */
  errors: number;
}

/** The memory of past answers, built while nobody waits for it. */
export interface MemoryModel {
  /** Rises when more is known. */
  version: ReadonlySignal<number>;
  /** What is offered for the lines of a fragment that have no English of their own. */
  offers(view: FragmentView): Promise<Offer[]>;
  take(offer: Offer): Promise<void>;
  search(query: string): AnsweredLine[];
  /** Puts a found line at the end of the draft, with its English. */
  insert(line: AnsweredLine): Promise<void>;
}

type Input = Pick<Panel, 'db' | 'draft' | 'fragments' | 'ruled' | 'checker' | 'place'>;

const models = new WeakMap<Database, MemoryModel>();

/** The one memory of a page. */
export function memoryOf(panel: Input): MemoryModel {
  const known = models.get(panel.db) ?? createMemoryModel(panel);
  models.set(panel.db, known);
  return known;
}

function createMemoryModel({ db, draft, fragments, ruled, checker, place }: Input): MemoryModel {
  const index = new AnswerIndex();
  const version = signal(0);
  let turn = 0;
  const tell = () => {
    version.value = ++turn;
  };
  // Where the drafts cannot be read the panel says so elsewhere; here there is less to offer.
  readAnswers(db, (draftId, lines) => index.put(draftId, lines)).then(tell, tell);
  // The open draft as it is answered; the page keeps this as long as it stands.
  effect(() => {
    const draftId = draft.id.value;
    const lines = fragments.progress.value;
    if (draftId === undefined) return;
    // Each key in an open line comes here as well; what is offered is mended and proved anew only for new answers.
    if (index.put(draftId, answered(draftId, lines))) tell();
  });

  const proven = async (line: LineProgress, memory: Memory<AnsweredLine>): Promise<Offer> => {
    const source = line.line.text.trimEnd();
    const target = renumber(memory.line.target, memory.line.source, source);
    const { glossary = [], style, pair } = ruled.peek();
    const row = place.job.peek();
    const input = {
      source,
      target,
      glossary,
      settings: { ...style, pair },
      ...(row ? { job: jobText(row.job) } : {}),
    };
    const { checkTranslation, fixTranslation } = await checker.load();
    const fixed = fixTranslation({ ...input, target: holdToLedger(input, checkTranslation) });
    const errors = fixed.remaining.filter(({ severity }) => severity === 'error').length;
    return { line, memory, english: fixed.target, errors };
  };

  return {
    version,
    async offers(view) {
      const draftId = draft.id.peek() ?? '';
      const open = view.lines.filter(
        ({ line, state, byHand }) =>
          line.kind === 'russian' && (state === 'untranslated' || (state === 'stale' && !byHand)),
      );
      return await Promise.all(
        open.flatMap((line) => {
          const [memory] = index.remember(line.line.text, { draftId, key: line.line.key });
          return memory ? [proven(line, memory)] : [];
        }),
      );
    },
    async take({ line, english }) {
      const draftId = draft.id.peek();
      if (draftId === undefined) return;
      await saveEnglish(db, draftId, [{ line, target: english }], 'hand', Date.now());
    },
    search: (query) => index.search(query),
    async insert({ source, target }) {
      const draftId = draft.id.peek();
      if (draftId === undefined) return;
      const before = draft.text.peek().trimEnd();
      const text = renumber(source, source, '').trim();
      draft.replaceText(`${before}${before === '' ? '' : '\n'}${text}`);
      const line = draftProgress(parseDraft(draft.text.peek()), []).findLast(
        (one) => one.line.kind === 'russian',
      );
      const english = renumber(target, source, text);
      if (line && (await draft.flush()))
        await saveEnglish(db, draftId, [{ line, target: english }], 'hand', Date.now());
    },
  };
}

function answered(draftId: string, lines: LineProgress[]): AnsweredLine[] {
  return lines.flatMap(({ line, state, target }) =>
    line.kind === 'russian' && (state === 'translated' || state === 'edited')
      ? [{ draftId, key: line.key, source: line.text.trimEnd(), target, at: Date.now() }]
      : [],
  );
}
