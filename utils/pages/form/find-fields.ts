import type { ChosenFields, ProposalFields } from '../page.ts';
import { findAnswerFields } from './form-fields.ts';
import { formJobId } from './form-job.ts';
import { findMessageBox } from './message-box.ts';

/**
 * Finds the answer fields of the proposal form that is open: the cover letter and each question, as they are now.
 * Gives `undefined` where there is no form. Rate, boost and duration are none of these fields.
 * @param url the tab's address; the document's own by default.
 * @param chosen what the user said of boxes that could be anything.
 */
export function findFields(
  document: Document,
  url = document.URL,
  chosen: ChosenFields = {},
): ProposalFields | undefined {
  // A message belongs to no job's form, whatever else the page shows.
  const message = findMessageBox(document, chosen);
  if (message) return { fields: [message] };
  const { fields, unsure } = findAnswerFields(document, chosen);
  const jobId = formJobId(document, url);
  // Boxes that could be anything make a form only where a job's form is sure to be.
  if (fields.length === 0 && !(jobId && unsure.length > 0)) return undefined;
  return { ...(jobId ? { jobId } : {}), fields, ...(unsure.length > 0 ? { unsure } : {}) };
}
