import { count, n } from '../count.ts';

export const fragment = {
  name: (id: string) => `Fragment ${id}`,
  english: 'English',
  englishLine: (value: number) => `English, line ${n(value)}`,
  translate: 'Translate fragment',
  again: 'Translates again; the present English stays in the history',
  wish: 'Wish for the next translation',
  wishPlaceholder: 'e.g. shorter, use «endpoint»',
  include: 'Goes into the form',
  includeNamed: (id: string) => `Insert point ${id}`,
  more: 'More for this fragment',
  moreNamed: (id: string) => `More for fragment ${id}`,
  history: 'History of the lines',
  keepStale: 'Keep this English',
  showSource: 'Show in the draft',
  former: 'The Russian changed since:',
  fixAll: 'Fix all',
  question: 'The client’s question, kept as it is',
  state: {
    copied: 'kept as it is',
    untranslated: 'not translated yet',
    translating: 'being translated',
    translated: 'translated',
    edited: 'edited by hand',
    stale: 'the Russian changed',
    errors: 'has errors',
    warnings: 'has warnings',
  },
  replaceEdited: (value: number) =>
    `${count(value, 'line was', 'lines were')} edited by hand. Translate again? Your text stays in the history.`,
  replaceEditedYes: 'Translate again',
  saveLine: 'Save the line',
  foldedLine: (line: number) => `Line ${n(line)}`,
  editFolded: (line: number, length: number) =>
    `Edit line ${n(line)}, folded: ${count(length, 'character', 'characters')}`,
  mended: (value: number) => `${count(value, 'line', 'lines')} mended by rules`,
};
