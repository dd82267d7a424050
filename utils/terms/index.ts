export { findTerm } from './find-term.ts';
export { findMemories, type Memory, type PastLine } from './memory/find-memories.ts';
