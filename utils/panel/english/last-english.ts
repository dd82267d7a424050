import type { LastWords } from '../../messages.ts';
import { divideEdit, type LinePart } from './english-part.ts';
import type { FragmentView } from './fragment-view.ts';

/** What was typed last into the English of a fragment, line by line; `undefined` where nothing is other than before. */
export function lastEnglish(
  draftId: string | undefined,
  view: FragmentView,
  english: string,
  part?: LinePart | undefined,
): LastWords | undefined {
  if (draftId === undefined) return undefined;
  const divided = divideEdit(view, english, part);
  const changed = view.lines.flatMap((line, index) => {
    const target = divided[index] ?? '';
    return target === line.target ? [] : [{ line, target }];
  });
  return changed.length > 0 ? { kind: 'english', draftId, changed } : undefined;
}
