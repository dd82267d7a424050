import { useLayoutEffect, useRef } from 'preact/hooks';
import type { LastWords } from '../../../utils/messages.ts';
import { sendLast } from '../../../utils/panel/shell/send-last.ts';

interface Keeping<T> {
  /** Milliseconds of rest after a key. */
  after: number;
  /** Stores what was typed; false where it could not. */
  store(typed: T): Promise<boolean>;
  /** What the worker is to store where the page goes away first. */
  last(typed: T): LastWords | undefined;
}

export interface KeptLate<T> {
  /** What was typed and is not yet given to be stored. */
  waiting(): T | undefined;
  /** True until what was typed is stored: what the database says until then is older than what stands in the box. */
  isAhead(): boolean;
  /** A key was pressed, and this stands now. */
  note(typed: T): void;
  /** Stores now what waits; false where it could not. */
  flush(): Promise<boolean>;
}

/**
 * What is typed into a box is stored a moment later, and at once where the box goes away. It is held here by value: the
 * element may be gone first, with its point or with its view. `keeping` is that of the first drawing.
 */
export function useKeptLate<T>(keeping: Keeping<T>): KeptLate<T> {
  const late = useRef<KeptLate<T>>(undefined);
  late.current ??= createKeptLate(keeping);
  const { waiting, flush } = late.current;
  // No passive effect: its clean-up waits for a frame, in which the page itself may go.
  useLayoutEffect(() => {
    const leave = () => {
      const typed = waiting();
      if (typed !== undefined) sendLast(keeping.last(typed));
    };
    addEventListener('pagehide', leave);
    return () => {
      removeEventListener('pagehide', leave);
      void flush();
    };
  }, []);
  return late.current;
}

function createKeptLate<T>({ after, store }: Keeping<T>): KeptLate<T> {
  let typed: T | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let writing = 0;
  const flush = async () => {
    clearTimeout(timer);
    const now = typed;
    typed = undefined;
    if (now === undefined) return true;
    writing++;
    return store(now).finally(() => writing--);
  };
  return {
    waiting: () => typed,
    isAhead: () => typed !== undefined || writing > 0,
    note(now) {
      typed = now;
      clearTimeout(timer);
      timer = setTimeout(() => void flush(), after);
    },
    flush,
  };
}
