import { type ReadonlySignal, signal } from '@preact/signals';
import type { Failure } from '../failure.ts';
import type { Words } from '../interface/index.ts';

/** One sentence that the panel says, with what can be done about it. */
export interface Notice {
  id: number;
  failure?: Failure;
  text?: (words: Words) => string;
  tone: 'error' | 'info';
  action?: { label: (words: Words) => string; run(): void };
}

export interface Notices {
  list: ReadonlySignal<Notice[]>;
  fail(failure: Failure, action?: Notice['action']): void;
  say(text: (words: Words) => string, action?: Notice['action']): void;
  dismiss(id: number): void;
  clear(): void;
}

/** Keeps the sentences on the screen until they are dismissed or overtaken: the same one stands once. */
export function createNotices(): Notices {
  const list = signal<Notice[]>([]);
  let next = 1;
  const add = (notice: Omit<Notice, 'id'>) => {
    const others = list.peek().filter((old) =>
      // A new info overtakes the former one; a failure overtakes the same failure.
      notice.failure ? old.failure?.code !== notice.failure.code : old.tone !== 'info',
    );
    list.value = [...others, { ...notice, id: next++ }].slice(-3);
  };
  return {
    list,
    fail: (failure, action) => add({ failure, tone: 'error', ...(action ? { action } : {}) }),
    say: (text, action) => add({ text, tone: 'info', ...(action ? { action } : {}) }),
    dismiss(id) {
      list.value = list.peek().filter((notice) => notice.id !== id);
    },
    clear() {
      list.value = [];
    },
  };
}
