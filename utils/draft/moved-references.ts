import type { Draft } from './fragment.ts';
import { enumeratorOf } from './line.ts';
import { findReferences, type Reference } from './references.ts';

/** A place that names a point by the number it had once; `now` is its number. */
export interface MovedReference extends Reference {
  /** Index of the line in the draft. */
  line: number;
  now: string;
}

/**
 * Remembers which point each reference meant: a point is known by the words of its first line, whatever its number.
 * What a reference meant when it was first seen counts, as long as that point is there.
 */
export function createReferenceMemory() {
  const meant = new Map<string, string>();
  return {
    /** Takes in a state of the draft; the older ones first. */
    learn(draft: Draft): void {
      const { keyOf, numberOf } = pointsOf(draft);
      for (const { from, reference } of referencesOf(draft)) {
        const known = meant.get(nameOf(from, reference.number));
        if (known !== undefined && numberOf.has(known)) continue;
        const key = keyOf.get(reference.number);
        if (key !== undefined) meant.set(nameOf(from, reference.number), key);
      }
    },
    /** The references of a draft whose point has another number now. */
    moved(draft: Draft): MovedReference[] {
      const { numberOf } = pointsOf(draft);
      return referencesOf(draft).flatMap(({ from, line, reference }) => {
        const now = numberOf.get(meant.get(nameOf(from, reference.number)) ?? '');
        return now === undefined || now === reference.number ? [] : [{ ...reference, line, now }];
      });
    },
  };
}

const nameOf = (from: string, number: string) => `${from}\u0000${number}`;

/** Of each numbered point the words of its first line, and the other way round; those told apart by nothing are left out. */
function pointsOf({ fragments }: Draft) {
  const keyOf = new Map<string, string>();
  const numberOf = new Map<string, string>();
  for (const { id, lines } of fragments) {
    const [first] = lines;
    if (!first || id.includes(' ') || first.key === '' || !enumeratorOf(first.text)) continue;
    keyOf.set(id, first.key);
    numberOf.set(first.key, id);
  }
  return { keyOf, numberOf };
}

/** A reference is known by its line, without that line's own number, and by the number it names. */
function referencesOf({ lines }: Draft) {
  return lines.flatMap(({ index, key, text }) =>
    findReferences(text).map((reference) => ({ from: key, line: index, reference })),
  );
}
