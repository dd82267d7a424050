import { CLIENT_BLOCK } from './attribute-job.ts';
import { readLines } from './lines.ts';
import { headingOf, type SectionName } from './sections.ts';

const CARD = '.job-details-card';

/** The card of the open job by its class, if there is exactly one in the element. */
export function jobCard(root: Element): Element | undefined {
  const cards = root.matches(CARD) ? [root] : [...root.querySelectorAll(CARD)];
  return cards.length === 1 ? cards[0] : undefined;
}

/** Whether an element shows a job, as told by its attributes or by two of its headings. */
export function showsJob(root: Element): boolean {
  if (jobCard(root)) return true;
  if (root.querySelector(`${CLIENT_BLOCK}, ul.client-activity-items, [data-test~="Description"]`))
    return true;
  const names = new Set<SectionName>();
  for (const line of readLines(root)) {
    const name = headingOf(line.text);
    if (name && name !== 'foreign' && name !== 'attachments') names.add(name);
  }
  return names.size >= 2;
}
