import type { JobText } from '../job/job.ts';
import type { Finding, StyleSettings } from './rule.ts';

export interface DraftInput {
  draft: string;
  job?: JobText;
  settings?: StyleSettings;
}

/** Hints on the Russian draft. */
export function checkDraft(_input: DraftInput): Finding[] {
  return [];
}
