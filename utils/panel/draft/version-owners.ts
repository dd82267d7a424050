/** Under which name former texts of a document are kept among the versions; those of a draft stand under its id. */
export function documentOwner(name: string): string {
  return `document ${name}`;
}

/** The same for the O.md of a job. */
export function ontologyOwner(jobId: string): string {
  return `ontology ${jobId}`;
}
