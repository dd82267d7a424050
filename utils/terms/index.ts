export { findTerm } from './find-term.ts';
