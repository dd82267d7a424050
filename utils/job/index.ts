export type { CleanedResearch } from './clean-research.ts';
export { cleanResearch } from './clean-research.ts';
export { estimateTokens } from './estimate-tokens.ts';
export * from './job.ts';
export type { OntologyOptions } from './ontology.ts';
export {
  emptyJob,
  numberAnalyses,
  parseOntology,
  renderOntology,
  withPromptAnalyses,
} from './ontology.ts';
export type { Analysis } from './ontology-analyses.ts';
export { analysisTitle } from './ontology-analyses.ts';
export type { FieldDifference, MergedJob, Ontology } from './ontology-merge.ts';
export { completeJob, diffOntology, editOntology, mergeOntology } from './ontology-merge.ts';
export type { OntologySource } from './prompt-ontology.ts';
export { promptOntology } from './prompt-ontology.ts';
export { researchRequest } from './research-request.ts';
