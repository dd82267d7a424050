export { affectedLines, type DraftLine, findRendering, type TermChange } from './affected-lines.ts';
export { findTerm } from './find-term.ts';
export { type HeldTerms, holdTerms, type KeptEntry, readSettled } from './held-terms.ts';
export {
  type Ledger,
  type LedgerEntry,
  readLedger,
  type TermKind,
  type TermOrigin,
} from './ledger.ts';
export { printLedgerCsv, readLedgerCsv } from './ledger-csv.ts';
export { findMemories, type Memory, type PastLine } from './memory/find-memories.ts';
export { type Proposal, proposeTerms } from './propose-terms.ts';
export { replaceRendering } from './replace-rendering.ts';
