import type { ProposalFields } from '../page.ts';
import { findAnswerFields } from './form-fields.ts';
import { formJobId } from './form-job.ts';

/**
 * Finds the answer fields of the proposal form that is open: the cover letter and each question, as they are now.
 * Gives `undefined` where there is no form. Rate, boost and duration are none of these fields.
 * @param url the tab's address; the document's own by default.
 */
export function findFields(document: Document, url = document.URL): ProposalFields | undefined {
  const fields = findAnswerFields(document);
  if (fields.length === 0) return undefined;
  const jobId = formJobId(document, url);
  return jobId ? { jobId, fields } : { fields };
}
