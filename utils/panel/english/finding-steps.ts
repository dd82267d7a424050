import type { ViewModel } from '../shell/view-model.ts';
import { findingKey } from './english-part.ts';
import type { FragmentsModel } from './fragments-model.ts';

/** A finding by its fragment, its line there, and what tells it from the others. */
export interface FindingPlace {
  id: string;
  key: string;
  line: number;
}

/** Every finding of the draft from its beginning to its end. */
export function findingPlaces(fragments: Pick<FragmentsModel, 'all'>): FindingPlace[] {
  return fragments.all.value.flatMap((view) =>
    [...view.findings]
      .sort((a, b) => a.line - b.line || a.start - b.start)
      .map((finding) => ({
        id: view.id,
        key: findingKey(view, finding),
        line: finding.fragmentLine,
      })),
  );
}

/**
 * Goes to the next finding (`step` 1) or the one before (-1), round the ends; from the line under the caret where no
 * card is open. Gives false where there is none.
 */
export function stepToFinding(
  fragments: Pick<FragmentsModel, 'all' | 'draft'>,
  view: ViewModel,
  step: 1 | -1,
): boolean {
  const list = findingPlaces(fragments);
  const open = view.finding.peek();
  const at = list.findIndex(({ id, key }) => id === open?.id && key === open.key);
  const next = list[at < 0 ? besideCaret(fragments, view, list, step) : wrap(at + step, list)];
  if (!next) return false;
  view.finding.value = { id: next.id, key: next.key };
  view.toEnglish(next.id, { line: next.line });
  return true;
}

function besideCaret(
  fragments: Pick<FragmentsModel, 'all' | 'draft'>,
  view: ViewModel,
  list: FindingPlace[],
  step: 1 | -1,
): number {
  const caret = view.line.peek() ?? 0;
  const lines = new Map(fragments.draft.peek().fragments.map((one) => [one.id, one.lines]));
  const indexOf = ({ id, line }: FindingPlace) => lines.get(id)?.[line]?.index ?? 0;
  const at =
    step > 0
      ? list.findIndex((place) => indexOf(place) >= caret)
      : list.findLastIndex((place) => indexOf(place) <= caret);
  return at < 0 ? wrap(step > 0 ? 0 : -1, list) : at;
}

function wrap(at: number, list: unknown[]): number {
  return list.length === 0 ? -1 : (at + list.length) % list.length;
}
