import type { Document } from './document.ts';

/** The documents that a document can speak of: by file name, or as a list. */
export type OtherDocuments = Readonly<Record<string, Document>> | readonly Document[];

/** One document seen among the others. */
export interface DocumentSet {
  self: Document;
  others: { name?: string; document: Document }[];
}

/** The four documents that every set has. */
const USUAL_NAMES = ['B.md', 'L.md', 'O.md', 'T.md'];

/** Puts the set together; the document itself, where it is among the others, is left out of them. */
export function documentSet(document: Document, others: OtherDocuments = []): DocumentSet {
  const isList = (value: OtherDocuments): value is readonly Document[] => Array.isArray(value);
  const entries = isList(others)
    ? others.map((other) => ({ ...(other.name && { name: other.name }), document: other }))
    : Object.entries(others).map(([name, other]) => ({ name, document: other }));
  const own = entries.find((entry) => entry.document === document)?.name ?? document.name;
  const self = own && !document.name ? { ...document, name: own } : document;
  const isOther = (entry: { name?: string; document: Document }) =>
    entry.document !== document && (own === undefined || entry.name !== own);
  return { self, others: entries.filter(isOther) };
}

/**
 * The documents that a name may mean: one; several where the set does not say which is which; none
 * where there is no such document. `᛭Dc` is the document itself, `᛭O` is `O.md`.
 */
export function findDocuments({ self, others }: DocumentSet, name: string): Document[] {
  if (name === '᛭Dc') return [self];
  const file = name.startsWith('᛭') ? `${name.slice(1)}.md` : name;
  if (self.name === file) return [self];
  const named = others.filter((entry) => entry.name === file);
  if (named.length > 0) return named.map((entry) => entry.document);
  const unnamed = others
    .filter((entry) => entry.name === undefined)
    .map(({ document }) => document);
  const missing = USUAL_NAMES.filter((usual) => !others.some((entry) => entry.name === usual));
  const canBeSelf = self.name === undefined && missing.length === 1 && missing[0] === file;
  return self.name === undefined && (canBeSelf || unnamed.length > 0)
    ? [self, ...unnamed]
    : unnamed;
}
