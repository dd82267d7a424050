export { BELIEVED, printBelieved, readBelieved } from './believed.ts';
export type { Bundle, ExportedBundle, ImportedBundle } from './bundle.ts';
export { exportBundle, importBundle } from './bundle.ts';
export type { DocumentFinding } from './check-set.ts';
export { checkSet } from './check-set.ts';
export { CHECKLIST, type ChecklistLine, printChecklist, readChecklist } from './checklist.ts';
export { defaultB } from './default-b.ts';
export { defaultL } from './default-l.ts';
export type { LanguagePair, TaskOptions, TaskRule } from './default-t.ts';
export { defaultT, withPair } from './default-t.ts';
export type { NamedText } from './prompt-documents.ts';
export {
  currentDocuments,
  DOCUMENT_NAMES,
  defaultDocument,
  ownDocuments,
  promptDocuments,
} from './prompt-documents.ts';
export type { Slot, SlotName } from './slots.ts';
export { documentSlots, fillSlots, nameSlots } from './slots.ts';
export { translationLines, translationText } from './translation-text.ts';
export { unzipFiles, zipFiles } from './zip.ts';
