import { type ReadonlySignal, signal } from '@preact/signals';
import type { Failure } from '../../failure.ts';
import type { Words } from '../../interface/index.ts';

/** One sentence that the panel says, with what can be done about it. */
export interface Notice {
  id: number;
  failure?: Failure;
  text?: (words: Words) => string;
  tone: 'error' | 'info';
  actions: NoticeAction[];
}

/** What stands on a button beside a sentence. */
export interface NoticeAction {
  label: (words: Words) => string;
  run(): void;
}

export interface Notices {
  list: ReadonlySignal<Notice[]>;
  fail(failure: Failure, ...actions: NoticeAction[]): void;
  say(text: (words: Words) => string, ...actions: NoticeAction[]): void;
  dismiss(id: number): void;
  /** Takes away those whose cause is gone. */
  end(isEnded: (notice: Notice) => boolean): void;
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
    list.value = [...others, { ...notice, id: next++ }].slice(-9);
  };
  return {
    list,
    fail: (failure, ...actions) => add({ failure, tone: 'error', actions }),
    say: (text, ...actions) => add({ text, tone: 'info', actions }),
    dismiss(id) {
      list.value = list.peek().filter((notice) => notice.id !== id);
    },
    end(isEnded) {
      const left = list.peek().filter((notice) => !isEnded(notice));
      if (left.length < list.peek().length) list.value = left;
    },
    clear() {
      list.value = [];
    },
  };
}
