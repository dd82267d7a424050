import Dexie, { type DBCore, type Middleware } from 'dexie';
import { ExpectedFailure } from '../failure.ts';

/** Longer than any text a person writes; what is longer was made to harm, or is no text. Characters. */
export const longestText = 1_000_000;
export const longestLine = 50_000;

/** Where people and models write texts of any length; `readers/` takes none of them back that is longer. */
const tables = ['jobs', 'drafts', 'lines', 'edits', 'documents', 'terms', 'versions'];
const paths = ['ontology', 'text', 'life.note', 'source', 'target', 'instead'];

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
      if (!tables.includes(name)) return table;
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
