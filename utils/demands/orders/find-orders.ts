import type { JobText } from '../../job/job.ts';
import type { Order, Place } from '../demand.ts';
import { splitPost } from '../posts/split-post.ts';
import { findEncoded } from './find-encoded.ts';
import { findInvisibleText } from './find-invisible-text.ts';
import { readVisible } from './read-visible.ts';

/** Text that the constructions read as addressed to a machine; what cannot be seen always counts. */
export function findOrders(post: JobText): Order[] {
  const invisible = readInvisible(post);
  // Once its hidden signs are taken out, the same text may read as an order in plain sight.
  const visible = readVisible(splitPost(post)).filter(
    (order) => !invisible.some((other) => shares(order.place, other.place)),
  );
  // Told in plain sight to decode it: one order.
  const encoded = readEncoded(post).filter(({ place, decoded }) => {
    const around = visible.find((order) => shares(order.place, place));
    if (around) around.decoded ??= decoded;
    return !around;
  });
  return [...invisible, ...visible, ...encoded];
}

const shares = (one: Place, other: Place): boolean =>
  one.field === other.field &&
  one.index === other.index &&
  one.start < other.end &&
  other.start < one.end;

function fieldsOf(post: JobText): { place: Pick<Place, 'field' | 'index'>; text: string }[] {
  return [
    { place: { field: 'title' }, text: post.title },
    { place: { field: 'description' }, text: post.description },
    ...post.tags.map((text, index) => ({ place: { field: 'tag' as const, index }, text })),
    ...post.questions.map((text, index) => ({
      place: { field: 'question' as const, index },
      text,
    })),
  ];
}

function readInvisible(post: JobText): Order[] {
  const signs = fieldsOf(post).flatMap(({ place, text }) =>
    findInvisibleText(text).map(({ kind, start, end, decoded }) => ({
      quote: text.slice(start, end),
      place: { ...place, start, end },
      visible: false,
      reason: kind,
      decoded,
    })),
  );
  const hidden = (post.hidden ?? [])
    .filter((text) => text.trim() !== '')
    .map((text, index) => ({
      quote: text,
      place: { field: 'hidden' as const, index, start: 0, end: text.length },
      visible: false,
      reason: 'hidden',
      decoded: text,
    }));
  return [...signs, ...hidden];
}

function readEncoded(post: JobText): Order[] {
  return fieldsOf(post).flatMap(({ place, text }) =>
    findEncoded(text).map(({ start, end, decoded }) => ({
      quote: text.slice(start, end),
      place: { ...place, start, end },
      visible: true,
      reason: 'encoded',
      decoded,
    })),
  );
}
