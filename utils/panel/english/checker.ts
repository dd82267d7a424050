import { type ReadonlySignal, signal } from '@preact/signals';
import type { HabitInput } from '../../style/index.ts';
import type { Finding, StyleInput } from '../../style/rule.ts';

/** The rules, as far as the panel calls them; loaded when there is something to check. */
export type StyleModule = typeof import('../../style/index.ts');

/** What is proved, and which of its lines are read for habits too. */
export interface CheckedInput extends StyleInput {
  lines?: Pick<HabitInput, 'byHand' | 'copied'>;
}

export interface Checker {
  /** Rises when more findings are known. */
  version: ReadonlySignal<number>;
  /** Rises when the context changed and all is to be proven anew. */
  epoch: ReadonlySignal<number>;
  /** True while something asked for is not checked yet. */
  isBusy: ReadonlySignal<boolean>;
  /**
   * The findings of a fragment, or `undefined` while it waits for its turn. `basis` names all that the verdict rests
   * on: source, English, rules, terms, job, settings; a verdict of another basis is never given.
   */
  findings(input: CheckedInput, basis: string): Finding[] | undefined;
  /** The context changed (job, settings, glossary): everything is to be checked anew. */
  forget(): void;
  load(): Promise<StyleModule>;
}

/** Work is done in slices no longer than this, so that a key is never kept waiting. Milliseconds. */
const slice = 8;
/** Findings that are kept; each is an array, mostly empty. */
const most = 3000;

/** Checks fragments in idle slices, each text once. */
export function createChecker(
  load: () => Promise<StyleModule> = async () =>
    (await import('./load-rules.ts')).loadStyle(whenIdle, slice),
): Checker {
  const known = new Map<string, Finding[]>();
  const queue = new Map<string, CheckedInput>();
  const version = signal(0);
  const epoch = signal(0);
  const isBusy = signal(false);
  let loaded: Promise<StyleModule> | undefined;
  let style: StyleModule | undefined;
  let isScheduled = false;

  const work = async () => {
    loaded ??= load();
    style ??= await loaded;
    const end = performance.now() + slice;
    for (const [key, { lines, ...input }] of queue) {
      queue.delete(key);
      if (known.size >= most) known.delete(known.keys().next().value ?? '');
      const { target, settings = {} } = input;
      const habits = lines ? style.checkHabits({ target, settings, ...lines }) : [];
      known.set(key, [...style.checkTranslation(input), ...habits]);
      if (performance.now() > end) break;
    }
    isScheduled = false;
    if (queue.size > 0) schedule();
    else {
      isBusy.value = false;
      version.value++;
    }
  };
  const schedule = () => {
    if (isScheduled) return;
    isScheduled = true;
    whenIdle(() => void work());
  };

  return {
    version,
    epoch,
    isBusy,
    findings(input, basis) {
      const found = known.get(basis);
      if (found) return found;
      queue.set(basis, input);
      isBusy.value = true;
      schedule();
      return undefined;
    },
    forget() {
      known.clear();
      queue.clear();
      epoch.value++;
      version.value++;
    },
    load: () => {
      loaded ??= load();
      return loaded;
    },
  };
}

/** `requestIdleCallback` where there is one (not in Node), with an upper bound on the wait. */
export function whenIdle(run: () => void): void {
  if (typeof requestIdleCallback === 'function') requestIdleCallback(run, { timeout: 200 });
  else setTimeout(run, 0);
}
