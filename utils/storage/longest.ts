import Dexie, { type DBCore, type Middleware } from 'dexie';
import { ExpectedFailure } from '../failure.ts';

/** Longer than any text a person writes; what is longer was made to harm, or is no text. Characters. */
export const longestText = 1_000_000;
export const longestLine = 50_000;

/** Where people and models write texts of any length; `readers/` takes none of them back that is longer. */
const texts: Record<string, string[]> = {
  jobs: ['ontology'],
  drafts: ['text', 'life.note'],
  lines: ['source', 'target'],
  edits: ['source', 'target'],
  documents: ['text'],
  terms: ['source', 'target', 'instead'],
  versions: ['text'],
};

/** Whether a text can be read again from the database. */
export function isHoldable(text: string): boolean {
  if (text.length <= longestLine) return true;
  return (
    text.length <= longestText && text.split('\n').every(({ length }) => length <= longestLine)
  );
}

/** Refuses, with a sentence, a row with a text that no reader would take back: whoever wrote it still has it. */
export const refuseTooLong: Middleware<DBCore> = {
  stack: 'dbcore',
  name: 'refuse too long',
  create: (core) => ({
    ...core,
    table(name) {
      const table = core.table(name);
      const paths = texts[name];
      if (!paths) return table;
      const isRowHoldable = (row: object) =>
        paths.every((path) => isHoldable(String(Dexie.getByKeyPath(row, path) ?? '')));
      return {
        ...table,
        mutate: (request) =>
          'values' in request && !request.values.every(isRowHoldable)
            ? Promise.reject(new ExpectedFailure('text-too-long'))
            : table.mutate(request),
      };
    },
  }),
};
