import { hasForm } from '../form-fields.ts';
import { formJobId } from '../form-job.ts';
import type { Reader } from '../reader.ts';

/** The form of a proposal. Its brief is cut, its `h1` is no title: nothing of a job is read here but the id. */
export const proposalForm: Reader = (page) => {
  if (!hasForm(page.document)) return undefined;
  return { kind: 'proposal-form', id: formJobId(page.document, page.url) };
};
