import { type ReadonlySignal, signal } from '@preact/signals';
import { asFailure, type Failure } from '../../failure.ts';

/** A text and the place where it is to be stored. */
export interface TextToStore {
  /** Tells the place from others: `draft ~01`. A later text of the same place stands for the former. */
  key: string;
  /** The draft it belongs to, where it belongs to one. */
  draftId?: string;
  /** Of the file in which it is offered. */
  name: string;
  text: string;
  write(): Promise<unknown>;
}

/** A text that could not be stored, by value: whatever becomes of the box that it was typed in. */
export interface UnsavedText extends TextToStore {
  failure: Failure;
}

export interface Unsaved {
  list: ReadonlySignal<UnsavedText[]>;
  /** Writes a text; where that fails it is kept here, and false given. */
  store(text: TextToStore): Promise<boolean>;
  /** The text of this place, where it is kept here. A box that holds it follows its own row, so this is no signal. */
  find(key: string): UnsavedText | undefined;
  /** Tries what is kept once more, now. */
  retry(): Promise<void>;
  dispose(): void;
}

/** Milliseconds until the first further try; each wait is twice as long as the one before, up to the longest. */
const firstWait = 500;
const longestWait = 4000;

/** Holds what could not be stored until it can be: nothing else in the panel has to remember it. */
export function createUnsaved(): Unsaved {
  const list = signal<UnsavedText[]>([]);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let wait = firstWait;

  const store = async (text: TextToStore): Promise<boolean> => {
    const others = () => list.peek().filter((one) => one.key !== text.key);
    try {
      await text.write();
      if (others().length < list.peek().length) list.value = others();
      return true;
    } catch (error) {
      const failure = asFailure(error);
      const told: Failure = failure.code === 'unexpected' ? { code: 'storage' } : failure;
      list.value = [...others(), { ...text, failure: told }];
      schedule();
      return false;
    }
  };
  const retry = async () => {
    clearTimeout(timer);
    timer = undefined;
    wait = Math.min(longestWait, wait * 2);
    // What was stored or typed anew meanwhile is no longer this text.
    for (const text of list.peek()) if (list.peek().includes(text)) await store(text);
    if (list.peek().length === 0) wait = firstWait;
  };
  const schedule = () => {
    timer ??= setTimeout(() => void retry(), wait);
  };

  return {
    list,
    store,
    find: (key) => list.peek().find((one) => one.key === key),
    retry,
    dispose: () => clearTimeout(timer),
  };
}
