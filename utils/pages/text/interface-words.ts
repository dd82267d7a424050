import { headingOf } from './sections.ts';
import { LEVEL, PROJECT_TYPE, WORKLOAD } from './values.ts';

// Upwork's own words, which no page of a job or a form is without.
const LABELS =
  /^(?:posted\b.*|(?:.{1,40} )?hire rate\b.*|.*\btotal spent|[\d,]+ (?:hires?|jobs? posted)\b.*|.* of [\d,]+ reviews?|payment (?:method )?(?:not )?verified|phone (?:number )?verified|member since .*|(?:proposals|last viewed by client|interviewing|invites sent|unanswered invites|hires|project type):.*|hourly(?: range)?|fixed[- ]price|experience level|duration|project length|apply now|save job|flag as inappropriate|cover letter|submit a proposal|additional details|view job posting|job details|terms|send a proposal for:.*|available connects:.*|featured job|worldwide|best matches|most recent|saved jobs|see more|search)$/i;

/** Whether a line is one of Upwork's own, in the English in which we know them. */
export function isOwnLabel(text: string): boolean {
  return (
    LABELS.test(text) ||
    headingOf(text) !== undefined ||
    LEVEL.test(text) ||
    PROJECT_TYPE.test(text) ||
    WORKLOAD.test(text)
  );
}
