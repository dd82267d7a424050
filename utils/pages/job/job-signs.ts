import { onlyElement, readLines } from '../text/lines.ts';
import { headingOf } from '../text/sections.ts';
import { CLIENT_BLOCK } from './attributes/attribute-job.ts';
import { connectsIn } from './connects.ts';
import { postedLine } from './labels/label-head.ts';

const CARD = '.job-details-card';

/** The card of the open job by its class, if there is exactly one in the element. */
export function jobCard(root: Element): Element | undefined {
  return root.matches(CARD) ? root : onlyElement(root, CARD);
}

/** Whether an element shows a job, as told by its attributes or by two of its labels. */
export function showsJob(root: Element): boolean {
  if (jobCard(root)) return true;
  if (root.querySelector(`${CLIENT_BLOCK}, ul.client-activity-items, [data-test~="Description"]`))
    return true;
  const lines = readLines(root);
  const signs = new Set<unknown>(postedLine(lines) >= 0 ? ['posted'] : []);
  for (const { text } of lines) {
    signs.add(headingOf(text));
    if (connectsIn(text) !== undefined) signs.add('connects');
  }
  for (const vague of [undefined, 'foreign', 'attachments']) signs.delete(vague);
  return signs.size >= 2;
}
