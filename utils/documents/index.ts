export { defaultB } from './default-b.ts';
export { defaultL } from './default-l.ts';
export type { LanguagePair, TaskOptions, TaskRule } from './default-t.ts';
export { defaultT, withPair } from './default-t.ts';
export type { NamedText } from './prompt-documents.ts';
export {
  currentDocuments,
  DOCUMENT_NAMES,
  defaultDocument,
  promptDocuments,
} from './prompt-documents.ts';
export type { Slot, SlotName } from './slots.ts';
export { documentSlots, fillSlots, nameSlots } from './slots.ts';
