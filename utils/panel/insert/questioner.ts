import { type ReadonlySignal, signal } from '@preact/signals';
import type { FieldView } from '../../pages/page.ts';

/** A question that must be answered before anything is inserted. */
export type Question =
  | { kind: 'replace'; fields: FieldView[] }
  | { kind: 'other-job'; jobId?: string };

export interface Questioner {
  question: ReadonlySignal<Question | undefined>;
  /** Asks, and waits for the answer; one that still stands is answered with no. */
  put(next: Question): Promise<boolean>;
  answer(yes: boolean): void;
}

/** Asks the writer one thing at a time. */
export function createQuestioner(): Questioner {
  const question = signal<Question | undefined>();
  let reply: ((yes: boolean) => void) | undefined;
  const answer = (yes: boolean) => {
    question.value = undefined;
    reply?.(yes);
    reply = undefined;
  };
  return {
    question,
    put(next) {
      answer(false);
      question.value = next;
      return new Promise<boolean>((resolve) => {
        reply = resolve;
      });
    },
    answer,
  };
}
