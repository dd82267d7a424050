import { computed, type ReadonlySignal } from '@preact/signals';
import { postLines } from '../../job/post-lines.ts';
import type { JobRow } from '../../storage/database.ts';
import type { Settings } from '../../storage/settings.ts';
import {
  createSecondReading,
  type SecondReading,
  type SecondReadingInput,
} from '../english/reading/second-reading.ts';
import type { Estimate } from '../run/estimate.ts';

/** What the client wrote in the author's language: to be read in the panel, and for nothing else. */
export interface PostReading extends Pick<SecondReading, 'isReading' | 'stop' | 'dispose'> {
  /** The lines that have been read, in the order of the post. */
  texts: ReadonlySignal<{ line: string; text: string }[]>;
  isWhole: ReadonlySignal<boolean>;
  read(): Promise<void>;
  /** What reading it will cost, about; nothing where nobody is paid. */
  estimate(settings: Settings): Promise<Estimate | undefined>;
}

/** Follows the readings of the open job's post. */
export function createPostReading(
  input: SecondReadingInput,
  job: ReadonlySignal<JobRow | undefined>,
): PostReading {
  const second = createSecondReading(input);
  const lines = computed(() => postLines(job.value?.job));
  const texts = computed(() => {
    const given = new Map(second.last('post')?.readTexts?.map(({ key, text }) => [key, text]));
    return lines.value.flatMap((line) => {
      const text = given.get(line);
      return text === undefined ? [] : [{ line, text }];
    });
  });
  return {
    texts,
    isWhole: computed(() => texts.value.length === lines.value.length),
    isReading: second.isReading,
    read: () => second.read('post'),
    stop: () => second.stop(),
    async estimate(settings) {
      const { estimateReading } = await import('../english/reading/estimate-reading.ts');
      const asked = lines.value.map((target) => ({ source: '', target }));
      const none = { connection: '', documents: [], draft: '' };
      return estimateReading('post', { ...none, settings, lines: asked });
    },
    dispose: () => second.dispose(),
  };
}
