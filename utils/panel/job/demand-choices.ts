import type { ChecklistLine } from '../../documents/index.ts';
import type { DemandChoices, DemandView } from './demand-view.ts';

const own = 'own ';

/**
 * The checklist as it goes into a bundle: every wish, with what the writer said of it; then what they said of wishes that
 * the post does not hold as it is read now.
 */
export function linesOf(
  views: readonly DemandView[],
  { ticked, struck }: Pick<DemandChoices, 'ticked' | 'struck'>,
): ChecklistLine[] {
  const done = new Set(ticked);
  const gone = new Set(struck);
  const known = views.map(({ key }) => key);
  return [...new Set([...known, ...ticked, ...struck])].map((key) => ({
    key,
    mark: gone.has(key) ? 'struck' : done.has(key) ? 'done' : 'open',
  }));
}

/** What the writer said, as a checklist tells it; consent to contact details is given anew on every machine. */
export function choicesOf(lines: readonly ChecklistLine[]): Omit<DemandChoices, 'agreed'> {
  const keysOf = (mark: ChecklistLine['mark']) =>
    lines.filter((line) => line.mark === mark).map(({ key }) => key);
  return {
    ticked: keysOf('done'),
    struck: keysOf('struck'),
    added: lines.filter(({ key }) => key.startsWith(own)).map(({ key }) => key.slice(own.length)),
  };
}

/** The choices of two machines as one, whichever is asked first: what was said on either was said. */
export function mergeChoices(
  one: DemandChoices | undefined,
  other: DemandChoices | undefined,
): DemandChoices | undefined {
  if (!one || !other) return one ?? other;
  const both = (list: keyof DemandChoices) => {
    const all = [...new Set([...one[list], ...other[list]])];
    const isSame = all.length === one[list].length && all.length === other[list].length;
    // Of the same wishes in two orders, and of what was put together, both sides take the same order.
    if (!isSame) return all.sort();
    return one[list].join('\n') <= other[list].join('\n') ? one[list] : other[list];
  };
  return {
    ticked: both('ticked'),
    struck: both('struck'),
    added: both('added'),
    agreed: both('agreed'),
  };
}
