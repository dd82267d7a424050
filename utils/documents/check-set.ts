import { checkDocument, type DocumentFinding, parseDocument } from '../language/index.ts';
import type { NamedText } from './prompt-documents.ts';

export type { DocumentFinding };

/** Checks every document of a set among the others: the findings of each, in the order given. */
export function checkSet(texts: readonly NamedText[]): DocumentFinding[][] {
  const parsed = texts.map(({ name, text }) => [name, parseDocument(text)] as const);
  const set = Object.fromEntries(parsed);
  return parsed.map(([, document]) => checkDocument(document, set));
}
