import { useSignalEffect } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { postParts } from '../../utils/panel/job/post-parts.ts';
import { usePanel, useViewWords } from '../shell/panel-context.ts';

/** The words of the post, marked where a wish, an order or a fact is read; shows the one that was asked for. */
export function MarkedPost({
  text,
  field,
  index,
}: {
  text: string;
  field: string;
  index?: number;
}) {
  const { reading, view } = usePanel();
  const words = useViewWords();
  const box = useRef<HTMLParagraphElement>(null);
  const { demands, orders, facts } = reading.value.value;
  const places = [
    ...demands.map(({ demand }) => demand?.place),
    ...orders.map(({ place }) => place),
    ...facts.map(({ place }) => place),
  ].filter((place) => place !== undefined);
  const own = places.filter((place) => place.field === field && place.index === index);
  useSignalEffect(() => {
    const wish = view.showPost.value;
    if (wish?.field !== field || wish.index !== index) return;
    // The marks may be drawn after the wish: the view opens for it.
    const marks = [...(box.current?.querySelectorAll<HTMLElement>('mark') ?? [])];
    const mark = marks.findLast((one) => Number(one.dataset.start) <= wish.start) ?? marks[0];
    mark?.scrollIntoView({ block: 'center' });
    mark?.focus({ preventScroll: true });
  });
  return (
    <p class="post" lang="en" ref={box}>
      {postParts(text, own).map((part) =>
        part.isMarked ? (
          <mark key={part.start} data-start={part.start} tabIndex={-1} title={words.job.asks}>
            {part.text}
          </mark>
        ) : (
          part.text
        ),
      )}
    </p>
  );
}
