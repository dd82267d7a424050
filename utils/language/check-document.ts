import { checkNames } from './check-names.ts';
import { checkNumbers } from './check-numbers.ts';
import { checkReferences } from './check-references.ts';
import { checkRings } from './check-rings.ts';
import { checkSets } from './check-sets.ts';
import type { Document } from './document.ts';
import type { OtherDocuments } from './document-set.ts';
import { documentSet } from './document-set.ts';
import type { DocumentFinding, RawFinding } from './finding.ts';
import { placeFindings } from './finding.ts';

/**
 * What does not hold in a document, seen among the others of its set (by file name, or as a list; it
 * may itself be among them): numbers used twice or out of order, references to nowhere, names that
 * are undefined, defined twice, out of scope or defined through themselves, fences and sets that are
 * not closed, ranges that make no sense; and where it is too long to be checked. In the order of the text, 1000 at the most. Never fails.
 */
export function checkDocument(document: Document, others: OtherDocuments = []): DocumentFinding[] {
  const set = documentSet(document, others);
  return placeFindings(document, [
    ...checkNumbers(document),
    ...checkReferences(set),
    ...checkNames(set),
    ...checkRings(document),
    ...checkFences(document),
    ...checkSets(document),
    ...checkLength(document),
  ]);
}

function checkFences({ blocks }: Document): RawFinding[] {
  return blocks.flatMap((block) => {
    if (block.kind !== 'fence' || block.closed) return [];
    const { start, bodyStart: end, marker: subject } = block;
    return [{ code: 'fence-unclosed', message: 'The fence is not closed.', subject, start, end }];
  });
}

function checkLength({ readTo, end }: Document): RawFinding[] {
  if (readTo === end) return [];
  const message = 'The document is too long: from here on it is not checked.';
  return [{ code: 'too-long', message, subject: '', start: readTo, end }];
}
