import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { deferred } from '../shell/deferred.tsx';
import { usePanel } from '../shell/panel-context.ts';
import { OrderNotice } from './order-notice.tsx';

const ReadingList = deferred(async () => (await import('./reading-list.tsx')).ReadingList);

/** One line above the draft: what the post asks, what the letter has, what is to be looked at. */
export function ReadingLine() {
  const { reading, settings, place } = usePanel();
  const isOpen = useSignal(false);
  useEffect(() => settings.needViewWords(), []);
  const words = settings.viewWords.value?.demands;
  const { demands, facts } = reading.value.value;
  if (!words || !place.job.value) return null;
  const met = demands.filter(({ state }) => state === 'met').length;
  const line = words.line(demands.length, met, facts.length);
  return (
    <section class="reading" aria-label={words.title}>
      <OrderNotice />
      <button
        type="button"
        class="link reading-line"
        aria-expanded={isOpen.value}
        onClick={() => (isOpen.value = !isOpen.value)}
      >
        {line}
      </button>
      {isOpen.value && (
        <div class="reading-open">
          <ReadingList />
        </div>
      )}
    </section>
  );
}
