import type { Document, Reference } from './document.ts';
import type { DocumentSet } from './document-set.ts';
import { findDocuments } from './document-set.ts';
import type { RawFinding } from './finding.ts';

/** References to paragraphs or documents that do not exist; `§P` is none, it names no number. */
export function checkReferences(set: DocumentSet): RawFinding[] {
  const numbers = new Map<Document, Set<string>>();
  const has = (document: Document, number: string) => {
    const known =
      numbers.get(document) ?? new Set(document.sections.map((section) => section.number));
    numbers.set(document, known);
    return known.has(number);
  };
  return set.self.references.flatMap((reference) => {
    if (reference.isSymbolic) return [];
    const targets = reference.document ? findDocuments(set, reference.document) : [set.self];
    if (targets.length === 0) return unknownDocument(reference);
    return targets.some((target) => has(target, reference.number)) ? [] : [nowhere(reference)];
  });
}

function nowhere(reference: Reference): RawFinding {
  const subject = label(reference);
  return finding(reference, 'reference-nowhere', subject, `${subject} does not exist.`);
}

/** Loosely written (`O.md §2`) it may be prose about a file that is not in the set. */
function unknownDocument(reference: Reference): RawFinding[] {
  const name = reference.document ?? '';
  const isDocument = reference.isFormal && name.endsWith('.md');
  if (!isDocument) return [];
  return [finding(reference, 'document-unknown', name, `There is no document ${name}.`)];
}

function label({ document, number }: Reference): string {
  return document ? `${document}::§${number}` : `§${number}`;
}

function finding(
  { start, end, paragraph }: Reference,
  code: RawFinding['code'],
  subject: string,
  message: string,
): RawFinding {
  return { code, message, subject, start, end, ...(paragraph !== undefined && { paragraph }) };
}
