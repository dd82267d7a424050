import { findFields } from '../form/find-fields.ts';
import type { Reader } from '../reader.ts';

/** The form of a proposal. Its brief is cut, its `h1` is no title: nothing of a job is read here but the id. */
export const proposalForm: Reader = ({ document, url }) => {
  const form = findFields(document, url);
  return form && { kind: 'proposal-form', id: form.jobId };
};
