export * from '../text/outline.ts';
export * from '../text/paragraph-number.ts';
export { checkDocument } from './check-document.ts';
export * from './document.ts';
export type { OtherDocuments } from './document-set.ts';
export type { DocumentFinding, FindingCode } from './finding.ts';
export { parseDocument } from './parse-document.ts';
export { printDocument } from './print-document.ts';
