import { type Demand, holdingKinds } from '../../utils/demands/index.ts';

/** A wish as a post is labelled with it. */
export interface LabelledDemand {
  kind: Demand['kind'];
  quote: string;
  value?: string | null;
}

/** The measure of `demands.md`: the same kind, quotations that share half of the shorter one, and the same word. */
export function isSameDemand(
  text: string,
  label: LabelledDemand,
  {
    kind,
    place,
    value = '',
  }: Pick<Demand, 'kind' | 'value'> & { place: { start: number; end: number } },
): boolean {
  if (label.kind !== kind) return false;
  if (!overlaps(text, label.quote, place.start, place.end)) return false;
  return !holdingKinds.has(label.kind) || !label.value || fold(label.value) === fold(value);
}

/** Whether they share half of the shorter one. */
export function overlaps(text: string, quote: string, start: number, end: number): boolean {
  const from = text.indexOf(quote);
  const shared = Math.min(end, from + quote.length) - Math.max(start, from);
  return shared >= 0.5 * Math.min(quote.length, end - start);
}

const fold = (text: string) =>
  text
    .normalize('NFKD')
    .replace(/\p{M}|["“”«»„'’`*]/gu, '')
    .replace(/[-–—\s]+/g, ' ')
    .replace(/[.,;:!?]+$/, '')
    .trim()
    .toLowerCase();
