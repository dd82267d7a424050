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
