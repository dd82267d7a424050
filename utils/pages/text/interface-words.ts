import { headingOf } from './sections.ts';
import { LEVEL, PROJECT_TYPE, WORKLOAD } from './values.ts';

// Some of Upwork's own words, of which no page of a job or a form is without.
const LABELS =
  /^(?:posted\b.*|.*\b(?:total spent|verified|hires?)|member since .*|proposals:.*|hourly|fixed[- ]price|experience level|cover letter|apply now)$/i;

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
