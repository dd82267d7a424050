import type { FragmentState } from '../../utils/panel/english/fragment-view.ts';

/** A shape for every state, so that none is told by colour alone. */
export const stateGlyphs: Record<FragmentState, string> = {
  copied: '=',
  untranslated: '○',
  translating: '◐',
  translated: '●',
  edited: '✎',
  stale: '≠',
  errors: '✕',
  warnings: '▲',
};
