/** A letter that a model is tried on: the job, the Russian answer to it, and what stands in O.md beside the job. */
export interface Letter {
  name: string;
  field: string;
  job: { title: string; description: string; tags: string[]; questions: string[] };
  /** The Russian draft. */
  draft: string;
  /** An analysis for O.md, as a user pastes one in. */
  analysis?: string;
}
