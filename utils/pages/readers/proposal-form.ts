import { findCoverLetter, QUESTIONS } from '../form/cover-letter.ts';
import { formJobId } from '../form/form-job.ts';
import type { Reader } from '../reader.ts';

/** The form of a proposal. Its brief is cut, its `h1` is no title: nothing of a job is read here but the id. */
export const proposalForm: Reader = ({ document, url }) => {
  const isForm = findCoverLetter(document) ?? document.querySelector(`:is(${QUESTIONS}) textarea`);
  return isForm ? { kind: 'proposal-form', id: formJobId(document, url) } : undefined;
};
