import { checkTranslation } from '../../../utils/style/index.ts';
import type { SenseKind } from '../../../utils/style/rule.ts';

/** The guards that these tables are written for: the others have their own. */
const kinds: readonly (SenseKind | undefined)[] = ['negation', 'person', 'modality', 'time'];

/** A table of pairs, one a line, the source and its English parted by an arrow. */
export function readPairs(table: string): [source: string, target: string][] {
  return table
    .trim()
    .split('\n')
    .map((line) => line.split(' → ') as [string, string]);
}

/** What the guards of negation, person, modality and time say of a pair. */
export function readKinds(source: string, target: string): (SenseKind | undefined)[] {
  return checkTranslation({ source, target })
    .map(({ kind }) => kind)
    .filter((kind) => kinds.includes(kind));
}
